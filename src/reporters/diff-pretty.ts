/** The difference between two versions, for people: the conclusions first, then what else fared differently, then the edits. */
import stringWidth from "string-width";
import type { Comparison, StatusChange } from "../analysis/compare/compare.js";
import type { ConclusionChange } from "../analysis/compare/conclusions.js";
import type { NodeEdit } from "../analysis/compare/edits.js";
import type { FileDiff } from "../analysis/compare/files.js";
import { quoted } from "../analysis/names.js";
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
import { nodeText } from "./node-text.js";
import { pretty } from "./pretty.js";
import { type Paint, plain } from "./report.js";
import { statusMark } from "./status-mark.js";
import { wrapped } from "./wrapped.js";

export interface DiffPrettyOptions {
  readonly paint?: Paint;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Whether to list everything. */
  readonly all?: boolean;
}

/** More entries of a kind than these are listed only on demand. */
const LISTED = 10;

/** So much of a text that was edited is shown. */
const TOLD = 300;

export function diffPretty(report: DiffReport, options: DiffPrettyOptions = {}): string {
  const { paint = plain, width = 100, all = false } = options;
  const printer = new Printer(paint, width, all);
  const heading = `${paint("bold", `${oneLine(report.before)} → ${oneLine(report.after)}`)}\n${headline(report)}`;
  const blocks = report.files.filter(isShown).map((file) => printer.file(file));
  return `${[heading, ...blocks].join("\n\n")}\n`;
}

class Printer {
  constructor(
    private readonly paint: Paint,
    private readonly width: number,
    private readonly all: boolean,
  ) {}

  file(diff: FileDiff): string {
    const { paint } = this;
    const name = paint("bold", oneLine(diff.file));
    switch (diff.kind) {
      case "broken": {
        const sides =
          diff.sides.length === 2
            ? "both versions have errors"
            : `the ${diff.sides[0] === "before" ? "earlier" : "later"} version has errors`;
        return `${name} ${paint("red", `can't be compared: ${sides}`)}\n${pretty({ diagnostics: diff.errors, files: 1 }, paint, stringWidth).trimEnd()}`;
      }
      case "compared":
        return [
          diff.movedFrom === undefined ? name : `${name} ${paint("dim", `was ${oneLine(diff.movedFrom)}`)}`,
          ...this.comparison(diff.comparison),
        ].join("\n");
      default: {
        const { argument, status } = diff.analysis;
        const rows = argument.conclusions.map(
          (index) => `${statusMark(status[index]!, paint)}  ${this.text(argument, index, 20)}`,
        );
        return [
          `${name} ${paint("dim", diff.kind === "added" ? "is new" : "is gone")}`,
          ...this.section("Conclusions", rows),
        ].join("\n");
      }
    }
  }

  private comparison(comparison: Comparison): string[] {
    const { before, after, matching, edits, sources } = comparison;
    const isConclusion = new Set([
      ...after.argument.conclusions,
      ...before.argument.conclusions.map((index) => matching.afterOf(index) ?? -1),
    ]);
    const others = comparison.statusChanges.filter((change) => !isConclusion.has(change.after));
    const { paint } = this;
    return [
      ...this.section(
        "Conclusions",
        comparison.conclusions.filter(isTold).map((one) => this.conclusion(comparison, one)),
      ),
      ...this.section(
        "Other nodes with another status",
        others.map((one) => this.change(comparison, one)),
      ),
      ...this.section("Structure", [
        ...matching.added.map((index) => `${paint("green", "+")} ${this.text(after.argument, index, 6)}`),
        ...matching.removed.map((index) => `${paint("red", "−")} ${this.text(before.argument, index, 6)}`),
        ...matching.renamed.map(
          (one) =>
            `${paint("yellow", "~")} ${ids(before.argument, [one.before])[0]} is called ${ids(after.argument, [one.after])[0]}`,
        ),
        ...edits
          .flatMap((edit) => structureWords(comparison, edit))
          .map((words) => `${paint("yellow", "~")} ${oneLine(words)}`),
      ]),
      ...this.section(
        "Wording and notes",
        edits.filter(({ wording }) => wording.length > 0).map((edit) => this.wording(comparison, edit)),
      ),
      ...this.section("Sources", [
        ...sources.added.map((id) => `${paint("green", "+")} ${oneLine(id)}`),
        ...sources.removed.map((id) => `${paint("red", "−")} ${oneLine(id)}`),
        ...sources.edited.map((id) => `${paint("yellow", "~")} ${oneLine(id)}`),
      ]),
    ];
  }

