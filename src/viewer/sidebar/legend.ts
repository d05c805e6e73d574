/** The legend: what the signs and lines mean, how many of each there are, and a filter. */
import { OPPOSES_DASH, OUTWEIGHS_DASH, STATUS_STYLES } from "../../layout/palette.js";
import { type Status, STATUS_MEANING } from "../../schema/vocabulary.js";
import type { App } from "../app.js";
import { statusCounts } from "../argument/counts.js";
import { button, html, svg, words } from "../dom.js";
import { messages } from "../messages.js";
import { markOverflow } from "../overflow.js";
import { toggled } from "../shown/part.js";
import { statusSwatch } from "../status-badge.js";

function toggle(app: App, status: Status, count: number): HTMLElement {
  const { word } = STATUS_STYLES[status];
  const box = html("input", { type: "checkbox", "aria-label": messages.show(word, count), "data-filter": status });
  box.checked = !app.store.get().hidden.has(status);
  box.addEventListener("change", () => {
    const hidden = new Set(app.store.get().hidden);
    if (box.checked) hidden.delete(status);
    else hidden.add(status);
    app.store.set({ hidden });
  });
  return html(
    "label",
    { class: "legend-row", title: `${word}: ${STATUS_MEANING[status]}` },
    box,
    statusSwatch(status),
    html("span", { class: "legend-word" }, word),
    html("span", { class: "legend-count" }, count.toLocaleString("en")),
  );
}

/** A group is folded to one card on the map, and unfolded again. */
function groupRow(app: App, { id, title }: { id: string; title: string }, folded: boolean): HTMLElement {
  const count = app.store.get().shown?.nodes.filter(({ group }) => group === id).length ?? 0;
  return html(
    "div",
    { class: "group-row" },
    words(title, { class: "legend-word" }),
    html("span", { class: "legend-count" }, count.toLocaleString("en")),
    button(
      {
        class: "link",
        "data-group": id,
        "aria-pressed": String(folded),
        "aria-label": messages.foldGroupNamed(title, folded),
      },
      () => void app.show({ groups: toggled(app.store.get().part.groups, id) }),
      folded ? messages.unfold : messages.fold,
    ),
  );
}

type Line = keyof typeof messages.line;

function lineSample(line: Line): HTMLElement {
  const dashes: Partial<Record<Line, readonly number[]>> = { opposes: OPPOSES_DASH, outweighs: OUTWEIGHS_DASH };
  const ends: Record<Line, SVGElement> = {
    effect: svg("path", { class: "route-head", d: "M36 8L28 4.4L28 11.6Z" }),
    opposes: svg("path", { class: "route-line", d: "M33 2V14", "stroke-width": 2.2 }),
    premise: svg("rect", { class: "line-joint", x: 26, y: 4, width: 10, height: 8, rx: 4 }),
    outweighs: svg("path", { class: "route-line", d: "M28 3.4L36 8L28 12.6", "stroke-width": 2 }),
  };
  const drawing = svg("svg", {
    class: "line-sample",
    "aria-hidden": "true",
    viewBox: "0 0 38 16",
    width: 38,
    height: 16,
  });
  const kind = line === "effect" || line === "premise" ? "supports" : line;
  const end = line === "outweighs" ? 34 : line === "premise" ? 26 : 31;
  const stroke = svg("path", {
    class: "route-line",
    d: `M2 8H${end}`,
    "stroke-width": 1.8,
    "stroke-dasharray": dashes[line]?.join(" ") ?? null,
  });
  if (line === "outweighs") stroke.setAttribute("stroke-linecap", "round");
  drawing.append(svg("g", { class: "route", "data-kind": kind }, stroke, ends[line]));
  return html("div", { class: "line-row" }, drawing, messages.line[line]);
}

export function createLegend(app: App): HTMLElement {
  const rows = html("div", { class: "legend-rows", role: "group", "aria-label": messages.statuses });
  const lines = html("div", { class: "legend-lines", "aria-label": messages.lines, role: "group" });
  const groups = html("div", { role: "group", "aria-label": messages.groups });
  const grouping = html("details", { class: "legend-groups" }, html("summary", {}, messages.groups), groups);
  const element = html(
    "details",
    { class: "legend", open: true },
    html("summary", {}, messages.legend),
    rows,
    lines,
    grouping,
  );

  markOverflow(element);

  function updateRows(): void {
    const { shown: argument } = app.store.get();
    const focused = rows.querySelector<HTMLElement>(":focus")?.dataset["filter"];
    const counts = argument ? statusCounts(argument) : [];
    rows.replaceChildren(...[...counts].map(([status, count]) => toggle(app, status, count)));
    if (focused !== undefined) rows.querySelector<HTMLElement>(`[data-filter="${focused}"]`)?.focus();
  }
  function updateLines(): void {
    const routes = app.store.get().shown?.scene.routes ?? [];
    const occurs: Record<Line, boolean> = {
      effect: true,
      opposes: routes.some(({ polarity }) => polarity === "opposes"),
      premise: routes.some(({ role }) => role === "premise"),
      outweighs: routes.some(({ role }) => role === "outweighs"),
    };
    const shown = (["effect", "opposes", "premise", "outweighs"] as const).filter((line) => occurs[line]);
    lines.replaceChildren(...shown.map(lineSample));
  }
  function updateGroups(): void {
    const { shown, part } = app.store.get();
    const focused = groups.querySelector<HTMLElement>(":focus")?.dataset["group"];
    const some = shown?.groups ?? [];
    grouping.hidden = some.length === 0;
    groups.replaceChildren(...some.map((group) => groupRow(app, group, part.groups.includes(group.id))));
    if (focused !== undefined) groups.querySelector<HTMLElement>(`[data-group="${CSS.escape(focused)}"]`)?.focus();
  }
  app.store.watch(({ shown }) => shown, updateGroups);
  app.store.watch(({ part }) => part, updateGroups);
  updateGroups();
  app.store.watch(({ hidden }) => hidden, updateRows);
  app.store.watch(({ shown }) => shown, updateRows);
  app.store.watch(({ shown }) => shown, updateLines);
  updateRows();
  updateLines();
  return element;
}
