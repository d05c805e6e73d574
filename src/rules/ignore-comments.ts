/** `# underpin-ignore rule -- reason`: a finding that its author has looked at and stands by. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LoadedFile } from "../model/load.js";
import { IGNORE } from "../model/parsed-file.js";
import { lineText, positionAt, type SourceFile, type Span } from "../text/source-file.js";
import { didYouMean } from "../text/words.js";
import { RULE_BY_NAME } from "./list.js";
import type { Rule } from "./rule.js";

const FORM = new RegExp(`^#[ \\t]*${IGNORE}(?![\\w-])(.*)`, "u");

interface IgnoreComment {
  readonly span: Span;
  /** The line whose findings it speaks of: its own, or where it stands alone the next that is no comment. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The findings that no comment suppresses, and what is wrong with the comments themselves; `ran` tells the rules that ran. */
export function suppress(
  { source: file, comments }: Pick<LoadedFile, "source" | "comments">,
  diagnostics: readonly Diagnostic[],
  ran: (rule: Rule) => boolean,
): Diagnostic[] {
  const ignoring = comments.flatMap((span) => ignoreComment(file, span));
  if (ignoring.length === 0) return [...diagnostics];
  const byLine = new Map<number, IgnoreComment[]>();
  for (const comment of ignoring) byLine.set(comment.line, [...(byLine.get(comment.line) ?? []), comment]);
  const used = new Set<string>();
  const kept = diagnostics.filter((diagnostic) => {
    // A comment speaks of its own file; a finding in an imported one is ignored there.
    if (diagnostic.at.file !== file || RULE_BY_NAME.get(diagnostic.rule)?.fixed === true) return true;
    const { line } = positionAt(file, diagnostic.at.start);
    const comment = byLine.get(line)?.find((one) => one.reason !== "" && one.rules.includes(diagnostic.rule));
    if (comment !== undefined) used.add(key(comment, diagnostic.rule));
    return comment === undefined;
  });
  return [...kept, ...ignoring.flatMap((comment) => faults(comment, used, ran))];
}

function ignoreComment(file: SourceFile, span: Span): IgnoreComment[] {
  const found = FORM.exec(file.text.slice(span.start, span.end));
  if (found === null) return [];
  const [rules = "", ...reason] = (found[1] ?? "").trim().split(/\s*--\s*/u);
  return [
    {
      span,
      line: lineMeant(file, span.start),
      rules: rules.split(/[\s,]+/u).filter((name) => name !== ""),
      reason: reason.join(" -- ").trim(),
    },
  ];
}

function lineMeant(file: SourceFile, start: number): number {
  const own = positionAt(file, start);
  if (
    lineText(file, own.line)
      .slice(0, own.column - 1)
      .trim() !== ""
  )
    return own.line;
  let line = own.line;
  const lines = positionAt(file, file.text.length).line;
  do line++;
  while (line < lines && /^\s*(#|$)/u.test(lineText(file, line)));
  return line;
}

function key(comment: IgnoreComment, rule: string): string {
  return `${comment.span.start} ${rule}`;
}

function faults(comment: IgnoreComment, used: ReadonlySet<string>, ran: (rule: Rule) => boolean): Diagnostic[] {
  const wrong = (message: string, help: string): Diagnostic => ({
    rule: "style/ignore-comment",
    severity: "error",
    message,
    at: comment.span,
    help,
  });
  const form = "write it as `# underpin-ignore rule -- reason`";
  if (comment.rules.length === 0) return [wrong("this comment doesn't say which rule it ignores", form)];
  if (comment.reason === "") return [wrong("this comment doesn't say why the finding may be ignored", form)];
  return comment.rules.flatMap((name): Diagnostic[] => {
    const rule = RULE_BY_NAME.get(name);
    const near = didYouMean(name, [...RULE_BY_NAME.keys()]);
    if (rule === undefined)
      return [
        wrong(
          `there is no rule \`${name}\``,
          near === undefined ? "`underpin rules` lists them" : `did you mean \`${near}\`?`,
        ),
      ];
    if (rule.fixed)
      return [wrong(`\`${name}\` can't be ignored: without it there is no argument`, "mend what it finds")];
    if (used.has(key(comment, name)) || !ran(rule)) return [];
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
