import type { LayoutInput } from "../../layout/scene.js";
import type { PageArgument } from "./data.js";

/** What the layout needs to know of an argument, from a page's data: for laying out again what is on screen. */
export function layoutInputOf(page: Pick<PageArgument, "nodes" | "conclusions">): LayoutInput {
  const conclusions = new Set(page.conclusions);
  return {
    nodes: page.nodes.map(({ id, kind, text, status, standing, asserted, open, via, group, high }) => ({
      id,
      kind,
      text,
      status,
      standing,
      ...(asserted === undefined ? {} : { asserted }),
      conclusion: conclusions.has(id),
      open,
      via,
      ...(group === undefined ? {} : { group }),
      ...(high === "F" ? { fails: true } : {}),
    })),
    steps: page.nodes.flatMap(({ id, step }) =>
      step === undefined
        ? []
        : [
            {
              id,
              from: step.from,
              atLeast: step.atLeast,
              polarity: step.polarity,
              target: step.target,
              outweighs: step.outweighs.map((other) => other.id),
              made: step.made,
              alive: step.effectHigh !== "F",
            },
          ],
    ),
  };
}
