/** What an open node decides: whatever it carries, and the conclusions that it only has a bearing on. */
import type { PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton } from "../node-button.js";
import { list, section } from "./section.js";

/** Conclusions first, then other statements: that a step goes with its premises says nothing more. */
function carriedNodes(index: ArgumentIndex, id: string, must: "granted" | "denied"): readonly PageNode[] {
  const conclusions = new Set(index.argument.conclusions);
  const ids = new Set((index.carriedBy.get(id) ?? []).filter((one) => one.must === must).map((one) => one.id));
  const found = [...ids].flatMap((other) => index.nodes.get(other) ?? []).filter(({ step }) => !step);
  return [...found.filter((node) => conclusions.has(node.id)), ...found.filter((node) => !conclusions.has(node.id))];
}

export function carries(app: App, index: ArgumentIndex, node: PageNode): readonly (HTMLElement | null)[] {
  const conclusions = new Set(index.argument.conclusions);
  const granted = carriedNodes(index, node.id, "granted");
  const denied = carriedNodes(index, node.id, "denied");
  const carried = new Set([...granted, ...denied]);
  const row = (other: PageNode): HTMLElement =>
    conclusions.has(other.id) && carried.has(other)
      ? nodeButton(app, other, undefined, html("span", { class: "carries" }, messages.conclusion))
      : nodeButton(app, other);
  const part = (title: (n: number) => string, note: string, some: readonly PageNode[]): HTMLElement | null =>
    some.length === 0 ? null : section(title(some.length), html("p", { class: "aside" }, note), list(some.map(row)));
  const touched = index.argument.conclusions
    .flatMap((id) => index.nodes.get(id) ?? [])
    .filter((other) => other !== node && !carried.has(other) && other.dependsOn.includes(node.id));
  return [
    part(messages.carries, messages.carriesNote, granted),
    part(messages.deniedFor, messages.deniedNote, denied),
    part(messages.bearsOn, messages.bearsNote, touched),
  ];
}
