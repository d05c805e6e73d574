import { nameWithId } from "../../analysis/names.js";
import type { Rule } from "../rule.js";

export const singleCarrier: Rule = {
  name: "proof/single-carrier",
  severity: "info",
  fixed: false,
  what: "Of several open nodes that a conclusion hinges on, one alone carries it.",
  why: "Whatever becomes of the others, the conclusion is lost with that one: it is where a reviewer looks first, and what is worth most to settle.",
  fix: "Settle it, or give the conclusion a reason that does without it.",
  bad: `
claims:
  funds: { text: The council pays for the tram. }
  quick: { text: The tram is quicker than the bus., supports: [worth-it] }
  clean: { text: The tram is cleaner than the bus., supports: [worth-it] }
  worth-it: { text: The tram is worth building. }
  build: { text: The city will build a tram. }
inferences:
  plan: { from: [funds, worth-it], supports: build }
`,
  good: `
claims:
  funds: { text: The council pays for the tram., supports: [paid-for] }
  grant: { text: The state pays for the tram., supports: [paid-for] }
  paid-for: { text: The tram is paid for. }
  quick: { text: The tram is quicker than the bus., supports: [worth-it] }
  clean: { text: The tram is cleaner than the bus., supports: [worth-it] }
  worth-it: { text: The tram is worth building. }
  build: { text: The city will build a tram. }
inferences:
  plan: { from: [paid-for, worth-it], supports: build }
`,
  *check({ argument, analysis }) {
    for (const index of argument.conclusions) {
      const node = argument.nodes[index];
      if (node === undefined || node.via !== "") continue;
      const [carrier, another] = new Set(analysis.loadBearing(index).map((literal) => literal.node));
      if (carrier === undefined || another !== undefined || carrier === index) continue;
      const others = analysis.dependsOn(index).filter((open) => open !== carrier).length;
      // Of a conclusion that hinges on one node alone, the status says as much.
      if (others === 0) continue;
      const { must } = analysis.loadBearing(index)[0]!;
      const name = nameWithId(argument, carrier);
      const how =
        must === "granted" ? `one of them carries it: ${name}` : `it falls short if one of them is granted: ${name}`;
      yield {
        message: `\`${node.id}\` hinges on ${others + 1} open nodes, and ${how}`,
        at: node.span,
        notes: [
          {
            message: `if this is ${must === "granted" ? "denied" : "granted"}, nothing that becomes of the others helps`,
            at: argument.nodes[carrier]!.span,
          },
        ],
        help: "settle it first, or give the conclusion a reason that does without it",
        data: { id: node.id, carrier: argument.nodes[carrier]!.id },
      };
    }
  },
};
