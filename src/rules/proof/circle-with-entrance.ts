import { supportCircles } from "../../analysis/circles.js";
import { F } from "../../analysis/result.js";
import { count, listing } from "../../text/words.js";
import type { Rule } from "../rule.js";

export const circleWithEntrance: Rule = {
  name: "proof/circle-with-entrance",
  severity: "info",
  fixed: false,
  what: "Statements support each other in a circle that has a reason from outside.",
  why: "That is legitimate, as with two equivalent statements of which either would do; but what seems like many reasons may be one.",
  fix: "Nothing, if it is meant. Look at what the circle rests on.",
  bad: `
sources:
  count: { title: Count of cars, kind: dataset }
evidence:
  fewer-cars: { text: Fewer cars were counted., source: count, standing: proven, supports: [less-traffic] }
claims:
  less-traffic: { text: There is less traffic., supports: [more-room] }
  more-room: { text: There is more room on the road., supports: [less-traffic] }
`,
  good: `
sources:
  count: { title: Count of cars, kind: dataset }
evidence:
  fewer-cars: { text: Fewer cars were counted., source: count, standing: proven, supports: [less-traffic] }
claims:
  less-traffic: { text: There is less traffic., supports: [more-room] }
  more-room: { text: There is more room on the road. }
`,
  *check({ argument, analysis }) {
    for (const { nodes, circular } of supportCircles(analysis)) {
      const first = argument.nodes[nodes.find((node) => argument.nodes[node]?.via === "") ?? -1];
      // Where all of it fails for another reason, nothing came in.
      const entered = nodes.some((node) => analysis.high(node) > F);
      if (circular.length > 0 || !entered || first === undefined) continue;
      const ids = nodes.slice(0, 5).map((node) => `\`${argument.nodes[node]?.id}\``);
      yield {
        message: `${count(nodes.length, "node")} support each other in a circle: ${listing(nodes.length > 5 ? [...ids, `${nodes.length - 5} more`] : ids)}`,
        at: first.span,
        help: "legitimate where they are equivalent; what they rest on is what comes from outside the circle",
        data: { nodes: nodes.map((node) => argument.nodes[node]?.id ?? "") },
      };
    }
  },
};
