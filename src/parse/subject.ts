/** What a path in a document leads to, in words. */

/** The sections whose entries have ids, and what one entry is called. */
export const NOUNS: ReadonlyMap<string, string> = new Map([
  ["claims", "the claim"],
  ["evidence", "the evidence"],
  ["inferences", "the inference"],
  ["sources", "the source"],
  ["groups", "the group"],
  ["imports", "the import"],
]);

/** "`text` of the claim `a`", "entry 2 of `supports` of the claim `a`"; `root` is what the whole document is called. */
export function subject(path: readonly string[], root: string): string {
  const [section, id, ...rest] = path;
  if (section === undefined) return root;
  const noun = NOUNS.get(section);
  if (id === undefined || noun === undefined) return inner(path);
  const owner = `${noun} \`${id}\``;
  return rest.length === 0 ? owner : `${inner(rest)} of ${owner}`;
}

/** Whether a step of a path is a place in a list. */
export function isIndex(step: string): boolean {
  return /^\d+$/u.test(step);
}

// From the inside out; of nested lists only the innermost place is named.
function inner(path: readonly string[]): string {
  const keys = path.filter((step) => !isIndex(step)).toReversed();
  const last = path.at(-1) ?? "";
  const entry = isIndex(last) ? `entry ${Number(last) + 1} of ` : "";
  return entry + keys.map((key) => `\`${key}\``).join(" in ");
}
