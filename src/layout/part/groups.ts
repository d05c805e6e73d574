/** Folding a group to one card. */
import type { LayoutInput, LayoutNode, LayoutStep } from "../scene.js";

/** No id of a node has a space. */
export const GROUP_PREFIX = "group ";

export interface Group {
  readonly id: string;
  readonly title: string;
}

/** One card for each of `folded` that has members among what is drawn, and by hidden node the card that stands for it. */
export function foldGroups(
  { nodes, steps }: LayoutInput,
  isDrawn: (id: string) => boolean,
  groups: readonly Group[],
  folded: readonly string[],
): { readonly cards: readonly LayoutNode[]; readonly standIn: ReadonlyMap<string, string> } {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const wanted = new Set(folded.filter((id) => titles.has(id)));
  const standIn = new Map<string, string>();
  const concluding = new Set<string>();
  for (const { id, kind, group, conclusion } of nodes) {
    // Whether a step goes with the group, its ends say.
    if (kind === "inference" || group === undefined || !wanted.has(group) || !isDrawn(id)) continue;
    standIn.set(id, GROUP_PREFIX + group);
    if (conclusion) concluding.add(group);
  }
  const drawn = steps.filter(({ id }) => isDrawn(id));
  foldInnerSteps(drawn, isDrawn, standIn);
  mergeDoubles(drawn, nodes, standIn);
  const used = new Set(standIn.values());
  const cards = [...wanted]
    .filter((group) => used.has(GROUP_PREFIX + group))
    .map((group): LayoutNode => groupCard(group, titles.get(group) ?? group, concluding.has(group)));
  return { cards, standIn };
}

/** A step with all its ends in one group says nothing that can be seen from outside. */
function foldInnerSteps(
  steps: readonly LayoutStep[],
  isDrawn: (id: string) => boolean,
  standIn: Map<string, string>,
): void {
  const byTarget = new Map<string, LayoutStep[]>();
  for (const step of steps) {
    const known = byTarget.get(step.target);
    if (known === undefined) byTarget.set(step.target, [step]);
    else known.push(step);
  }
  // A map is walked in the order of insertion, also over what is added on the way: what acts on a step comes after it.
  for (const [id, card] of standIn) {
    for (const step of byTarget.get(id) ?? []) {
      const isInner = (end: string): boolean => !isDrawn(end) || standIn.get(end) === card;
      // One that outweighs another can be seen from outside all the same, unless that one is hidden here before it.
      if (!standIn.has(step.id) && step.from.every(isInner) && step.outweighs.every(isInner))
        standIn.set(step.id, card);
    }
  }
}

/** Of plain steps that would be drawn as one and the same line to or from a group's card, the first is drawn. */
function mergeDoubles(steps: readonly LayoutStep[], nodes: readonly LayoutNode[], standIn: Map<string, string>): void {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const acting = new Set(
    steps.flatMap(({ id, target, outweighs }) => (outweighs.length > 0 ? [id, target, ...outweighs] : [target])),
  );
  const seen = new Set<string>();
  // One that counts goes before one that gives nothing.
  const inOrder = [...steps.filter(({ alive }) => alive), ...steps.filter(({ alive }) => !alive)];
  for (const { id, from, target, polarity } of inOrder) {
    const node = known.get(id);
    if (standIn.has(id) || acting.has(id) || node?.text.trim() !== "" || node.standing !== "presumed") continue;
    const card = standIn.get(target) ?? from.map((premise) => standIn.get(premise)).find((one) => one !== undefined);
    if (card === undefined) continue;
    const ends = [...new Set(from.map((premise) => standIn.get(premise) ?? premise))];
    if (ends.length !== 1) continue;
    const line = JSON.stringify([ends, standIn.get(target) ?? target, polarity]);
    if (seen.has(line)) standIn.set(id, card);
    seen.add(line);
  }
}

function groupCard(group: string, title: string, conclusion: boolean): LayoutNode {
  return {
    id: GROUP_PREFIX + group,
    kind: "group",
    text: title,
    status: "group",
    standing: null,
    conclusion,
    open: false,
    via: "",
  };
}
