/** What to write where a key is missing. */
export function needed(key: string): string {
  switch (key) {
    case "claims":
      return "an argument needs at least one claim: write `claims:` and under it an id with a `text`";
    case "source":
      return "evidence says where it is from: `source: the-id-of-a-source`";
    case "from":
      return "an inference says what it goes from: `from: [a-premise, another]`";
    default:
      return `add \`${key}:\``;
  }
}
