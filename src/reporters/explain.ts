/** One node's story: in sentences, and as an indented tree of why. */
import type { Analysis } from "../analysis/analyse.js";
import { cut, nameWithId, quoted } from "../analysis/names.js";
import { hingedOn, statusSentence } from "../analysis/sentences.js";
import { settlementSentence } from "../analysis/settlement-sentences.js";
import type { WhatIf } from "../analysis/what-if.js";
import type { Citation, Inference, Node } from "../model/argument.js";
import { row } from "../model/rows.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";
import { sourceStory } from "./source-table.js";
import { statusMark } from "./status-mark.js";
import { place } from "./code-frame.js";
import { type Paint, plain } from "./report.js";
import { ways } from "./ways.js";
import { whatIfStory } from "./what-if-pretty.js";
import { wrapped } from "./wrapped.js";

export interface ExplainOptions {
  readonly paint?: Paint;
  /** Columns of the terminal. */
  readonly width?: number;
  /** What is supposed, and what that changes. */
  readonly whatIf?: WhatIf | undefined;
}

/** How deep and how long a tree may get before it says how to read on. */
const MOST_LEVELS = 40;
const MOST_LINES = 2000;

/** More open nodes than these are counted, not listed one by one: first come those that carry it, then those that few others have to go with. */
const LISTED = 12;

