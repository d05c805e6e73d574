/** Where a node comes from: its sources, how the arguer puts it, the author's notes. */
import type { PageCitation, PageNode } from "../../formats/page/data.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html, unseen, words } from "../dom.js";
import { messages } from "../messages.js";
import { safeUrl } from "../../text/safe-url.js";
import { list, section } from "./section.js";

function link(text: string, url: string | undefined): HTMLElement {
  const href = url === undefined ? null : safeUrl(url);
  if (href === null) return words(text, { class: "source-title" });
  return html(
    "a",
    { class: "source-title", href, rel: "noopener noreferrer", target: "_blank" },
    words(text),
    unseen(` ${messages.opensElsewhere}`),
  );
}

function citation(index: ArgumentIndex, { source: id, at, quote }: PageCitation): HTMLElement {
  const source = index.sources.get(id);
  const origin = source?.origin === undefined ? undefined : index.sources.get(source.origin);
  const facts = [
    source?.author,
    source?.publisher,
    source?.kind && messages.sourceKind(source.kind),
    source?.date,
    at,
    origin && messages.origin(origin.title),
  ];
  return html(
    "div",
    { class: "source" },
    link(source?.title ?? id, source?.url),
    words(facts.filter(Boolean).join(" · "), { class: "aside" }),
    quote === undefined ? null : html("blockquote", {}, words(quote)),
  );
}

export function sources(index: ArgumentIndex, node: PageNode): HTMLElement | null {
  if (node.citations.length === 0) return null;
  return section(messages.sources, list(node.citations.map((one) => citation(index, one))));
}

/** "The article presents it as a suggestion, in section 3." */
export function howSaid(index: ArgumentIndex, node: PageNode): HTMLElement | null {
  const { stated, asserted } = node;
  if (!stated)
    return asserted === undefined ? null : section(messages.saidWhere, html("p", {}, messages.asserted(asserted)));
  const id = stated.source ?? index.argument.examines;
  const title = id === undefined ? undefined : index.sources.get(id)?.title;
  const sentence = words(messages.stated(title ?? messages.arguer, asserted, stated.at));
  return section(
    messages.saidWhere,
    html("p", {}, sentence),
    ...(stated.quote === undefined ? [] : [html("blockquote", {}, words(stated.quote))]),
  );
}

export function remarks(index: ArgumentIndex, node: PageNode): readonly (HTMLElement | null)[] {
  const group = index.argument.groups.find(({ id }) => id === node.group);
  const facts: [string, string][] = [];
  if (node.tags.length > 0) facts.push([messages.tags, node.tags.join(", ")]);
  if (group) facts.push([messages.group, group.title]);
  if (node.step?.scheme !== undefined) facts.push([messages.scheme, node.step.scheme]);
  return [
    node.note === undefined ? null : section(messages.note, html("p", {}, words(node.note))),
    facts.length === 0
      ? null
      : html(
          "dl",
          { class: "facts" },
          ...facts.flatMap(([term, text]) => [html("dt", {}, term), html("dd", {}, words(text))]),
        ),
  ];
}
