import { nameWithId, quoted } from "../../analysis/names.js";
import { type SharedOrigin, sharedOrigins } from "../../analysis/shared-origins.js";
import type { Note } from "../../diagnostics/diagnostic.js";
import type { Argument } from "../../model/argument.js";
import { count, listing } from "../../text/words.js";
import type { Rule } from "../rule.js";

/** So many nodes are named. */
const SHOWN = 5;

export const oneOrigin: Rule = {
  name: "proof/one-origin",
  severity: "warning",
  fixed: false,
  what: "Reasons that count as several go back to one source.",
  why: "A report that others repeat is one witness, however often it is quoted. Counted twice, it seems to confirm itself.",
  fix: "Make one statement of them that cites the source and what repeats it, or find a source of its own for one of them.",
  bad: `
sources:
  release: { title: Press release of the tram company, kind: statement }
  herald: { title: Evening Herald, kind: reporting, origin: release }
evidence:
  company-says: { text: The company counts more riders than ever., source: release, standing: proven, supports: [popular] }
  herald-says: { text: The paper reports a record of riders., source: herald, standing: proven, supports: [popular] }
claims:
  popular: { text: The tram is popular. }
`,
  good: `
sources:
  release: { title: Press release of the tram company, kind: statement }
  herald: { title: Evening Herald, kind: reporting, origin: release }
evidence:
  company-says: { text: The company counts more riders than ever., source: [release, herald], standing: proven, supports: [popular] }
claims:
  popular: { text: The tram is popular. }
`,
  *check({ argument }) {
    for (const shared of sharedOrigins(argument)) {
      const step = shared.steps.findLast(({ via }) => via === "");
      if (step === undefined) continue;
      const target = argument.nodes[step.target]?.id ?? "";
      yield {
        message: shared.enough ? enough(argument, shared) : severalAsOne(argument, shared, target),
        at: step.span,
        notes: shared.nodes.slice(0, SHOWN).map((node) => place(argument, node)),
        help: shared.enough
          ? "let the step need more of its premises, or find another source for some of them"
          : "make one statement of them that cites both, or find another source for one of them",
        data: { target, origin: shared.origin, nodes: shared.nodes.map((node) => argument.nodes[node]?.id ?? "") },
      };
    }
  },
};

function severalAsOne(argument: Argument, { origin, nodes, steps }: SharedOrigin, target: string): string {
  const [first] = steps;
  const how =
    steps.length === 1
      ? `count separately in \`${first?.id}\``
      : `${first?.polarity === "supports" ? "support" : "oppose"} \`${target}\` separately`;
  return `${ids(argument, nodes)} ${how}, and ${nodes.length === 2 ? "both" : "all"} go back to ${titleOf(argument, origin)}`;
}

function enough(argument: Argument, { origin, nodes, steps }: SharedOrigin): string {
  const [step] = steps;
  return `\`${step?.id}\` needs ${step?.atLeast} of its ${count(step?.from.length ?? 0, "premise")}, and one source alone backs ${nodes.length} of them: ${titleOf(argument, origin)}`;
}

function ids(argument: Argument, nodes: readonly number[]): string {
  const named = nodes.slice(0, SHOWN).map((node) => `\`${argument.nodes[node]?.id}\``);
  return listing(nodes.length > SHOWN ? [...named, `${nodes.length - SHOWN} more`] : named);
}

function place(argument: Argument, index: number): Note {
  const node = argument.nodes[index]!;
  const cited = [...new Set(node.citations.map(({ source }) => titleOf(argument, source)))];
  return { message: `${nameWithId(argument, index)} cites ${listing(cited)}`, at: node.span };
}

function titleOf(argument: Argument, source: string): string {
  return quoted(argument.sources.get(source)?.title ?? source);
}
