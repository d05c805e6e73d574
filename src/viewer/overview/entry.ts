/** One argument in the index: what it concludes and how that stands, its numbers, its plot, and whom it builds on. */
import type { ArgumentSummary } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { html, words } from "../dom.js";
import { messages } from "../messages.js";
import { addressOfArgument, placeLink } from "../places.js";
import { statusBadge } from "../status-badge.js";
import { plot } from "./plot.js";

/** With more conclusions than this the rest is folded. */
const SHOWN = 5;

type Conclusion = ArgumentSummary["conclusions"][number];

function conclusions(app: App, { file, conclusions: all }: ArgumentSummary): readonly HTMLElement[] {
  if (all.length === 0) return [html("p", { class: "aside" }, messages.noConclusion)];
  const row = ({ id, text, status }: Conclusion): HTMLElement =>
    html(
      "li",
      { class: "entry-conclusion" },
      statusBadge(status),
      placeLink(
        () => addressOfArgument(app, file, id),
        { class: "entry-link", "data-key": `${file} ${id}` },
        words(text),
      ),
    );
  const first = html("ul", { class: "entry-conclusions" }, ...all.slice(0, SHOWN).map(row));
  if (all.length <= SHOWN) return [first];
  return [
    first,
    html(
      "details",
      { class: "entry-more", "data-key": `${file} more` },
      html("summary", { "data-key": `${file} more-summary` }, messages.moreConclusions(all.length - SHOWN)),
      html("ul", { class: "entry-conclusions" }, ...all.slice(SHOWN).map(row)),
    ),
  ];
}

function numbers({ nodes, open, loadBearing }: ArgumentSummary): HTMLElement {
  const parts = [messages.counts(nodes), messages.openCount(open), messages.loadBearingCount(loadBearing)];
  return html("ul", { class: "entry-numbers" }, ...parts.map((text) => html("li", {}, text)));
}

/** The arguments that this one imports, or that import it. */
function others(
  app: App,
  label: string,
  files: readonly string[],
  titles: ReadonlyMap<string, string>,
): HTMLElement | null {
  if (files.length === 0) return null;
  const links = files.flatMap((file, at) => [
    at > 0 ? ", " : " ",
    placeLink(() => addressOfArgument(app, file), {}, words(titles.get(file) ?? file)),
  ]);
  return html("p", { class: "entry-imports" }, label, ...links);
}

/** `all` is the whole index: who imports it stands only there. */
export function entry(
  app: App,
  summary: ArgumentSummary,
  all: readonly ArgumentSummary[],
  stale: boolean,
): HTMLElement {
  const { file, title, description, imports } = summary;
  const titles = new Map(all.map((one) => [one.file, one.title]));
  const importers = all.filter((one) => one.imports.includes(file)).map((one) => one.file);
  const name = placeLink(() => addressOfArgument(app, file), { class: "entry-title", "data-key": file }, words(title));
  return html(
    "li",
    { class: "entry" },
    html("h2", {}, name),
    html("p", { class: "entry-file" }, words(file)),
    stale ? html("p", { class: "entry-stale" }, messages.asItLastWas) : null,
    description === undefined ? null : html("p", { class: "entry-description" }, words(description)),
    ...conclusions(app, summary),
    numbers(summary),
    others(app, messages.imports, imports, titles),
    others(app, messages.importedBy, importers, titles),
    summary.conclusions.length === 0 ? null : plot(app, summary),
  );
}