  private wording(comparison: Comparison, edit: NodeEdit): string {
    const { paint } = this;
    const [id = ""] = ids(comparison.after.argument, [edit.after]);
    const turn = textTurn(comparison, edit);
    const below = (word: string, text: string): string[] =>
      wrapped(`${word} ${quoted(text, TOLD)}`, this.width - 6).map((line) => `      ${paint("dim", line)}`);
    return [
      `${paint("yellow", "~")} ${oneLine(id)}: ${edit.wording.join(", ")}`,
      ...(turn === undefined ? [] : [...below("was", turn.was), ...below("is ", turn.is)]),
    ].join("\n");
  }

  private section(title: string, rows: readonly string[]): string[] {
    if (rows.length === 0) return [];
    const shown = this.all ? rows : rows.slice(0, LISTED);
    const rest = rows.length - shown.length;
    return [
      `  ${this.paint("bold", title)} ${this.paint("dim", `(${rows.length})`)}`,
      ...shown.map((row) => `    ${row}`),
      ...(rest > 0 ? [this.paint("dim", `    and ${count(rest, "more", "more")}: --all`)] : []),
    ];
  }

  private conclusion(comparison: Comparison, change: ConclusionChange): string {
    const { before, after } = comparison;
    const status = this.turn(change.from, change.to);
    const text =
      change.after === undefined
        ? this.text(before.argument, change.before!, 6)
        : this.text(after.argument, change.after, 6);
    const way = comparison.statusChanges.find((one) => one.after === change.after);
    const hinges = hingeWords(comparison, change).map(({ title, hinges: nodes }) => `${title} ${this.some(nodes)}`);
    return this.lines([
      `${this.verdict(change)}: ${status}`,
      text,
      ...(way === undefined ? [] : this.way(comparison, way)),
      ...hinges,
    ]);
  }

  private change(comparison: Comparison, change: StatusChange): string {
    const text = this.text(comparison.after.argument, change.after, 6);
    return this.lines([this.turn(change.from, change.to), text, ...this.way(comparison, change)]);
  }

  private verdict(change: ConclusionChange): string {
    const word = verdict(change);
    return change.weaker ? this.paint("red", word) : change.stronger ? this.paint("green", word) : word;
  }

  private turn(from: Status | undefined, to: Status | undefined): string {
    const marks = [from, to].flatMap((status) => (status === undefined ? [] : [statusMark(status, this.paint, 0)]));
    return from === to ? marks[0]! : marks.join(" → ");
  }

  private way(comparison: Comparison, change: StatusChange): string[] {
    const cause = causeWords(comparison, change);
    const nodes = ids(comparison.after.argument, change.path).map(oneLine);
    return [
      ...(cause === undefined ? [] : [`because ${oneLine(cause)}`]),
      // The first is what was edited, and said already.
      ...(nodes.length > 2 ? [`by way of ${nodes.slice(1, -1).join(" → ")}`] : []),
    ];
  }

  private some(hinges: readonly Hinge[]): string {
    const shown = this.all ? hinges : hinges.slice(0, LISTED);
    const rest = hinges.length - shown.length;
    const words = shown.map(({ id, note }) => `${oneLine(id)}${note === undefined ? "" : ` (${note})`}`);
    return `${words.join(", ")}${rest > 0 ? ` and ${count(rest, "more", "more")}` : ""}`;
  }

  /** The first line as it is; the rest below it, wrapped and dim. */
  private lines([first = "", text = "", ...rest]: readonly string[]): string {
    const below = rest.flatMap((line) => wrapped(line, this.width - 6)).map((line) => this.paint("dim", line));
    return [first, `      ${text}`, ...below.map((line) => `      ${line}`)].join("\n");
  }

  private text(argument: Argument, index: number, indent: number): string {
    return wrapped(nodeText(argument, argument.nodes[index]!), this.width - indent).join(`\n${" ".repeat(indent)}`);
  }
}
