/** Finds nodes and sources that refer to themselves. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../text/source-file.js";
import type { Inference, Node, Source } from "./argument.js";

/** Inferences from a statement to itself, to themselves, or outweighing themselves; sources whose origins lead in a circle. */
export function selfReferences(nodes: readonly Node[], sources: ReadonlyMap<string, Source>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const wrong = nodes.filter((node): node is Inference => node.kind === "inference" && refersToItself(node));
  if (wrong.length > 0) {
    const byIndex = new Map(nodes.map((node) => [node.index, node]));
    for (const step of wrong) found.push(...ofInference(step, byIndex));
  }
  return [...found, ...originCircles(sources)];
}

function refersToItself({ index, target, from, outweighs }: Inference): boolean {
  return target === index || from.includes(target) || outweighs.some(({ inference }) => inference === index);
}

function ofInference(step: Inference, nodes: ReadonlyMap<number, Node>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const target = nodes.get(step.target)?.id ?? "";
  if (step.target === step.index) {
    found.push(
      report(step.targetSpan, `the inference \`${step.id}\` ${step.polarity} itself`, "name another node", step.id),
    );
  } else if (step.from.includes(step.target) && step.made === "contradicts") {
    // Both of its steps come from one entry, which is reported once.
    if (!step.id.includes(".contradicted-by."))
      found.push(
        report(step.targetSpan, `\`${target}\` is said to contradict itself`, "name another statement", step.id),
      );
  } else if (step.from.includes(step.target)) {
    const verb = step.polarity === "supports" ? "support" : "oppose";
    found.push(
      report(
        step.targetSpan,
        `\`${target}\` is made to ${verb} itself`,
        "a statement is no reason for or against itself: name another premise or target",
        step.id,
      ),
    );
  }
  for (const weighed of step.outweighs) {
    if (weighed.inference === step.index)
      found.push(
        report(weighed.span, `the inference \`${step.id}\` outweighs itself`, "name another inference", step.id),
      );
  }
  return found;
}

// Each circle once, at the source where the walk from the first of the file meets it.
function originCircles(sources: ReadonlyMap<string, Source>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const done = new Set<string>();
  for (const start of sources.values()) {
    const path = new Map<string, Source>();
    let at: Source | undefined = start;
    while (at !== undefined && !done.has(at.id) && !path.has(at.id)) {
      path.set(at.id, at);
      at = sources.get(at.origin ?? "");
    }
    if (at !== undefined && path.has(at.id)) {
      const ids = [...path.keys()];
      const circle = [...ids.slice(ids.indexOf(at.id)), at.id].map((id) => `\`${id}\``).join(", which repeats ");
      const message = `the source \`${at.id}\` is said to repeat itself: ${circle}`;
      found.push(report(at.span, message, "an origin is where the report first came from", at.id));
    }
    for (const id of path.keys()) done.add(id);
  }
  return found;
}

function report(at: Span, message: string, help: string, id: string): Diagnostic {
  return { rule: "link/self-reference", severity: "error", message, at, help, data: { id } };
}
