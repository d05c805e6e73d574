import { nameWithId } from "../../analysis/names.js";
import { type Path, pathsTo } from "../../analysis/paths.js";
import { hinges, statusClause } from "../../analysis/sentences.js";
import type { Note } from "../../diagnostics/diagnostic.js";
import type { Argument } from "../../model/argument.js";
import { count } from "../../text/words.js";
import type { Rule, RuleContext } from "../rule.js";

/** How many open nodes get a path of their own; the message counts them all. */
const SHOWN = 200;

/** Of a long path so many nodes are named at either end. */
const END = 6;

export const factNotShown: Rule = {
  name: "proof/fact-not-shown",
  severity: "warning",
  fixed: false,
  what: "The arguer presents a statement as fact, but it rests on open nodes or fails.",
  why: "This is where an argument says more than it shows, and where a reader should look first.",
  fix: "Nothing, where the file takes somebody's text apart: the finding is the result. In your own argument, settle the open nodes or hedge the statement.",
  bad: `
claims:
  dry: { text: The summer will be dry., supports: [shortage] }
  shortage: { text: Water will be short., asserted: fact }
`,
  good: `
claims:
  dry: { text: The summer will be dry., supports: [shortage] }
  shortage: { text: Water will be short., asserted: possibility }
`,
  *check(context) {
    const { argument, analysis, own } = context;
    for (const node of own) {
      if (node.kind === "inference" || node.asserted !== "fact") continue;
      const status = analysis.status[node.index];
      if (status === "holds") continue;
      const open = analysis.dependsOn(node.index);
      yield {
        message:
          open.length > 0
            ? `\`${node.id}\` is presented as fact and rests on ${hinges(analysis, node.index)}`
            : `\`${node.id}\` is presented as fact and ${statusClause(analysis, node.index)}`,
        label: `${status} in this file`,
        at: node.assertedSpan,
        notes: paths(context, node.index, open),
        data: { id: node.id, status: status ?? "", open: open.map((one) => argument.nodes[one]?.id ?? "") },
      };
    }
  },
};

/** The ids along a way; of one that is too long to read, both ends. */
function ids(argument: Argument, way: Path): string[] {
  const id = (index: number): string => `\`${argument.nodes[index]?.id}\``;
  if (way.length <= 2 * END + 1) return way.map(id);
  return [
    ...way.slice(0, END).map(id),
    `${count(way.length - 2 * END, "node")} on the way`,
    ...way.slice(-END).map(id),
  ];
}

function paths({ argument, analysis }: RuleContext, node: number, open: readonly number[]): Note[] {
  const carrying = new Set(analysis.loadBearing(node).map((literal) => literal.node));
  // Those that carry it first: they are the ones to look into.
  const others = open
    .filter((one) => one !== node)
    .toSorted((a, b) => Number(carrying.has(b)) - Number(carrying.has(a)) || a - b);
  const shown = others.slice(0, SHOWN);
  const found = pathsTo(analysis.evaluation, node, shown);
  const notes: Note[] = shown.map((one) => {
    const way = ids(argument, found.get(one) ?? [one]).join(" → ");
    const place = argument.nodes[one];
    return {
      message: `${carrying.has(one) ? "carried by" : "rests on"} ${nameWithId(argument, one)}: ${way}`,
      ...(place === undefined ? {} : { at: place.span }),
    };
  });
  if (others.length > SHOWN)
    notes.push({
      message: `and ${count(others.length - SHOWN, "more open node")}: underpin explain ${argument.file} ${argument.nodes[node]?.id}`,
    });
  return notes;
}
