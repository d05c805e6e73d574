/** What the page asks of the analysis while somebody reads: what a node hinges on, and what would follow if. */
import { analyse, type Analysis } from "../../analysis/analyse.js";
import { VALUE_NAMES } from "../../analysis/result.js";
import { changedNodes, type SupposedNode, suppose, type Supposing, waysOf } from "../../analysis/what-if.js";
import type { Argument } from "../../model/argument.js";
import { argumentOf } from "./argument-of.js";
import type { PageArgument, PageLiteral, PageNode, PageVerdict } from "./data.js";
import { type PageDetail, pageDetail } from "./detail.js";
import { verdictOf } from "./verdict.js";

/** What of a node can be another under a supposition. */
export type Turned = Pick<PageNode, "id" | "status" | "low" | "high" | "open"> & {
  /** Of a step: what it gives at its best and at its worst. */
  readonly effect?: Pick<NonNullable<PageNode["step"]>, "effectLow" | "effectHigh">;
};

export interface PageSupposed {
  readonly id: string;
  /** An open node is granted or denied; of any other the standing is replaced. */
  readonly as: SupposedNode["as"];
  /** The granted node that it contradicts, where nobody named it. */
  readonly impliedBy?: string;
}

/** The argument as it would be. */
export interface PageWhatIf {
  readonly supposed: readonly PageSupposed[];
  /** Everything that looks different then. */
  readonly turned: readonly Turned[];
  /** Of these the nodes whose status or interval is another, in document order. */
  readonly changed: readonly string[];
  readonly verdicts: readonly PageVerdict[];
}

/** Two things that can't be supposed together: the node, and what denies it. */
export interface PageConflict {
  readonly conflict: { readonly node: string; readonly by: string };
}

/** Answers about one argument; pure, so it runs as well on the page as in a worker or a test. */
export class Answers {
  private readonly argument: Argument;
  private readonly base: Analysis;
  /** The last supposition: the panel asks about it again and again. */
  private last: { readonly key: string; readonly result: Supposing } | undefined;

  constructor(page: PageArgument) {
    this.argument = argumentOf(page);
    this.base = analyse(this.argument, { oneByOne: true });
  }

  /** What would follow if these nodes turned out so. Nodes that are not there are passed over. */
  whatIf(wanted: readonly PageLiteral[]): PageWhatIf | PageConflict {
    const result = this.supposing(wanted);
    if ("conflict" in result) {
      const { node, by } = result.conflict;
      return { conflict: { node: this.idOf(node), by: this.idOf(by) } };
    }
    const { before, after, supposed } = result;
    return {
      supposed: supposed.map(({ node, as, impliedBy }) => ({
        id: this.idOf(node),
        as,
        ...(impliedBy === undefined ? {} : { impliedBy: this.idOf(impliedBy) }),
      })),
      turned: before.argument.nodes.flatMap(({ index }) =>
        looksTheSame(before, after, index) ? [] : turnedNode(after, index),
      ),
      changed: changedNodes(before, after).map((node) => this.idOf(node)),
      verdicts: this.argument.conclusions.map((conclusion) => verdictOf(after, conclusion)),
    };
  }

  /** Everything about one node under a supposition; undefined where there is no such node. */
  detail(id: string, wanted: readonly PageLiteral[]): PageDetail | undefined {
    const node = this.argument.byId.get(id);
    const result = this.supposing(wanted);
    return node === undefined || "conflict" in result ? undefined : pageDetail(result.after, node);
  }

  /** The way from what is supposed to a node that this changes; empty where there is none. */
  why(id: string, wanted: readonly PageLiteral[]): readonly string[] {
    const node = this.argument.byId.get(id);
    const result = this.supposing(wanted);
    if (node === undefined || "conflict" in result || result.supposed.length === 0) return [];
    return waysOf(result)(node).map((at) => this.idOf(at));
  }

  private supposing(wanted: readonly PageLiteral[]): ReturnType<typeof suppose> {
    if (wanted.length === 0) return { before: this.base, after: this.base, supposed: [] };
    const key = JSON.stringify(wanted);
    if (this.last?.key === key) return this.last.result;
    const literals = wanted.flatMap(({ node, must }) => {
      const index = this.argument.byId.get(node);
      return index === undefined ? [] : { node: index, must };
    });
    const result = suppose(this.base, literals);
    if (!("conflict" in result)) this.last = { key, result };
    return result;
  }

  private idOf(node: number): string {
    return this.argument.nodes[node]?.id ?? "";
  }
}

function looksTheSame(before: Analysis, after: Analysis, node: number): boolean {
  return (
    before.status[node] === after.status[node] &&
    before.low(node) === after.low(node) &&
    before.high(node) === after.high(node) &&
    before.isOpen(node) === after.isOpen(node) &&
    before.effectLow(node) === after.effectLow(node) &&
    before.effectHigh(node) === after.effectHigh(node)
  );
}

function turnedNode(analysis: Analysis, index: number): Turned {
  const node = analysis.argument.nodes[index]!;
  const effect = {
    effectLow: VALUE_NAMES[analysis.effectLow(index)],
    effectHigh: VALUE_NAMES[analysis.effectHigh(index)],
  };
  return {
    id: node.id,
    status: analysis.status[index]!,
    low: VALUE_NAMES[analysis.low(index)],
    high: VALUE_NAMES[analysis.high(index)],
    open: analysis.isOpen(index),
    ...(node.kind === "inference" ? { effect } : {}),
  };
}
