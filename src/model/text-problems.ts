import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { MAX_BYTES, type TextProblem } from "../text/decode.js";
import type { SourceFile } from "../text/source-file.js";
import { count } from "../text/words.js";

/** What is wrong with a file before any YAML is read, as diagnostics. */
export function textProblems(file: SourceFile, problems: readonly TextProblem[]): Diagnostic[] {
  return problems.map((problem) => {
    const start = "offset" in problem ? problem.offset : 0;
    return { ...wording(problem), severity: "error", at: { file, start, end: Math.min(start + 1, file.text.length) } };
  });
}

function wording(problem: TextProblem): Pick<Diagnostic, "rule" | "message" | "help"> {
  switch (problem.kind) {
    case "too-large":
      return {
        rule: "syntax/too-large",
        message: `the file has ${count(problem.bytes, "byte")}, more than the ${MAX_BYTES / 1024 / 1024} MiB that one argument may have`,
        help: "split it into several files, and import them",
      };
    case "utf-16":
      return { rule: "syntax/encoding", message: "the file is UTF-16 or UTF-32", help: "save it as UTF-8" };
    case "not-utf-8":
      return {
        rule: "syntax/encoding",
        message: `the file isn't UTF-8: the byte 0x${problem.byte.toString(16)} belongs to no character`,
        help: "save it as UTF-8",
      };
    case "control":
      return {
        rule: "syntax/hidden-character",
        message: `a control character stands here (${codePoint(problem.code)})`,
        help: "delete it; in a text in double quotes it can be written as an escape",
      };
    case "bidi":
      return {
        rule: "syntax/hidden-character",
        message: `an invisible character stands here that changes the reading direction (${codePoint(problem.code)})`,
        help: "delete it: it makes a reviewer see another text than the program reads",
      };
    case "bare-cr":
      return {
        rule: "syntax/line-ending",
        message: "a line ends in a carriage return alone",
        help: "end lines with LF or CR LF",
      };
  }
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
