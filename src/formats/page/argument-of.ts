/** The way back from a page's data to a linked argument, so that the page can ask what the command line asks. */
import {
  type Argument,
  type Citation,
  type Inference,
  type Node,
  type Source,
  type Statement,
  UNSAID,
} from "../../model/argument.js";
import type { Span } from "../../text/source-file.js";
import type { PageArgument, PageNode } from "./data.js";

/**
 * The argument that a page shows, for analysing: the page doesn't have the file, so spans are empty, and references can
 * only be ids.
 */
export function argumentOf(page: PageArgument): Argument {
  const span: Span = { file: { path: page.file, text: "" }, start: 0, end: 0 };
  const byId = new Map(page.nodes.map(({ id }, index) => [id, index]));
  const place = (id: string): number => byId.get(id) ?? -1;
  return {
    file: page.file,
    title: page.title,
    nodes: page.nodes.map((node, index) => nodeOf(node, index, place, span)),
    byId,
    find: (id) => byId.get(id),
    sources: new Map(page.sources.map((source): [string, Source] => [source.id, { ...source, span, via: "" }])),
    groups: new Map(page.groups.map((group) => [group.id, { ...group, span }])),
    conclusions: page.conclusions.map(place),
    conclusionsFrom: "file",
    defaultInference: "presumed",
    span,
    imports: new Map(),
  };
}

function nodeOf(node: PageNode, index: number, place: (id: string) => number, span: Span): Node {
  const base = {
    id: node.id,
    index,
    declared: node.standing === "presumed" ? null : node.standing,
    standing: node.standing,
    ...UNSAID,
    because: node.because,
    citations: node.citations.map(({ source, at, quote }): Citation => ({ source, at, quote, span })),
    tags: [],
    span,
    standingSpan: span,
    via: node.via,
  };
  const { step } = node;
  if (step === undefined)
    return {
      ...base,
      kind: node.kind === "evidence" ? "evidence" : "claim",
      text: node.text,
      textSpan: span,
      assertedSpan: span,
      contradicts: (node.contradicts ?? []).map(place),
    } satisfies Statement;
  return {
    ...base,
    kind: "inference",
    from: step.from.map(place),
    atLeast: step.atLeast,
    polarity: step.polarity,
    target: place(step.target),
    targetSpan: span,
    warrant: node.text === "" ? undefined : node.text,
    scheme: undefined,
    outweighs: step.outweighs.map(({ id }) => ({ inference: place(id), because: undefined, span })),
    made: step.made,
  } satisfies Inference;
}
