/** What a page says without scripts: conclusions in sentences and pictures of the maps, or a list of the arguments. */
import { STATUS_STYLES } from "../../layout/palette.js";
import { writeSvg } from "../svg/write.js";
import type { ArgumentSummary, PageArgument, PageData, PageSite } from "./data.js";
import { escapeHtml } from "./escape.js";
import { plainSentence } from "./verdict.js";

/** A picture of more cards than this is left out: it would double the page for nobody's use. */
const MOST_CARDS = 400;

export function fallback({ arguments: all, summaries, site }: PageData): string {
  if (summaries !== undefined) return list(summaries, site);
  const back = site === undefined ? [] : [`<p class="fallback"><a href="${site.index}">All arguments</a></p>`];
  return [...back, ...all.map(argument)].join("\n");
}

function argument({ title, nodes, verdicts, scene }: PageArgument): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const conclusions = verdicts.flatMap(({ id, sentence }) => {
    const node = byId.get(id);
    return node === undefined
      ? []
      : [`<li><strong>${escapeHtml(node.text)}</strong> ${escapeHtml(plainSentence(sentence))}</li>`];
  });
  const picture = scene.cards.length > MOST_CARDS ? "" : `\n${writeSvg(scene, { title })}`;
  return `<section class="fallback">\n<h1>${escapeHtml(title)}</h1>\n<ul>${conclusions.join("\n")}</ul>${picture}</section>`;
}

function list(summaries: readonly ArgumentSummary[], site: PageSite | undefined): string {
  const hrefs = new Map(site?.pages.map(({ file, href }) => [file, href]));
  const entries = summaries.map(({ file, title, conclusions }) => {
    const href = hrefs.get(file);
    const name = href === undefined ? escapeHtml(title) : `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;
    const rows = conclusions.map(({ text, status }) => `<li>${escapeHtml(text)} (${STATUS_STYLES[status].word})</li>`);
    return `<li><h2>${name}</h2><ul>${rows.join("")}</ul></li>`;
  });
  return `<section class="fallback">\n<h1>Arguments</h1>\n<ul>${entries.join("\n")}</ul></section>`;
}
