/** The page that the viewer runs in. Without scripts it is a heading, the conclusions in sentences, and the maps as pictures. */
import type { PageData } from "./data.js";
import { escapeHtml } from "./escape.js";
import { fallback } from "./fallback.js";
import { toWire } from "./wire.js";

/** The viewer's own files, scripts in their order: their content to be inlined, or their addresses. */
export type Assets =
  | { readonly kind: "inline"; readonly scripts: readonly string[]; readonly style: string }
  | { readonly kind: "linked"; readonly scripts: readonly string[]; readonly style: string };

export interface HtmlOptions {
  readonly data: PageData;
  readonly assets: Assets;
  /** Served with live reload: the page then listens for changes. */
  readonly live?: boolean;
  /** The content security policy to put into the page, where no server can send one. */
  readonly policy?: string;
}

/** The page as HTML. Every text from a file is escaped; the data stands in it as JSON that no parser takes for markup. */
export function writeHtml({ data, assets, live = false, policy }: HtmlOptions): string {
  const [first] = data.arguments;
  const title = data.arguments.length === 1 && first !== undefined ? first.title : "Arguments";
  const head = [
    '<meta charset="utf-8">',
    ...(policy === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`]),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)} · Underpin</title>`,
    // An empty icon of our own: a browser would ask the server, or the disk, for one.
    '<link rel="icon" href="data:,">',
    assets.kind === "inline"
      ? `<style>${assets.style}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(assets.style)}">`,
  ];
  const scripts = assets.scripts.map((script) =>
    assets.kind === "inline" ? `<script>${script}</script>` : `<script src="${escapeHtml(script)}"></script>`,
  );
  return [
    "<!doctype html>",
    `<html lang="en"${live ? ' data-live="1"' : ""}>`,
    `<head>\n${head.join("\n")}\n</head>`,
    "<body>",
    `<main id="app">\n${fallback(data)}\n</main>`,
    `<script type="application/json" id="underpin-data">${embedJson(toWire(data))}</script>`,
    ...scripts,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** JSON for inside a script element: without `<`, and without the two line ends that old parsers trip over. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
