import { CST, Lexer } from "yaml";
import type { SourceFile, Span } from "../text/source-file.js";

/** The comments of a file, each from its `#` on; what only looks like one inside a text is none. */
export function comments(file: SourceFile): Span[] {
  const found: Span[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(file.text)) {
    const type: CST.TokenType | null = inScalar ? "scalar" : CST.tokenType(lexeme);
    // Signs that the lexer puts in front of a text, a document and the end of a faulty line; they aren't in the file.
    const sign: boolean = !inScalar && (type === "scalar" || type === "doc-mode" || type === "flow-error-end");
    inScalar = sign && type === "scalar";
    if (sign) continue;
    if (type === "comment") found.push({ file, start: offset, end: offset + lexeme.trimEnd().length });
    offset += lexeme.length;
  }
  return found;
}
