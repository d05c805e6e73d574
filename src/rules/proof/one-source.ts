import { quoted, nameWithId } from "../../analysis/names.js";
import { type SoleSource, soleSources } from "../../analysis/sole-sources.js";
import type { Note } from "../../diagnostics/diagnostic.js";
import type { Argument } from "../../model/argument.js";
import { count, listing } from "../../text/words.js";
import type { Rule } from "../rule.js";

/** So many sources are named, and of each so many of the nodes that it backs. */
const SHOWN = 3;

export const oneSource: Rule = {
  name: "proof/one-source",
  severity: "warning",
  fixed: false,
  what: "A conclusion can't hold any more if everything that one source alone is cited for falls.",
  why: "However many statements lead to it, they are one witness, and so are sources that repeat one origin. A reader should know that.",
  fix: "Cite a second source that does not repeat the first, or say with `because` why one is enough.",
  bad: `
sources:
  survey: { title: Depot capacity survey, kind: study }
evidence:
  room: { text: The depot has room for forty trams., source: survey, standing: proven }
  power: { text: The depot has power for forty trams., source: survey, standing: proven }
claims:
  enough: { text: One depot is enough. }
inferences:
  fits: { from: [room, power], supports: enough }
`,
  good: `
sources:
  survey: { title: Depot capacity survey, kind: study }
  inspection: { title: Inspection of the depot, kind: record }
evidence:
  room: { text: The depot has room for forty trams., source: [survey, inspection], standing: proven }
  power: { text: The depot has power for forty trams., source: [survey, inspection], standing: proven }
claims:
  enough: { text: One depot is enough. }
inferences:
  fits: { from: [room, power], supports: enough }
`,
  *check({ argument, analysis }) {
    // Where everything counts as a conclusion, `style/no-end` says so once instead.
    if (argument.conclusionsFrom === "everything") return;
    for (const [conclusion, sources] of soleSources(argument, analysis.evaluation)) {
      const node = argument.nodes[conclusion];
      if (node === undefined || node.via !== "") continue;
      yield {
        message: message(argument, node.id, sources),
        at: node.span,
        notes: sources.slice(0, SHOWN).flatMap((one) => backed(argument, one)),
        help: "look for a second source that does not repeat the first, or say with `because` why one is enough",
        data: { id: node.id, sources: sources.map(({ source }) => source) },
      };
    }
  },
};

function message(argument: Argument, id: string, sources: readonly SoleSource[]): string {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined)
    return `\`${id}\` can't hold without the source ${titleOf(argument, only.source)}, which alone backs ${count(only.nodes.length, "node")}`;
  const named = sources
    .slice(0, SHOWN)
    .map(({ source, nodes }) => `${titleOf(argument, source)} (${count(nodes.length, "node")})`);
  const more = sources.length - named.length;
  return `\`${id}\` can't hold without each of ${sources.length} sources, which alone back what leads to it: ${listing(more > 0 ? [...named, `${more} more`] : named)}`;
}

function backed(argument: Argument, { source, nodes }: SoleSource): Note[] {
  const notes = nodes.slice(0, SHOWN).map((index): Note => {
    const node = argument.nodes[index]!;
    const cited = new Set(node.citations.map((citation) => citation.source));
    const direct = cited.delete(source);
    const repeating = cited.size === 0 ? "" : listing([...cited].map((one) => titleOf(argument, one)));
    const repeated = direct && cited.size > 0 ? `, which ${repeating} ${cited.size === 1 ? "repeats" : "repeat"},` : "";
    const by = direct ? "" : ` by way of ${repeating}`;
    return {
      message: `${titleOf(argument, source)}${repeated} backs ${nameWithId(argument, index)}${by}`,
      at: node.span,
    };
  });
  const more = nodes.length - notes.length;
  if (more > 0) notes.push({ message: `and ${count(more, "more node")}` });
  return notes;
}

function titleOf(argument: Argument, source: string): string {
  return quoted(argument.sources.get(source)?.title ?? source);
}
