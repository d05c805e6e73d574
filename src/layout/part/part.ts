/** A part of an argument to be drawn: what a node rests on, its surroundings, and what is folded to one card. */
import type { LayoutInput, LayoutNode, LayoutStep } from "../scene.js";
import { type Fold, foldSubtrees } from "./fold.js";
import { foldGroups, type Group } from "./groups.js";
import { type Links, linksOf } from "./links.js";
import { restsOn, surroundings } from "./reach.js";

export type { Fold } from "./fold.js";
export { GROUP_PREFIX } from "./groups.js";

/** What of an argument is to be drawn; everything by default. Ids that are not there change nothing. */
export interface PartOptions {
  /** Only this node and everything that it rests on. */
  readonly only?: string;
  /** Only what is at most `steps` statements away from the node, either way; an inference between two is no step of its own. */
  readonly focus?: { readonly node: string; readonly steps: number };
  /** Nodes into which whatever serves them alone is folded. */
  readonly folded?: readonly string[];
  /** Groups that are folded to one card each. */
  readonly groups?: readonly string[];
}

export interface Part {
  /** To be laid out: the nodes that are drawn and the cards that stand for groups, with the steps between them. */
  readonly input: LayoutInput;
  /** What a card stands for, by its id: that of a node, or `GROUP_PREFIX` and that of a group. */
  readonly folds: ReadonlyMap<string, Fold>;
  /** By folded node the id of the card that stands for it. */
  readonly standIn: ReadonlyMap<string, string>;
  /** How many nodes are neither drawn nor folded. */
  readonly leftOut: number;
}

/** Linear in the size of the argument for each kind of choice. */
export function partOf(input: LayoutInput, groups: readonly Group[], options: PartOptions): Part {
  const links = linksOf(input);
  const kept = within(links, options);
  const subtrees = foldSubtrees(input, links, kept, options.folded ?? []);
  const drawn = (id: string): boolean => kept.has(id) && !subtrees.standIn.has(id);
  const grouped = foldGroups(input, drawn, groups, options.groups ?? []);
  const standIn = new Map([...subtrees.standIn, ...grouped.standIn]);
  // What was folded into a node that is itself in a folded group goes with it.
  for (const [id, card] of subtrees.standIn) {
    const outer = grouped.standIn.get(card);
    if (outer !== undefined) standIn.set(id, outer);
  }
  const folds = foldsOf(input, standIn, new Set(grouped.cards.map(({ id }) => id)));
  return {
    input: narrowed(input, kept, standIn, grouped.cards, folds),
    folds,
    standIn,
    leftOut: input.nodes.length - kept.size,
  };
}

function within(links: Links, { only, focus }: PartOptions): ReadonlySet<string> {
  if (only !== undefined && links.nodes.has(only)) return restsOn(links, only);
  if (focus !== undefined && links.nodes.has(focus.node)) return surroundings(links, focus.node, focus.steps);
  return new Set(links.nodes.keys());
}

function foldsOf(
  input: LayoutInput,
  standIn: ReadonlyMap<string, string>,
  groupCards: ReadonlySet<string>,
): ReadonlyMap<string, Fold> {
  const folds = new Map<string, { kind: Fold["kind"]; nodes: number; open: number }>();
  for (const { id, open } of input.nodes) {
    const card = standIn.get(id);
    if (card === undefined) continue;
    const fold = folds.get(card) ?? { kind: groupCards.has(card) ? "group" : "subtree", nodes: 0, open: 0 };
    folds.set(card, fold);
    fold.nodes++;
    if (open) fold.open++;
  }
  return folds;
}

/** The nodes and steps that are left, their ends led to the cards that stand for them. */
function narrowed(
  input: LayoutInput,
  kept: ReadonlySet<string>,
  standIn: ReadonlyMap<string, string>,
  cards: readonly LayoutNode[],
  folds: ReadonlyMap<string, Fold>,
): LayoutInput {
  const isDrawn = (id: string): boolean => kept.has(id) && !standIn.has(id);
  const end = (id: string): string => standIn.get(id) ?? id;
  const there = new Set([...kept].map(end));
  const nodes = [...input.nodes.filter(({ id }) => isDrawn(id)), ...cards].map((node): LayoutNode => {
    const fold = folds.get(node.id);
    return fold === undefined ? node : { ...node, fold: { nodes: fold.nodes, open: fold.open } };
  });
  const steps = input.steps
    .filter(({ id }) => isDrawn(id))
    .map((step): LayoutStep => {
      const premises = [...new Set(step.from)];
      const target = end(step.target);
      const from = [...new Set(premises.map(end))].filter((id) => there.has(id) && id !== target);
      const outweighs = [...new Set(step.outweighs.map(end))].filter((id) => there.has(id));
      // A threshold counts premises, of which some may now be behind one card or not drawn.
      const of = step.of ?? premises.length;
      return { ...step, from, target, outweighs, ...(from.length === of ? {} : { of }) };
    });
  return { nodes, steps: steps.filter(({ id, target }) => there.has(target) && target !== id) };
}
