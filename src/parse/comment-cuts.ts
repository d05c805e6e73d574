/** Finds texts that YAML cut short at ` #`. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import type { Raw } from "./raw.js";

const PROSE = new Set(["text", "title", "description", "because", "note", "warrant", "quote", "at"]);

/**
 * A plain text followed by a comment on its line is legitimate (`text: It rains.  # unhedged`), so a cut is
 * reported only where it looks like one: `#` stands right before a word or number, or breaks into a sentence.
 */
export function commentCuts(file: SourceFile, document: Raw, diagnostics: Diagnostic[]): void {
  const stack: Raw[] = [document];
  for (let raw = stack.pop(); raw !== undefined; raw = stack.pop()) {
    if (raw.kind === "list") for (const item of raw.items) stack.push(item);
    if (raw.kind !== "map") continue;
    for (const { key, value } of raw.entries) {
      if (value.kind !== "scalar") stack.push(value);
      else if (PROSE.has(key) && typeof value.value === "string") check(file, key, value.start, value.end, diagnostics);
    }
  }
}

function check(file: SourceFile, key: string, start: number, end: number, diagnostics: Diagnostic[]): void {
  const first = file.text[start];
  if (first === '"' || first === "'" || first === "|" || first === ">" || first === "*") return;
  const rest = /^( +)#([^\n]*)/u.exec(file.text.slice(end, end + 200));
  if (rest === null) return;
  const gap = rest[1]?.length ?? 0;
  const comment = rest[2] ?? "";
  const finished = /[.!?…)"'\u201d]$/u.test(file.text.slice(start, end));
  const attached = /^[\p{L}\p{N}]/u.test(comment);
  if (gap > 1 || !(attached || !finished)) return;
  diagnostics.push({
    rule: "syntax/cut-text",
    severity: "warning",
    message: `\`${key}\` ends before \`#\`, where YAML begins a comment`,
    label: "not part of the text",
    at: { file, start: end + gap, end: end + gap + 1 + comment.trimEnd().length },
    help: 'put the text in quotes if this belongs to it; else leave two spaces before "#" and one after it',
    data: { key },
  });
}
