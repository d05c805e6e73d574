/** What an open node decides: whatever it carries, and the conclusions that it only has a bearing on. */
import type { PageNode } from "../../formats/page/data.js";
import type { Decided } from "../../formats/page/decided.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton } from "../node-button.js";
import { list, section } from "./section.js";

/** Conclusions first, then other statements: that a step goes with its premises says nothing more. */
function statements(index: ArgumentIndex, ids: readonly string[]): readonly PageNode[] {
  const conclusions = new Set(index.argument.conclusions);
  const found = ids.flatMap((id) => index.nodes.get(id) ?? []).filter(({ step }) => !step);
  return found.toSorted((a, b) => Number(conclusions.has(b.id)) - Number(conclusions.has(a.id)));
}

export function carries(app: App, index: ArgumentIndex, decided: Decided | null): readonly (HTMLElement | null)[] {
  if (!decided) return [];
  const conclusions = new Set(index.argument.conclusions);
  const granted = statements(index, decided.carries);
  const denied = statements(index, decided.sinks);
  const carried = new Set([...granted, ...denied].map(({ id }) => id));
  const touched = statements(
    index,
    decided.reaches.filter((id) => !carried.has(id)),
  );
  const row = (other: PageNode): HTMLElement =>
    conclusions.has(other.id) && carried.has(other.id)
      ? nodeButton(app, other, undefined, html("span", { class: "carries" }, messages.conclusion))
      : nodeButton(app, other);
  const part = (title: (n: number) => string, note: string, some: readonly PageNode[]): HTMLElement | null =>
    some.length === 0 ? null : section(title(some.length), html("p", { class: "aside" }, note), list(some.map(row)));
  const settled = html(
    "p",
    { class: "aside" },
    messages.decidesBoth(statements(index, decided.ifGranted).length, statements(index, decided.ifDenied).length),
  );
  return [
    section(messages.decides, settled),
    part(messages.carries, messages.carriesNote, granted),
    part(messages.deniedFor, messages.deniedNote, denied),
    part(messages.bearsOn, messages.bearsNote, touched),
  ];
}
