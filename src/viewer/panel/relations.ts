/** How a node hangs together with others: what is for and against it, where it leads. */
import type { PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton, shortName } from "../node-button.js";
import { list, section } from "./section.js";

function nodesOf(index: ArgumentIndex, ids: readonly string[]): readonly PageNode[] {
  return ids.flatMap((id) => index.nodes.get(id) ?? []);
}

export function nodeList(app: App, index: ArgumentIndex, title: string, ids: readonly string[]): HTMLElement | null {
  const found = nodesOf(index, ids);
  return found.length > 0 ? section(title, list(found.map((node) => nodeButton(app, node)))) : null;
}

/** Steps, each with its premises below it. */
export function stepList(app: App, index: ArgumentIndex, title: string, ids: readonly string[]): HTMLElement | null {
  const steps = nodesOf(index, ids);
  if (steps.length === 0) return null;
  const items = steps.map((step) => {
    const premises = nodesOf(index, step.step?.from ?? []).map((premise) => html("li", {}, nodeButton(app, premise)));
    const head = nodeButton(app, step, shortName(step));
    head.classList.add("step-button");
    return html("div", { class: "step" }, head, html("ul", { class: "plain-list" }, ...premises));
  });
  return section(title, list(items));
}

/** Of a statement: what its steps lead to. Of a step: its premises, its target, what it outweighs. */
export function leadsTo(app: App, index: ArgumentIndex, node: PageNode): readonly (HTMLElement | null)[] {
  const { step } = node;
  if (!step) {
    const uses = nodesOf(index, node.premiseOf).flatMap((use) => {
      const target = use.step && index.nodes.get(use.step.target);
      if (!use.step || !target) return [];
      const verb = messages[use.step.polarity === "supports" ? "supports" : "opposes"];
      return [html("div", { class: "use" }, html("span", { class: "use-verb" }, verb), nodeButton(app, target))];
    });
    return [uses.length > 0 ? section(messages.usedIn, list(uses)) : null];
  }
  const outweighs = nodesOf(
    index,
    step.outweighs.map(({ id }) => id),
  );
  const reasons = new Map(step.outweighs.map(({ id, because }) => [id, because]));
  const outweighed = outweighs.map((other) => {
    const because = reasons.get(other.id);
    return html(
      "div",
      {},
      nodeButton(app, other),
      because === undefined ? null : html("p", { class: "aside" }, because),
    );
  });
  return [
    nodeList(app, index, messages.premises(step.atLeast, step.from.length), step.from),
    nodeList(app, index, messages[step.polarity], [step.target]),
    outweighed.length > 0 ? section(messages.outweighs, list(outweighed)) : null,
  ];
}
