/** What is concluded, and how it stands: in full for one or two, as a folded list for many. */
import type { PageArgument, PageNode, PageVerdict } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html, words } from "../dom.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { sentence } from "../sentence.js";
import { statusBadge } from "../status-badge.js";

/** With more conclusions than this each is one line and its sentence waits in the panel. */
const FULL_SENTENCES = 2;
/** More of them than these are looked for in the outline. */
export const MOST = 60;

function conclusion(app: App, node: PageNode, verdict: PageVerdict, compact: boolean): HTMLElement {
  const name = button(
    { class: "conclusion-name", "data-node": node.id, title: compact ? fullName(node) : null },
    () => app.select(node.id, "fly"),
    words(fullName(node)),
  );
  return html(
    "li",
    { class: "conclusion", "data-status": node.status },
    html("div", { class: "conclusion-line" }, statusBadge(node.status), name),
    compact ? null : sentence(app, verdict.sentence, "conclusion-sentence"),
  );
}

/** Only whole rows, and below them how many more there are; unfolded the list scrolls. */
function folded(list: HTMLElement, beyond: number): HTMLElement {
  const more = button({ class: "link conclusions-more", "aria-expanded": "false" }, () => {
    list.toggleAttribute("data-all");
    if (!list.hasAttribute("data-all")) list.scrollTop = 0;
    update();
  });
  // At once about as it will be: a line that comes later would push the map, and a map that is resized is drawn anew.
  more.textContent = messages.moreConclusions(beyond);
  const update = (): void => {
    const all = list.hasAttribute("data-all");
    const bottom = list.getBoundingClientRect().top + list.clientHeight;
    const cut = [...list.children].filter((row) => row.getBoundingClientRect().bottom > bottom + 1).length;
    more.setAttribute("aria-expanded", String(all));
    more.textContent = all ? messages.fewerConclusions : messages.moreConclusions(cut + beyond);
    more.hidden = !all && cut === 0;
  };
  new ResizeObserver(update).observe(list);
  return more;
}

export function question(app: App, argument: PageArgument): readonly HTMLElement[] {
  const nodes = new Map(argument.nodes.map((node) => [node.id, node]));
  const conclusions = argument.verdicts.flatMap((verdict) => {
    const node = nodes.get(verdict.id);
    return node ? [{ node, verdict }] : [];
  });
  if (conclusions.length === 0) return [html("p", { class: "conclusion-sentence" }, messages.noConclusion)];
  const compact = conclusions.length > FULL_SENTENCES;
  const list = html(
    "ul",
    { class: "conclusions", "data-compact": compact, "aria-label": messages.conclusions(conclusions.length) },
    ...conclusions.slice(0, MOST).map(({ node, verdict }) => conclusion(app, node, verdict, compact)),
    conclusions.length > MOST ? html("li", { class: "aside" }, messages.inTheOutline(conclusions.length - MOST)) : null,
  );
  return compact ? [list, folded(list, Math.max(0, conclusions.length - MOST - 1))] : [list];
}
