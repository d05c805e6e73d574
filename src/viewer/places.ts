/** Where arguments are: on this page, or on one beside it. */
import type { PageData } from "../formats/page/data.js";
import type { App } from "./app.js";
import { html } from "./dom.js";
import { type Place, writeHash } from "./hash.js";
import { WHOLE } from "./shown/part.js";

/** Whether the page has an index of arguments, which it opens on. */
export function hasIndex({ arguments: all, summaries }: PageData): boolean {
  return summaries !== undefined || all.length > 1;
}

/** The address of an argument, or of a node in it; null where it is on no page that is known. */
export function addressOfArgument(app: App, file: string, node: string | null = null): string | null {
  const { data } = app.store.get();
  if (data.arguments.some((one) => one.file === file))
    return hashOf(app, { file: data.arguments.length > 1 ? file : null, node });
  const page = data.site?.pages.find((one) => one.file === file);
  return page ? page.href + hashOf(app, { file: null, node }) : null;
}

/** The address of the index; null where there is none beside what is shown. */
export function addressOfIndex(app: App): string | null {
  const { data } = app.store.get();
  const hash = hashOf(app, { file: null, node: null });
  if (hasIndex(data)) return hash;
  return data.site ? data.site.index + hash : null;
}

function hashOf(app: App, place: Pick<Place, "file" | "node">): string {
  const { theme } = app.store.get();
  return writeHash({ ...place, supposed: [], embed: false, part: WHOLE, hidden: new Set(), theme });
}

/** A link there, or the text alone where there is no such place. */
export function placeLink(
  address: () => string | null,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): HTMLElement {
  const href = address();
  if (href === null) return html("span", attributes, ...children);
  const link = html("a", { ...attributes, href }, ...children);
  // The address takes the theme along, which may be another than when the link was made.
  link.addEventListener("click", () => link.setAttribute("href", address() ?? href));
  return link;
}
