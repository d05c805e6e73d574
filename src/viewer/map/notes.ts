/** Over the map: whatever is hidden, folded or left out is counted, with the way back to it. */
import { MOST_AT_ONCE } from "../../formats/page/limits.js";
import type { App } from "../app.js";
import { hiddenCount } from "../argument/counts.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";

type Action = readonly [text: string, act: () => void];

function note(text: string, actions: readonly Action[]): HTMLElement {
  const parts = actions.flatMap(([label, act]) => [" · ", button({ class: "link" }, act, label)]);
  return html("div", { class: "map-note" }, html("span", {}, text), ...parts);
}

function filtered(app: App): HTMLElement | null {
  const { shown, hidden } = app.store.get();
  const count = shown ? hiddenCount(shown, hidden) : 0;
  return count === 0
    ? null
    : note(messages.hidden(count), [[messages.showAll, () => app.store.set({ hidden: new Set() })]]);
}

function folded(app: App): HTMLElement | null {
  const { folds } = app.store.get();
  if (folds.size === 0) return null;
  const nodes = [...folds.values()].reduce((sum, fold) => sum + fold.nodes, 0);
  const open = [...folds.values()].reduce((sum, fold) => sum + fold.open, 0);
  return note(messages.folded(nodes, open, folds.size), [
    [messages.unfoldAll, () => void app.show({ folded: [], groups: [] })],
  ]);
}

function leftOut(app: App): HTMLElement | null {
  const { argument, part, leftOut: count } = app.store.get();
  if (!argument) return null;
  const all = argument.nodes.length;
  const { only, focus } = part;
  const name = (id: string): string => {
    const node = app.index()?.nodes.get(id);
    return node ? fullName(node) : id;
  };
  const back: Action = [messages.wholeMap, () => void app.show({ only: null, focus: null, all: false })];
  if (focus !== null) {
    const steps = (by: number): Action => [
      by > 0 ? messages.moreSteps : messages.fewerSteps,
      () => void app.show({ focus: { ...focus, steps: focus.steps + by } }),
    ];
    return note(messages.focusNote(name(focus.node), focus.steps, all - count, all), [
      ...(focus.steps > 1 ? [steps(-1)] : []),
      ...(count > 0 ? [steps(1)] : []),
      back,
    ]);
  }
  if (only !== null) return note(messages.onlyNote(name(only), all - count, all), [back]);
  if (count === 0) return null;
  return all > MOST_AT_ONCE
    ? note(messages.partTooLarge(all - count, all), [])
    : note(messages.partNote(all - count, all), [[messages.drawAll, () => void app.show({ all: true })]]);
}

/** A node that is selected, but not among what is drawn. */
function elsewhere(app: App): HTMLElement | null {
  const { selected, shown } = app.store.get();
  const index = app.index();
  if (selected === null || !shown || !index || index.cards.has(selected) || index.routes.has(selected)) return null;
  return note(messages.notDrawn, [[messages.showIt, () => void app.reveal(selected)]]);
}

function busy(app: App): HTMLElement | null {
  const { busy: work } = app.store.get();
  if (!work) return null;
  const bar = html("progress", {
    "aria-label": messages.busy[work.task],
    max: 1,
    ...(work.share === null ? {} : { value: work.share }),
  });
  return html("div", { class: "map-note" }, html("span", {}, `${messages.busy[work.task]} `), bar);
}

export function createNotes(app: App): HTMLElement {
  const lines = html("div", { class: "note-lines", role: "status" });
  const work = html("div", { class: "note-lines" });
  const update = (): void => {
    lines.replaceChildren(...[filtered, folded, leftOut, elsewhere].flatMap((one) => one(app) ?? []));
  };
  const updateWork = (): void => work.replaceChildren(...[busy(app)].flatMap((one) => one ?? []));
  app.store.watch(({ shown }) => shown, update);
  app.store.watch(({ hidden }) => hidden, update);
  app.store.watch(({ leftOut: count }) => count, update);
  app.store.watch(({ folds }) => folds, update);
  app.store.watch(({ selected }) => selected, update);
  app.store.watch(({ busy: now }) => now, updateWork);
  update();
  return html("div", { class: "map-notes" }, work, lines);
}
