/** The difference between two versions as a comment on a pull request: a table of conclusions, and the rest folded. */
import type { Comparison } from "../analysis/compare/compare.js";
import type { ConclusionChange } from "../analysis/compare/conclusions.js";
import type { FileDiff } from "../analysis/compare/files.js";
import { cut } from "../analysis/names.js";
import { STATUS_STYLES } from "../layout/palette.js";
import type { Argument } from "../model/argument.js";
import type { Status } from "../schema/vocabulary.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";
import {
  causeWords,
  type DiffReport,
  headline,
  type Hinge,
  hingeWords,
  ids,
  isShown,
  isTold,
  structureWords,
  textTurn,
  verdict,
} from "./diff-report.js";

/** Hosts refuse comments that are too long; what is left out is counted. */
const LISTED = 30;

/** Characters of all files together. */
const MOST = 50_000;

export function diffMarkdown(report: DiffReport): string {
  const told = report.files.filter(isShown).map((file) => fileBlocks(file).join("\n\n"));
  let length = 0;
  const shown = told.filter((block) => (length += block.length) <= MOST);
  const rest = told.length - shown.length;
  const more = rest === 0 ? [] : [`${count(rest, "file")} left out, for a comment has to end: see \`underpin diff\`.`];
  const title = `**What the arguments show: ${escaped(report.before)} → ${escaped(report.after)}**`;
  return `${[title, `${escaped(headline(report))}.`, ...shown, ...more].join("\n\n")}\n`;
}

function fileBlocks(diff: FileDiff): string[] {
  const heading = `#### ${code(diff.file)}`;
  switch (diff.kind) {
    case "broken": {
      const rows = diff.errors.map(
        ({ rule, message, at }) => `- ${code(at.file.path)}: ${escaped(message)} (${code(rule)})`,
      );
      return [`${heading} can't be compared`, limited(rows)];
    }
    case "compared":
      return [
        diff.movedFrom === undefined ? heading : `${heading} (was ${code(diff.movedFrom)})`,
        ...comparisonBlocks(diff.comparison),
      ];
    default: {
      const { argument, status } = diff.analysis;
      const rows = argument.conclusions.map((index) => `- ${word(status[index]!)}: ${textOf(argument, index)}`);
      return [`${heading} is ${diff.kind === "added" ? "new" : "gone"}`, limited(rows)];
    }
  }
}

function comparisonBlocks(comparison: Comparison): string[] {
  const { after, matching, before, edits, sources } = comparison;
  const told = comparison.conclusions.filter(isTold);
  const concluded = new Set(told.map((one) => one.after));
  const others = comparison.statusChanges
    .filter((change) => !concluded.has(change.after))
    .map(
      (change) =>
        `- ${code(ids(after.argument, [change.after])[0]!)}: ${word(change.from)} → ${word(change.to)}${because(comparison, change.after)}`,
    );
  const structure = [
    ...matching.added.map((index) => `- added ${textOf(after.argument, index)}`),
    ...matching.removed.map((index) => `- removed ${textOf(before.argument, index)}`),
    ...matching.renamed.map(
      (one) =>
        `- ${code(ids(before.argument, [one.before])[0]!)} is called ${code(ids(after.argument, [one.after])[0]!)}`,
    ),
    ...edits.flatMap((edit) => structureWords(comparison, edit)).map((words) => `- ${escaped(words)}`),
    ...sources.added.map((id) => `- added the source ${code(id)}`),
    ...sources.removed.map((id) => `- removed the source ${code(id)}`),
    ...sources.edited.map((id) => `- edited the source ${code(id)}`),
  ];
  const wording = edits
    .filter((edit) => edit.wording.length > 0)
    .map((edit) => {
      const turn = textTurn(comparison, edit);
      const texts =
        turn === undefined ? "" : `, from “${escaped(cut(turn.was, 200))}” to “${escaped(cut(turn.is, 200))}”`;
      return `- ${code(ids(after.argument, [edit.after])[0]!)}: ${edit.wording.join(", ")}${texts}`;
    });
  return [
    ...(told.length === 0 ? [] : [table(comparison, told)]),
    ...folded("Other nodes with another status", others),
    ...folded("Structure", structure),
    ...folded("Wording and notes", wording),
  ];
}

