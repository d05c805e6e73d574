/** Looks through the token tree, without recursion, for what must not reach the composer. */
import type { CST } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";

/** Deeper nesting overflows the composer's stack; the language itself needs six levels. */
export const MAX_DEPTH = 64;
export const MAX_ALIASES = 100;

/** Whether the tokens are safe to compose; if not, `diagnostics` says why, with the place. */
export function guardTokens(file: SourceFile, tokens: readonly CST.Token[], diagnostics: Diagnostic[]): boolean {
  const report = (rule: string, message: string, start: number, length: number, help: string): void => {
    diagnostics.push({ rule, severity: "error", message, at: { file, start, end: start + length }, help });
  };
  let aliases = 0;
  let safe = true;
  // Each token with its depth, last pushed first looked at.
  const stack: { token: CST.Token | CST.SourceToken; depth: number }[] = tokens
    .toReversed()
    .map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    const nested = isCollection(token) ? depth + 1 : depth;
    if (nested > MAX_DEPTH) {
      report(
        "syntax/too-deep",
        `values are nested deeper than ${MAX_DEPTH} levels`,
        token.offset,
        1,
        "an argument needs six levels",
      );
      return false;
    }
    if (token.type === "alias" && ++aliases === MAX_ALIASES + 1) {
      report(
        "syntax/alias",
        `more than ${MAX_ALIASES} aliases`,
        token.offset,
        token.source.length,
        "write the values out",
      );
      safe = false;
    }
    if (token.type === "tag") {
      const help = "leave it out; put quotes around the value if it should be text";
      report(
        "syntax/tag",
        `the tag \`${token.source}\` has no meaning in an argument`,
        token.offset,
        token.source.length,
        help,
      );
      safe = false;
    }
    for (const child of children(token).toReversed()) stack.push({ token: child, depth: nested });
  }
  return safe;
}

function isCollection(token: CST.Token | CST.SourceToken): boolean {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

function children(token: CST.Token | CST.SourceToken): (CST.Token | CST.SourceToken)[] {
  const found: (CST.Token | CST.SourceToken)[] = [];
  if (token.type === "document") {
    for (const one of token.start) found.push(one);
    if (token.value) found.push(token.value);
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const item of token.items) {
      for (const one of item.start) found.push(one);
      if (item.key) found.push(item.key);
      for (const one of item.sep ?? []) found.push(one);
      if (item.value) found.push(item.value);
    }
  }
  return found;
}
