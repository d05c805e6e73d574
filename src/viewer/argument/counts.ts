import type { PageArgument, PageNode } from "../../formats/page/data.js";
import { STATUSES, type Status } from "../../schema/vocabulary.js";

/** Nodes by status, in the order of the vocabulary; statuses that don't occur are left out. */
export function statusCounts(argument: PageArgument): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const node of argument.nodes) counts.set(node.status, (counts.get(node.status) ?? 0) + 1);
  return new Map(STATUSES.flatMap((status) => (counts.has(status) ? [[status, counts.get(status) ?? 0]] : [])));
}

export function hiddenCount(argument: PageArgument, hidden: ReadonlySet<Status>): number {
  return argument.nodes.filter((node) => hidden.has(node.status)).length;
}

/** The open nodes, those to look into first at the front. */
export function openNodes({ nodes, ranking }: PageArgument): readonly PageNode[] {
  const rank = new Map(ranking.map(({ node }, place) => [node, place]));
  const placeOf = ({ id }: PageNode): number => rank.get(id) ?? ranking.length;
  return nodes.filter((node) => node.open).toSorted((a, b) => placeOf(a) - placeOf(b));
}