function table(comparison: Comparison, told: readonly ConclusionChange[]): string {
  const shown = told.slice(0, LISTED).map((one) => {
    const { before, after } = comparison;
    const text = one.after === undefined ? textOf(before.argument, one.before!) : textOf(after.argument, one.after);
    const hinges = hingeWords(comparison, one).map(({ title, hinges: nodes }) => `${title} ${listed(nodes)}`);
    const why =
      one.after === undefined || one.from === one.to ? "" : because(comparison, one.after).replace(/^, /u, "");
    const facts = [why, ...hinges].filter((fact) => fact !== "").join("; ");
    return `| ${text} | ${one.from === undefined ? "" : word(one.from)} | ${one.to === undefined ? "" : word(one.to)} | ${verdict(one)} | ${facts} |`;
  });
  const rest = told.length - shown.length;
  const more = rest > 0 ? `\n\nand ${count(rest, "more conclusion")}.` : "";
  return `| conclusion | was | is | | why, and on what |\n|---|---|---|---|---|\n${shown.join("\n")}${more}`;
}

function because(comparison: Comparison, after: number): string {
  const change = comparison.statusChanges.find((one) => one.after === after);
  const cause = change === undefined ? undefined : causeWords(comparison, change);
  return cause === undefined ? "" : `, because ${escaped(cause)}`;
}

function folded(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`<details><summary>${title} (${rows.length})</summary>`, limited(rows), "</details>"];
}

function limited(rows: readonly string[]): string {
  const rest = rows.length - LISTED;
  return [...rows.slice(0, LISTED), ...(rest > 0 ? [`- and ${count(rest, "more", "more")}`] : [])].join("\n");
}

function listed(hinges: readonly Hinge[]): string {
  const rest = hinges.length - 10;
  const words = hinges.slice(0, 10).map(({ id, note }) => `${code(id)}${note === undefined ? "" : ` (${note})`}`);
  return `${words.join(", ")}${rest > 0 ? ` and ${count(rest, "more", "more")}` : ""}`;
}

function word(status: Status): string {
  const { sign, word: said } = STATUS_STYLES[status];
  return `${sign}\u00a0${said.replaceAll(" ", "\u00a0")}`;
}

/** "“text” (`id`)". */
function textOf({ nodes }: Argument, index: number): string {
  const node = nodes[index]!;
  const id = code(node.id);
  return node.kind === "inference" ? `the step ${id}` : `${escaped(cut(node.text, 200))} (${id})`;
}

/** Plain text: nothing in it is markup, a mention or a reference to an issue, and it stays on its line. */
function escaped(text: string): string {
  return (
    oneLine(text)
      .replaceAll(/[&<>]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign)
      .replaceAll(/[\\`*_{}[\]()#+\-!|~=:]/gu, (sign) => (/[()\-:=+]/u.test(sign) ? sign : `\\${sign}`))
      // A mention would call somebody who has nothing to do with it; a bare address would become a link.
      .replaceAll("@", "@\u2060")
      .replaceAll("://", ":\u2060//")
      .replaceAll(/\bwww\./giu, (word) => `${word.slice(0, 3)}\u2060.`)
      // Issues, emoji and mathematics are found in the text that is left when the backslashes are gone.
      .replaceAll(/#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/giu, (sign) => `${sign}\u2060`)
      .replaceAll("$", "<span>$</span>")
  );
}

/** In code, where nothing but the backtick means anything; a table ends its cell at a bar all the same. */
function code(text: string): string {
  return `\`${oneLine(text).replaceAll("`", "ˋ").replaceAll("|", "\\|")}\``;
}
