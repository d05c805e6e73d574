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

/** The open nodes: those that carry a conclusion first, else in document order. */
export function openNodes(argument: PageArgument): readonly PageNode[] {
  const conclusions = new Set(argument.conclusions);
  const carrying = new Set(
    argument.nodes
      .filter((node) => conclusions.has(node.id))
      .flatMap((node) => node.loadBearing.map((literal) => literal.node)),
  );
  const open = argument.nodes.filter((node) => node.open);
  return [...open.filter((node) => carrying.has(node.id)), ...open.filter((node) => !carrying.has(node.id))];
}
