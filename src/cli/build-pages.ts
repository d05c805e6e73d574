/** The files that `build` writes, by their names: a folder of pages that share their assets, or one page with all inside. */
import { createHash } from "node:crypto";
import type { PageArgument, PageData } from "../formats/page/data.js";
import { type Assets, writeHtml } from "../formats/page/html.js";
import { layoutInputOf } from "../formats/page/layout-input.js";
import { MOST_AT_ONCE } from "../formats/page/limits.js";
import { pageNames, siteOf } from "../formats/page/site.js";
import { summaryOf } from "../formats/page/summary.js";
import { writePlot } from "../formats/plot/write.js";
import { svgPieces } from "../formats/svg/write.js";
import { layoutNow } from "../layout/now.js";
import type { Scene } from "../layout/scene.js";
import type { ViewerAssets } from "../workspace/viewer-assets.js";

/** Contents by names: whole, or in pieces that are made when they are written. */
export type Files = Map<string, string | Iterable<string>>;

export const INDEX = "index.html";

/** Of the own assets of a build only: what else is in their folder is somebody else's. */
export const OWN_ASSET = /^(?:viewer|engine)\.[0-9a-f]{16}\.(?:js|css)$/u;

/** No server sends the policy of a page from disk, so it stands in the page. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Everything in `index.html`; it may run nothing but what it was written with. */
export function singleFile(data: PageData, { scripts, style }: ViewerAssets): Files {
  const contents = scripts.map(({ content }) => content);
  const html = writeHtml({
    data,
    policy: policy(contents.map(hashSource), [hashSource(style)]),
    assets: { kind: "inline", scripts: contents, style },
  });
  return new Map([[INDEX, html], ...pictures(data)]);
}

/** Assets first: no page is there before what it needs. */
export function folderOfPages(data: PageData, viewer: ViewerAssets): Files {
  const scripts = viewer.scripts.map(({ name, content }) => asset(`${name}.${hashName(content)}.js`, content));
  const style = asset(`viewer.${hashName(viewer.style)}.css`, viewer.style);
  const assets: Assets = { kind: "linked", scripts: scripts.map(([name]) => name), style: style[0] };
  // From disk, browsers check no hash of a file: `integrity` needs CORS, and a policy of hashes needs `integrity`.
  const page = (shown: PageData): string => writeHtml({ data: shown, assets, policy: policy(["'self'"], ["'self'"]) });
  return new Map([...scripts, style, ...pages(data, page), ...pictures(data)]);
}

function pages(data: PageData, page: (data: PageData) => string): [string, string][] {
  if (data.arguments.length < 2) return [[INDEX, page(data)]];
  const names = pageNames(data.arguments.map(({ file }) => file));
  const site = siteOf(INDEX, names);
  const single = data.arguments.map((argument): [string, string] => [
    `${names.get(argument.file)}.html`,
    page({ ...data, arguments: [argument], site, diagnostics: findingsOf(data, argument), broken: [] }),
  ]);
  const summaries = data.arguments.map(summaryOf);
  return [[INDEX, page({ ...data, arguments: [], summaries, site })], ...single];
}

/** Findings in the argument's file and in those that it imports. */
function findingsOf({ diagnostics }: PageData, { file, nodes }: PageArgument): PageData["diagnostics"] {
  const files = new Set([file, ...nodes.map(({ at }) => at.file)]);
  return diagnostics.filter(({ at }) => files.has(at.file));
}

function pictures({ arguments: all }: PageData): [string, string | Iterable<string>][] {
  const names = pageNames(all.map(({ file }) => file));
  return all.flatMap((argument): [string, string | Iterable<string>][] => {
    const texts = new Map(argument.nodes.map((node) => [node.id, node.title]));
    const name = names.get(argument.file);
    return [
      [`${name}.svg`, svgPieces(wholeScene(argument), { title: argument.title, texts })],
      [`${name}.plot.svg`, writePlot(argument.plot)],
    ];
  });
}

/** The picture has everything on it, also where the page opens on a part. */
function wholeScene(argument: PageArgument): Scene {
  const { opensOn, scene, nodes } = argument;
  return opensOn === undefined || nodes.length > MOST_AT_ONCE ? scene : layoutNow(layoutInputOf(argument));
}

function asset(name: string, content: string): [string, string] {
  return [`assets/${name}`, content];
}

function hashName(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
