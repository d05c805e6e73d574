/** An argument as a list of arguments shows it. */
import type { ArgumentSummary, PageArgument } from "./data.js";

export function summaryOf(argument: PageArgument): ArgumentSummary {
  const { file, title, description, nodes, verdicts, imports, plot } = argument;
  const titles = new Map(nodes.map((node) => [node.id, node.title]));
  // A node that carries one conclusion when granted and another when denied is one node to look into.
  const carrying = new Set(verdicts.flatMap(({ loadBearing }) => loadBearing.map(({ node }) => node)));
  return {
    file,
    title,
    ...(description === undefined ? {} : { description }),
    conclusions: verdicts.map(({ id, status }) => ({ id, text: titles.get(id) ?? id, status })),
    nodes: nodes.length,
    open: nodes.filter(({ open }) => open).length,
    loadBearing: carrying.size,
    imports,
    plot,
  };
}
