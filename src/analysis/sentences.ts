/** The answers in words. Every sentence speaks of "this file": what it says is no verdict on the world. */
import { STANDING_CODE } from "../model/compact.js";
import { count, listing } from "../text/words.js";
import type { Analysis } from "./analyse.js";
import { type Literal, T } from "./result.js";

/** How many nodes a sentence names before it says how many more there are. */
const NAMED = 3;

/** "In this file it is conditional: it hinges on 3 open nodes (2 unproven, 1 assumed); “…” carries it." */
export function statusSentence(analysis: Analysis, node: number): string {
  return `In this file it ${statusClause(analysis, node)}.`;
}

/** The same without subject and full stop: "is conditional: it hinges on ...". */
export function statusClause(analysis: Analysis, node: number): string {
  const status = analysis.status[node];
  const step = analysis.argument.nodes[node]?.kind === "inference";
  switch (status) {
    case "holds":
      return `holds, whatever the open nodes turn out to be${presumedClause(analysis, node)}`;
    case "on-assumption":
      return `holds on its stated assumptions${presumedClause(analysis, node)}: it rests on ${hinges(analysis, node)}`;
    case "challenged":
      return `is challenged: it is at least contested whatever happens, and whether it holds hinges on ${hinges(analysis, node)}`;
    case "conditional":
      return `is conditional: it hinges on ${hinges(analysis, node)}`;
    case "open":
      return openClause(analysis, node, step);
    case "contested":
      return analysis.low(node) < analysis.high(node)
        ? "is contested: what decides it are objections that hang on each other, and no open node settles them (a stand-off)"
        : `is contested: reasons and objections both stand${contestClause(analysis, node)}`;
    case "doubtful":
      return `is doubtful: it can't hold as things are, and whether it is even contested hinges on ${hinges(analysis, node)}`;
    case "defeated":
      return isRefuted(analysis, node)
        ? "is declared refuted, and no reason for it stands"
        : "is defeated: an objection stands and no reason does";
    case "circular":
      return "is circular: the reasons given for it lead back to it, and none comes from outside";
    default:
      return step ? "is not granted: nothing backs the step" : "is unsupported: no reason for it is left";
  }
}

/** "3 open nodes (2 unproven, 1 assumed); “…” carries it". */
export function hinges(analysis: Analysis, node: number): string {
  return `${openNodes(analysis, hingedOn(analysis, node))}${carriers(analysis, node)}`;
}

/**
 * The open nodes to name when it is said what a node hinges on, in document order: those that it depends on, and those
 * that carry it without being upstream, because granting them denies what is.
 */
export function hingedOn(analysis: Analysis, node: number): number[] {
  const carrying = analysis.loadBearing(node).map((literal) => literal.node);
  return [...new Set([...analysis.dependsOn(node), ...carrying])].toSorted((a, b) => a - b);
}

/** "3 open nodes (2 unproven, 1 assumed)"; of one node "1 unproven node". */
export function openNodes(analysis: Analysis, nodes: readonly number[]): string {
  const kinds = (["unproven", "assumed", "disputed"] as const).flatMap((standing) => {
    const some = nodes.filter((node) => analysis.compact.standing[node] === STANDING_CODE[standing]).length;
    return some === 0 ? [] : [{ standing, some }];
  });
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return count(only.some, `${only.standing} node`);
  return `${count(nodes.length, "open node")} (${kinds.map(({ standing, some }) => `${some} ${standing}`).join(", ")})`;
}

function carriers(analysis: Analysis, node: number): string {
  // That an open question hinges on itself need not be said.
  const literals = analysis.loadBearing(node).filter((literal) => literal.node !== node);
  const both = literals.find((one) => literals.some((other) => other.node === one.node && other.must !== one.must));
  if (both !== undefined) return `; either way that ${analysis.nameOf(both.node)} is settled counts against it`;
  const needed = literals.filter(({ must }) => must === "granted");
  const fatal = literals.filter(({ must }) => must === "denied");
  const parts: string[] = [];
  if (needed.length > 0) parts.push(`${named(analysis, needed)} ${needed.length === 1 ? "carries" : "each carry"} it`);
  if (fatal.length > 0) parts.push(`it falls short if ${named(analysis, fatal, "or")} is granted`);
  if (parts.length > 0) return `; ${parts.join("; ")}`;
  return hingedOn(analysis, node).length > 1 ? "; none of them carries it alone" : "";
}

function named(analysis: Analysis, literals: readonly Literal[], conjunction = "and"): string {
  const names = literals.slice(0, NAMED).map(({ node }) => analysis.nameOf(node));
  const more = literals.length - names.length;
  return listing(more > 0 ? [...names, count(more, "more", "more")] : names, conjunction);
}

function openClause(analysis: Analysis, node: number, step: boolean): string {
  const others = analysis.dependsOn(node).filter((other) => other !== node);
  const also = others.length === 0 ? "" : `, and hinges on ${openNodes(analysis, others)} beside itself`;
  const what = step ? "is an open step" : "is an open question itself";
  switch (analysis.compact.standing[node]) {
    case STANDING_CODE.assumed:
      return `${what}: it is assumed, not shown${also}`;
    case STANDING_CODE.disputed:
      return `${what}: it is disputed${also}`;
    default:
      return `${what}: ${step ? "nobody has shown that it follows" : "nobody has shown it"}${also}`;
  }
}

function contestClause(analysis: Analysis, node: number): string {
  const elsewhere = analysis.contestPoints(node).filter((point) => point !== node);
  if (analysis.contestPoints(node).includes(node) || elsewhere.length === 0) return "";
  const names = elsewhere.slice(0, NAMED).map((point) => analysis.nameOf(point));
  return `; they meet at ${listing(names)}`;
}

function presumedClause(analysis: Analysis, node: number): string {
  const steps = analysis.presumes(node).length;
  return steps === 0 ? "" : `, taking ${count(steps, "step")} for granted`;
}

function isRefuted(analysis: Analysis, node: number): boolean {
  return analysis.compact.standing[node] === STANDING_CODE.refuted && analysis.high(node) < T;
}
