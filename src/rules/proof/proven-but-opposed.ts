import { nameWithId } from "../../analysis/names.js";
import { C } from "../../analysis/result.js";
import { row, rowLength } from "../../model/rows.js";
import type { Rule } from "../rule.js";

export const provenButOpposed: Rule = {
  name: "proof/proven-but-opposed",
  severity: "warning",
  fixed: false,
  what: "A node is declared proven, and an objection to it may stand.",
  why: "What is proven and yet opposed is contested: either the proof isn't one, or the objection has been answered elsewhere.",
  fix: "Answer the objection (oppose it, or say which inference outweighs which), or take the standing back.",
  bad: `
sources:
  log: { title: Log, kind: record }
  photo: { title: Photograph, kind: record }
evidence:
  closed: { text: The valve was closed., source: log, standing: proven }
  open: { text: The valve was open., source: photo, standing: proven, opposes: [closed] }
claims:
  safe: { text: The plant was safe that night. }
`,
  good: `
sources:
  log: { title: Log, kind: record }
  photo: { title: Photograph, kind: record }
evidence:
  closed: { text: The log says that the valve was closed., source: log, standing: proven }
  open: { text: The photograph shows the valve open., source: photo, standing: proven }
claims:
  safe: { text: The plant was safe that night. }
`,
  *check({ argument, analysis, own }) {
    for (const node of own) {
      if (node.declared !== "proven" || rowLength(analysis.compact.opposers, node.index) === 0) continue;
      const standing = [...row(analysis.compact.opposers, node.index)].filter(
        (effect) => analysis.evaluation.high[effect]! >= C,
      );
      if (standing.length === 0) continue;
      const objections = standing.map(
        (effect) => argument.nodes[analysis.compact.inferenceOf[effect - analysis.compact.nodes]!]!,
      );
      yield {
        message: `\`${node.id}\` is declared proven, but an objection to it ${standing.some((effect) => analysis.evaluation.low[effect]! >= C) ? "stands" : "may stand"}`,
        at: node.standingSpan,
        notes: objections.map((one) => ({ message: nameWithId(argument, one.index), at: one.span })),
        help: "answer the objection, say which outweighs which, or take the standing back",
        data: { id: node.id, objections: objections.map(({ id }) => id) },
      };
    }
  },
};
