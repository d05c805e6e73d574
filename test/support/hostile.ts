/** One argument with everything in it that has ever escaped from a text: every renderer and exporter gets it. */

/** Each stands in a claim of its own; none may come out as markup, as a link, as a command to a terminal or reordered. */
export const HOSTILE_TEXTS = [
  "</script><script>window.hacked = 1</script>",
  "<img src=x onerror=window.hacked=1>",
  "]]><svg onload=window.hacked=1>",
  "-->&lt;!-- &#60; & &amp;",
  `quotes " ' \` and a backslash \\ and a percent %s`,
  "a line\nand another",
  "\u202eoverridden\u202c and \u2066isolated\u2069",
  "an escape \u001b[31mred\u001b[0m and a bell \u0007 and a NUL \u0000",
  "emoji 👩‍👩‍👧‍👦 🏳️‍🌈 and wide 漢字かな and combining e\u0301\u0301\u0301",
  "javascript:window.hacked=1",
  "x".repeat(300),
  "\u2028 and \u2029",
] as const;

/** Ids that are keys of every plain object. */
export const HOSTILE_IDS = ["constructor", "prototype", "toString", "hasOwnProperty", "valueOf"] as const;

/** The argument as YAML; JSON is YAML, and escapes what a file may not hold as it is. */
export function hostileArgument(): string {
  const claims = HOSTILE_TEXTS.map((text, at) => {
    const id = HOSTILE_IDS[at] ?? `claim-${at}`;
    return [
      id,
      {
        text,
        note: text,
        tags: [text.slice(0, 90)],
        source: { id: "post", at: text, quote: text.slice(0, 900) },
        supports: [{ id: "top", warrant: text }],
      },
    ];
  });
  const json = JSON.stringify({
    title: HOSTILE_TEXTS.join(" ").slice(0, 300),
    description: HOSTILE_TEXTS.join(" "),
    "x-own": HOSTILE_TEXTS,
    sources: {
      post: { title: HOSTILE_TEXTS[0], publisher: HOSTILE_TEXTS[1], url: "https://example.org/?q=%3Cscript%3E&x='\"" },
    },
    claims: { ...Object.fromEntries(claims), top: { text: HOSTILE_TEXTS[2] } },
  });
  // As they are, the characters that change the reading direction are refused.
  return json.replaceAll(/[\u2028-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
