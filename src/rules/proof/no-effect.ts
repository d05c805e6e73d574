import { stepsWithoutEffect } from "../../analysis/no-effect.js";
import type { Argument, Inference } from "../../model/argument.js";
import type { Finding, Rule } from "../rule.js";

export const noEffect: Rule = {
  name: "proof/no-effect",
  severity: "info",
  fixed: false,
  what: "A step changes nothing, whatever the open nodes turn out to be: its target is proven or refuted by declaration, or another step does as much.",
  why: "It looks like one more reason or objection, and the result is the same without it. Often something else was meant.",
  fix: "Take it out, or change what makes it idle: the standing of the target, or the step that does as much.",
  bad: `
sources:
  count: { title: Count of riders, kind: dataset }
evidence:
  full: { text: Every second tram is full., source: count, standing: proven, supports: [longer] }
claims:
  cheap: { text: Longer trams are cheap. }
  longer: { text: The city should buy longer trams. }
inferences:
  full-and-cheap: { from: [full, cheap], supports: longer }
`,
  good: `
sources:
  count: { title: Count of riders, kind: dataset }
evidence:
  full: { text: Every second tram is full., source: count, standing: proven }
claims:
  cheap: { text: Longer trams are cheap. }
  longer: { text: The city should buy longer trams. }
inferences:
  full-and-cheap: { from: [full, cheap], supports: longer }
`,
  *check({ argument, analysis, own }) {
    for (const { step: index, covering } of stepsWithoutEffect(argument, analysis.evaluation, own)) {
      const step = argument.nodes[index];
      if (step?.kind !== "inference") continue;
      // Somebody stood up for it: an older road that is kept on purpose, or a second witness to the same.
      if (step.citations.length > 0 || step.because !== undefined) continue;
      const other = covering === undefined ? undefined : argument.nodes[covering];
      yield other?.kind === "inference" ? covered(argument, step, other) : declared(argument, step);
    }
  },
};

function declared(argument: Argument, step: Inference): Finding {
  const target = argument.nodes[step.target]!;
  const [standing, others] =
    step.polarity === "supports" ? ["proven", "supports it"] : ["refuted", "is said against it"];
  return {
    message: `\`${step.id}\` changes nothing: \`${target.id}\` is declared ${standing}, whatever else ${others}`,
    at: step.span,
    notes: [{ message: `\`${target.id}\` is declared ${standing} here`, at: target.standingSpan }],
    help: `leave the standing of \`${target.id}\` out if its reasons are to decide, or take the step out`,
    data: { id: step.id, target: target.id },
  };
}

function covered(argument: Argument, step: Inference, other: Inference): Finding {
  const target = argument.nodes[step.target]?.id ?? "";
  const same = other.from.length === step.from.length;
  const premise = argument.nodes[other.from[0] ?? -1]?.id ?? "";
  const verb = step.polarity === "supports" ? "supports" : "opposes";
  return {
    message: `\`${step.id}\` changes nothing: \`${other.id}\` ${verb} \`${target}\` from ${same ? "the same premises" : `\`${premise}\` alone`}`,
    at: step.span,
    notes: [{ message: `\`${other.id}\` is here`, at: other.span }],
    help: same
      ? "take one of the two out"
      : `take it out; or take \`${other.id}\` out, if \`${premise}\` alone is not enough`,
    data: { id: step.id, target, other: other.id },
  };
}
