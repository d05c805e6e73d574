/** How a node is written where nodes are listed. */
import { quoted } from "../analysis/names.js";
import type { Argument, Inference, Node } from "../model/argument.js";
import { oneLine } from "../text/visible.js";

/** "Its text. [id]"; of a step its warrant, or what it leads from and to. */
export function nodeText(argument: Argument, node: Node): string {
  return `${node.kind === "inference" ? stepText(argument, node) : oneLine(node.text)} [${oneLine(node.id)}]`;
}

function stepText(argument: Argument, step: Inference): string {
  if (step.warrant !== undefined) return `the step ${quoted(step.warrant, 160)}`;
  const premises = step.from.map((index) => argument.nodes[index]?.id ?? "").join(" + ");
  return `the step ${premises} ${step.polarity === "supports" ? "→" : "⊣"} ${argument.nodes[step.target]?.id ?? ""}`;
}
