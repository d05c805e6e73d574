/** One analysed argument as a page shows it. */
import type { Analysis } from "../../analysis/analyse.js";
import { nameOf } from "../../analysis/names.js";
import { VALUE_NAMES } from "../../analysis/result.js";
import type { LayoutInput, Scene } from "../../layout/scene.js";
import type { Inference, Node, Source, Stated } from "../../model/argument.js";
import { row } from "../../model/rows.js";
import { safeUrl } from "../../text/safe-url.js";
import { positionAt } from "../../text/source-file.js";
import { plotInput } from "../plot/input.js";
import type { PageArgument, PageNode, PageSource } from "./data.js";
import { layoutInputOf } from "./layout-input.js";
import { verdictOf } from "./verdict.js";

/** How long a node may be named in a sentence of the page: the page has room for whole statements. */
const NAME_LENGTH = 160;

/** So many open nodes are ranked on the page; nobody looks into more of them first. */
const RANKED = 100;

/** What the layout needs to know of an argument: the same as of its page. */
export function layoutInput(analysis: Analysis): LayoutInput {
  return layoutInputOf({ nodes: pageNodes(analysis), conclusions: ids(analysis, analysis.argument.conclusions) });
}

/** The argument with its picture, ready to be shown. */
export function pageArgument(analysis: Analysis, scene: Scene): PageArgument {
  const { argument } = analysis;
  const { title, description, asOf, examines } = argument;
  const ranking = analysis.ranking();
  return {
    file: argument.file,
    title,
    ...(description === undefined ? {} : { description }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(examines === undefined ? {} : { examines }),
    imports: [...new Set(argument.imports.values())],
    conclusions: ids(analysis, argument.conclusions),
    nodes: pageNodes(analysis),
    sources: [...argument.sources.values()].map(pageSource),
    groups: [...argument.groups.values()].map((group) => ({ id: group.id, title: group.title })),
    verdicts: argument.conclusions.map((conclusion) => verdictOf(analysis, conclusion)),
    ranking: ranking.slice(0, RANKED).map((one) => ({
      node: argument.nodes[one.node]?.id ?? "",
      carries: ids(analysis, one.loadBearingFor),
      reaches: ids(analysis, one.reaches),
      decides: one.decides.length,
    })),
    unranked: Math.max(0, ranking.length - RANKED),
    scene,
    plot: plotInput(
      analysis,
      ranking.map(({ node }) => node),
    ),
  };
}

function pageNodes(analysis: Analysis): PageNode[] {
  const uses = premiseUses(analysis);
  return analysis.argument.nodes.map((node) => pageNode(analysis, node, uses[node.index] ?? []));
}

function premiseUses({ argument }: Analysis): number[][] {
  const uses: number[][] = argument.nodes.map(() => []);
  for (const node of argument.nodes)
    if (node.kind === "inference") for (const premise of node.from) uses[premise]?.push(node.index);
  return uses;
}

function pageNode(analysis: Analysis, node: Node, premiseOf: readonly number[]): PageNode {
  const { argument, compact } = analysis;
  const { index, because, note, group, asserted, stated } = node;
  const steps = (effects: Int32Array): string[] =>
    ids(
      analysis,
      [...effects].map((effect) => compact.inferenceOf[effect - compact.nodes] ?? -1),
    );
  const { line, column } = positionAt(node.span.file, node.span.start);
  return {
    id: node.id,
    kind: node.kind,
    text: node.kind === "inference" ? (node.warrant ?? "") : node.text,
    title: node.kind === "inference" ? nameOf(argument, index, NAME_LENGTH) : node.text,
    standing: node.standing,
    status: analysis.status[index] ?? "unsupported",
    low: VALUE_NAMES[analysis.low(index)],
    high: VALUE_NAMES[analysis.high(index)],
    open: analysis.isOpen(index),
    ...(because === undefined ? {} : { because }),
    ...(note === undefined ? {} : { note }),
    tags: node.tags,
    ...(group === undefined ? {} : { group }),
    via: node.via,
    ...(asserted === undefined ? {} : { asserted }),
    ...(stated === undefined ? {} : { stated: pageCitation(stated) }),
    citations: node.citations.map((citation) => ({ source: citation.source, ...pageCitation(citation) })),
    ...(node.kind === "inference" || node.contradicts.length === 0
      ? {}
      : { contradicts: ids(analysis, node.contradicts) }),
    at: { file: node.span.file.path, line, column },
    supportedBy: steps(row(compact.supporters, index)),
    opposedBy: steps(row(compact.opposers, index)),
    premiseOf: ids(analysis, premiseOf),
    ...(node.kind === "inference" ? { step: pageStep(analysis, node) } : {}),
  };
}

function pageCitation({ source, at, quote }: Stated): NonNullable<PageNode["stated"]> {
  return {
    ...(source === undefined ? {} : { source }),
    ...(at === undefined ? {} : { at }),
    ...(quote === undefined ? {} : { quote }),
  };
}

function pageStep(analysis: Analysis, step: Inference): NonNullable<PageNode["step"]> {
  const { argument } = analysis;
  return {
    from: ids(analysis, step.from),
    atLeast: step.atLeast,
    polarity: step.polarity,
    target: argument.nodes[step.target]?.id ?? "",
    ...(step.scheme === undefined ? {} : { scheme: step.scheme }),
    made: step.made,
    outweighs: step.outweighs.map(({ inference, because }) => ({
      id: argument.nodes[inference]?.id ?? "",
      ...(because === undefined ? {} : { because }),
    })),
    effectLow: VALUE_NAMES[analysis.effectLow(step.index)],
    effectHigh: VALUE_NAMES[analysis.effectHigh(step.index)],
  };
}

function pageSource({ id, title, author, publisher, kind, date, url, origin }: Source): PageSource {
  const safe = url === undefined ? null : safeUrl(url);
  return {
    id,
    title,
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(safe === null ? {} : { url: safe }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function ids({ argument }: Analysis, indices: readonly number[]): string[] {
  return indices.map((index) => argument.nodes[index]?.id ?? "");
}