/** The story of the node at `index`: what it says, what its status is and why, what would decide it, and the tree of its reasons. */
export function explain(
  analysis: Analysis,
  index: number,
  { paint = plain, width = 100, whatIf }: ExplainOptions = {},
): string {
  const node = analysis.argument.nodes[index]!;
  const paragraphs = [
    heading(analysis, node, paint, width),
    ...(whatIf === undefined ? [] : [whatIfStory(whatIf, index, paint, width)]),
    wrapped(`${statusSentence(analysis, index)} ${settlementSentence(analysis, index)}`.trim(), width).join("\n"),
    ...facts(analysis, node).map((fact) => wrapped(fact, width).join("\n")),
    openList(analysis, node, paint, width),
    ...ways(analysis, index, paint, width),
    sourceStory(analysis, index, paint, width),
    `${paint("bold", "Why")}\n${tree(analysis, index, paint, width)}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function heading(analysis: Analysis, node: Node, paint: Paint, width: number): string {
  const text = node.kind === "inference" ? (node.warrant ?? nameWithId(analysis.argument, node.index, 200)) : node.text;
  const where = `${node.kind} ${oneLine(node.id)} · ${place(node.span)}`;
  return `${wrapped(oneLine(text), width)
    .map((line) => paint("bold", line))
    .join("\n")}\n${paint("dim", where)}`;
}

function facts({ argument }: Analysis, node: Node): string[] {
  const found: string[] = [];
  const examined = argument.examines === undefined ? undefined : argument.sources.get(argument.examines);
  if (node.asserted !== undefined || node.stated !== undefined) {
    const who = examined === undefined ? "The arguer" : quoted(examined.title, 120);
    const how = node.asserted === undefined ? "says it" : ASSERTED[node.asserted];
    found.push(`${who} ${how}${node.stated?.at === undefined ? "" : ` (${oneLine(node.stated.at)})`}.`);
  }
  const cited = node.citations.map((citation) => citationText(argument.sources.get(citation.source)?.title, citation));
  const standing = node.declared === null ? undefined : `The file declares it ${node.declared}`;
  if (standing !== undefined)
    found.push(
      `${standing}${node.because === undefined ? "" : `, because ${lowerFirst(oneLine(node.because)).replace(/[.]$/u, "")}`}.`,
    );
  if (cited.length > 0) found.push(`It cites ${cited.join("; ")}.`);
  if (node.note !== undefined) found.push(oneLine(node.note));
  return found;
}

const ASSERTED: Readonly<Record<NonNullable<Node["asserted"]>, string>> = {
  fact: "presents it as a fact",
  opinion: "presents it as an opinion",
  possibility: "presents it as a possibility",
  suggestion: "suggests it",
  report: "reports it",
  joke: "repeats it as a joke",
  concession: "concedes it",
};

function citationText(title: string | undefined, citation: Citation): string {
  const at = citation.at === undefined ? "" : `, ${oneLine(citation.at)}`;
  return `${quoted(title ?? citation.source, 120)}${at}`;
}

function lowerFirst(text: string): string {
  // A name or an abbreviation keeps its capital.
  return /^(The|A|An|It|This|That|There|No|Every|Each|Both|If|In|By|What|Nobody|Whoever) /u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function openList(analysis: Analysis, node: Node, paint: Paint, width: number): string {
  const open = hingedOn(analysis, node.index).filter((one) => one !== node.index);
  if (open.length === 0) return "";
  const must = mustBe(analysis, node.index);
  const sizes = analysis.settlements(node.index).smallestNaming;
  const weight = (one: number): number => (must.has(one) ? Infinity : 1 / (sizes.get(one) ?? Infinity));
  const ordered = open.toSorted((a, b) => (must.has(a) && must.has(b) ? a - b : weight(b) - weight(a) || a - b));
  const rows = ordered.slice(0, LISTED).map((one) => {
    const remark = must.get(one);
    const lines = wrapped(`${remark ?? ""}${nameWithId(analysis.argument, one, 160)}`, width - 4);
    return `  ${paint(remark === undefined ? "dim" : "yellow", remark === undefined ? "·" : "●")} ${lines.join("\n    ")}`;
  });
  if (ordered.length > LISTED)
    rows.push(
      `  · and ${count(ordered.length - LISTED, "more", "more")} (all of them: underpin analyze --format json)`,
    );
  return [paint("bold", "What it hinges on"), ...rows].join("\n");
}

/** Of each load-bearing node, what to say before its name. */
function mustBe(analysis: Analysis, node: number): Map<number, string> {
  const remarks = new Map<number, string>();
  for (const { node: open, must } of analysis.loadBearing(node)) {
    const remark = must === "granted" ? "carries it: " : "must not be granted: ";
    remarks.set(open, remarks.has(open) ? "counts against it either way: " : remark);
  }
  return remarks;
}

interface Branch {
  readonly index: number;
  readonly role: string;
  readonly prefix: string;
  /** Between prefix and text: a branch of the tree, or nothing at the root. */
  readonly joint: "" | "├─ " | "└─ ";
  readonly level: number;
}

/** Depth first with a stack of its own; a node that was shown is named again, but not its reasons. */
function tree(analysis: Analysis, root: number, paint: Paint, width: number): string {
  const lines: string[] = [];
  const shown = new Set<number>();
  const stack: Branch[] = [{ index: root, role: "", prefix: "", joint: "", level: 0 }];
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    const { index, prefix, joint, level } = branch;
    if (lines.length === MOST_LINES) {
      lines.push(paint("dim", "… the rest is left out: explain a node further down"));
      break;
    }
    const children = reasons(analysis, analysis.argument.nodes[index]!);
    const deep = level === MOST_LEVELS && children.length > 0 && !shown.has(index);
    const remark = deep
      ? " … (explain this one to read on)"
      : shown.has(index) && children.length > 0
        ? " (see above)"
        : "";
    lines.push(branchLine(analysis, branch, paint, width) + paint("dim", remark));
    if (shown.has(index) || deep) continue;
    shown.add(index);
    const below = joint === "" ? "" : `${prefix}${joint === "└─ " ? "   " : "│  "}`;
    for (const [at, child] of children.entries()) {
      stack.push({ ...child, prefix: below, joint: at === 0 ? "└─ " : "├─ ", level: level + 1 });
    }
  }
  return lines.join("\n");
}

function branchLine(analysis: Analysis, { index, role, prefix, joint }: Branch, paint: Paint, width: number): string {
  const node = analysis.argument.nodes[index]!;
  const label =
    node.kind === "inference" ? stepLabel(node) : quoted(node.text, Math.max(40, width - prefix.length - 40));
  // The standing says why a node without reasons is what it is; of an open question its status says it.
  const standing = node.declared ?? (node.standing === "presumed" ? "presumed" : undefined);
  const declared = standing === undefined || analysis.status[index] === "open" ? "" : ` (${standing})`;
  const mark = statusMark(analysis.status[index] ?? "unsupported", paint, 0) + declared;
  return `${paint("dim", prefix + joint)}${role}${mark} ${label} ${paint("dim", oneLine(node.id))}`;
}

/** What bears on a node, last first, because it goes onto a stack. */
function reasons({ compact, argument }: Analysis, node: Node): { index: number; role: string }[] {
  const step = (effect: number): number => compact.inferenceOf[effect - compact.nodes]!;
  const supporters = [...row(compact.supporters, node.index)].map((effect) => ({
    index: step(effect),
    role: "supported by ",
  }));
  const opposers = [...row(compact.opposers, node.index)].map((effect) => ({
    index: step(effect),
    role: "opposed by ",
  }));
  const own = node.kind === "inference" ? premises(node) : [];
  const outweighed =
    node.kind === "inference"
      ? [...row(compact.outweighers, compact.effectOf[node.index]! - compact.nodes)].map((effect) => ({
          index: step(effect),
          role: "outweighed by ",
        }))
      : [];
  return [...own, ...supporters, ...opposers, ...outweighed]
    .filter(({ index }) => argument.nodes[index] !== undefined)
    .toReversed();
}

function premises(step: Inference): { index: number; role: string }[] {
  return step.from.map((index) => ({ index, role: "" }));
}

function stepLabel(step: Inference): string {
  const many = step.atLeast === null ? "" : ` (${step.atLeast} of ${step.from.length} are enough)`;
  return `the step${step.warrant === undefined ? "" : ` ${quoted(cut(step.warrant, 100), 100)}`}${many}`;
}
