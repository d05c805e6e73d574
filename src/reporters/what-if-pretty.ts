/** What a supposition changes, for people: what is supposed, then what is no longer what it was, and by which way. */
import { nameWithId } from "../analysis/names.js";
import type { Change, SupposedNode, WhatIf } from "../analysis/what-if.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";
import { statusMark } from "./status-mark.js";
import { nodeText } from "./node-text.js";
import type { Paint } from "./report.js";
import { wrapped } from "./wrapped.js";

/** More changes than these are listed only on demand. */
const LISTED = 20;

interface WhatIfOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Whether to list every change. */
  readonly all: boolean;
}

export function whatIfPretty(whatIf: WhatIf, { paint, width, all }: WhatIfOptions): string {
  const { after, supposed, changes } = whatIf;
  const conclusions = new Set(after.argument.conclusions);
  const isNamed = new Set(supposed.map(({ node }) => node));
  // That what is supposed is so itself is no news; the conclusions are what somebody asked for.
  const following = changes.filter(({ node }) => !isNamed.has(node) || conclusions.has(node));
  const ordered = following.toSorted((a, b) => Number(conclusions.has(b.node)) - Number(conclusions.has(a.node)));
  const shown = all ? ordered : ordered.slice(0, LISTED);
  const concluded = following.filter(({ node }) => conclusions.has(node)).length;
  const title = following.length === 0 ? "Nothing else changes" : "What changes";
  const size = `(${count(following.length, "node")}, ${concluded} of them ${concluded === 1 ? "a conclusion" : "conclusions"})`;
  const rest = ordered.length - shown.length;
  return [
    paint("bold", "Supposing"),
    ...supposed.map((one) => supposedRow(whatIf, one, width)),
    "",
    following.length === 0 ? paint("bold", title) : `${paint("bold", title)} ${paint("dim", size)}`,
    ...shown.map((change) => changeRow(whatIf, change, conclusions.has(change.node), { paint, width })),
    ...(rest > 0 ? [paint("dim", `  and ${count(rest, "more", "more")}: --all`)] : []),
  ].join("\n");
}

/** What a supposition changes for one node. */
export function whatIfStory(whatIf: WhatIf, node: number, paint: Paint, width: number): string {
  const change = whatIf.changes.find((one) => one.node === node);
  const rows = whatIf.supposed.map((one) => supposedRow(whatIf, one, width));
  const outcome =
    change === undefined ? ["  nothing changes for this node"] : [changeRow(whatIf, change, false, { paint, width })];
  return [paint("bold", "Supposing"), ...rows, ...outcome].join("\n");
}

function supposedRow({ before }: WhatIf, { node, as, impliedBy }: SupposedNode, width: number): string {
  const name = nameWithId(before.argument, node);
  const why = impliedBy === undefined ? "" : `, because ${nameWithId(before.argument, impliedBy)} contradicts it`;
  const standing = before.argument.nodes[node]?.standing ?? "supported, with no standing of its own";
  // What is not open can't be settled; a reader should know that the file says otherwise.
  const instead = as === "proven" || as === "refuted" ? ` (it is not open: the file has it ${standing})` : "";
  return `  ${wrapped(`${name} is ${as}${why}${instead}`, width - 2).join("\n  ")}`;
}

function changeRow(
  { before, after }: WhatIf,
  { node, from, to, path }: Change,
  isConclusion: boolean,
  { paint, width }: Pick<WhatIfOptions, "paint" | "width">,
): string {
  const { argument } = after;
  const mark = `${statusMark(from.status, paint, 0)} → ${statusMark(to.status, paint, 0)}`;
  const text = wrapped(`${isConclusion ? "conclusion: " : ""}${nodeText(argument, argument.nodes[node]!)}`, width - 4);
  const ids = path.map((one) => oneLine(before.argument.nodes[one]?.id ?? ""));
  const way = ids.length < 2 ? [] : wrapped(`by way of ${ids.slice(0, -1).join(" → ")}`, width - 4);
  return [`  ${mark}`, ...text.map((line) => `    ${line}`), ...way.map((line) => `    ${paint("dim", line)}`)].join(
    "\n",
  );
}
