/** `# underpin-ignore rule -- reason`: a finding that its author has looked at and stands by. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lineText, positionAt, type SourceFile, type Span } from "../text/source-file.js";
import { didYouMean } from "../text/words.js";
import { RULE_BY_NAME } from "./list.js";

interface IgnoreComment {
  readonly span: Span;
  /** The line whose findings it speaks of: its own, or where it stands alone the next that is no comment. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The findings that no comment suppresses, and what is wrong with the comments themselves. */
export function suppress(file: SourceFile, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const comments = commentsOf(file);
  if (comments.length === 0) return [...diagnostics];
  const used = new Set<string>();
  const kept = diagnostics.filter((diagnostic) => {
    if (RULE_BY_NAME.get(diagnostic.rule)?.fixed === true) return true;
    const { line } = positionAt(file, diagnostic.at.start);
    const comment = comments.find((one) => one.line === line && one.reason !== "" && one.rules.includes(diagnostic.rule));
    if (comment !== undefined) used.add(key(comment, diagnostic.rule));
    return comment === undefined;
  });
  return [...kept, ...comments.flatMap((comment) => faults(comment, used))];
}

function commentsOf(file: SourceFile): IgnoreComment[] {
  const comments: IgnoreComment[] = [];
  for (const found of file.text.matchAll(/(^|[ \t])#[ \t]*underpin-ignore\b([^\n]*)/gmu)) {
    const start = found.index + (found[1]?.length ?? 0);
    const [rules = "", ...reason] = (found[2] ?? "").trim().split(/\s*--\s*/u);
    comments.push({
      span: { file, start, end: found.index + found[0].trimEnd().length },
      line: lineMeant(file, start),
      rules: rules.split(/[\s,]+/u).filter((name) => name !== ""),
      reason: reason.join(" -- ").trim(),
    });
  }
  return comments;
}

function lineMeant(file: SourceFile, start: number): number {
  let { line, column } = positionAt(file, start);
  if (lineText(file, line).slice(0, column - 1).trim() !== "") return line;
  const lines = positionAt(file, file.text.length).line;
  do line++;
  while (line < lines && /^\s*(#|$)/u.test(lineText(file, line)));
  return line;
}

function key(comment: IgnoreComment, rule: string): string {
  return `${comment.span.start} ${rule}`;
}

function faults(comment: IgnoreComment, used: ReadonlySet<string>): Diagnostic[] {
  const wrong = (message: string, help: string): Diagnostic => ({ rule: "style/ignore-comment", severity: "error", message, at: comment.span, help });
  const form = "write it as `# underpin-ignore rule -- reason`";
  if (comment.rules.length === 0) return [wrong("this comment doesn't say which rule it ignores", form)];
  if (comment.reason === "") return [wrong("this comment doesn't say why the finding may be ignored", form)];
  return comment.rules.flatMap((name): Diagnostic[] => {
    const rule = RULE_BY_NAME.get(name);
    const near = didYouMean(name, [...RULE_BY_NAME.keys()]);
    if (rule === undefined) return [wrong(`there is no rule \`${name}\``, near === undefined ? "`underpin rules` lists them" : `did you mean \`${near}\`?`)];
    if (rule.fixed) return [wrong(`\`${name}\` can't be ignored: without it there is no argument`, "mend what it finds")];
    if (used.has(key(comment, name))) return [];
    return [
      {
        rule: "style/unused-ignore",
        severity: "warning",
        message: `nothing here is found by \`${name}\``,
        at: comment.span,
        help: "delete the comment, or put it on the line of the finding or right above it",
        data: { rule: name },
      },
    ];
  });
}
