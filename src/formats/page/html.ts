/** The page that the viewer runs in. Without scripts it is a heading, the conclusions in sentences, and the maps as pictures. */
import { writeSvg } from "../svg/write.js";
import type { PageArgument, PageData } from "./data.js";
import { toWire } from "./wire.js";
import { plainSentence } from "./verdict.js";

/** The viewer's own files: their content to be inlined, or their addresses. */
export type Assets =
  | { readonly kind: "inline"; readonly script: string; readonly style: string }
  | { readonly kind: "linked"; readonly script: string; readonly style: string };

export interface HtmlOptions {
  readonly data: PageData;
  readonly assets: Assets;
  /** Served with live reload: the page then listens for changes. */
  readonly live?: boolean;
  /** The content security policy to put into the page, where no server can send one. */
  readonly policy?: string;
}

/** A picture of more cards than this is left out of the fallback: it would double the page for nobody's use. */
const MOST_CARDS = 400;

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
  const script =
    assets.kind === "inline"
      ? `<script>${assets.script}</script>`
      : `<script src="${escapeHtml(assets.script)}"></script>`;
  return [
    "<!doctype html>",
    `<html lang="en"${live ? ' data-live="1"' : ""}>`,
    `<head>\n${head.join("\n")}\n</head>`,
    "<body>",
    `<main id="app">\n${data.arguments.map(fallback).join("\n")}\n</main>`,
    `<script type="application/json" id="underpin-data">${embedJson(toWire(data))}</script>`,
    script,
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

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function fallback(argument: PageArgument): string {
  const nodes = new Map(argument.nodes.map((node) => [node.id, node]));
  const conclusions = argument.verdicts.flatMap(({ id, sentence }) => {
    const node = nodes.get(id);
    return node === undefined
      ? []
      : [`<li><strong>${escapeHtml(node.text)}</strong> ${escapeHtml(plainSentence(sentence))}</li>`];
  });
  const picture =
    argument.scene.cards.length > MOST_CARDS ? "" : `\n${writeSvg(argument.scene, { title: argument.title })}`;
  return `<section class="fallback">\n<h1>${escapeHtml(argument.title)}</h1>\n<ul>${conclusions.join("\n")}</ul>${picture}</section>`;
}
