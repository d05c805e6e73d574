/** What `underpin build` does; apart, because what it needs takes longer to load than `check` takes to run. */
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { PageArgument, PageData } from "../formats/page/data.js";
import { writeHtml } from "../formats/page/html.js";
import { layoutInputOf } from "../formats/page/layout-input.js";
import { writePlot } from "../formats/plot/write.js";
import { writeSvg } from "../formats/svg/write.js";
import { layoutNow } from "../layout/now.js";
import type { Scene } from "../layout/scene.js";
import { visible } from "../text/visible.js";
import { count } from "../text/words.js";
import { pageData } from "../workspace/page-data.js";
import { readProblem } from "../workspace/read-file.js";
import { type ViewerAssets, viewerAssets } from "../workspace/viewer-assets.js";
import type { BuildOptions } from "./build.js";
import { EXIT, type Session, UsageError } from "./exit.js";
import { openInput } from "./options.js";

/** A picture of more nodes than this no program opens. */
const MOST_DRAWN = 20_000;

/** Writes the page, and of each argument its map and its plot. */
export async function runBuild(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const workspace = await openInput(paths, options, session);
  const data = await pageData(workspace, (done) =>
    terminal.progress(`laid out ${done} of ${count(workspace.paths.length, "argument")}`),
  );
  const files = filesOf(data, await viewerAssets());
  await write(options.out, files);
  terminal.print([...files.keys()].map((name) => `wrote ${visible(join(options.out, name))}\n`).join(""));
  for (const path of data.broken) terminal.say(`${path} has errors and is left out: underpin check ${path}`);
  session.exit = data.broken.length > 0 ? EXIT.findings : EXIT.clean;
}

function filesOf(data: PageData, { script, style }: ViewerAssets): Map<string, string> {
  // A page from disk has no server to send a policy, and may load no file: all in one, each part by its hash.
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const files = new Map([["index.html", writeHtml({ data, policy, assets: { kind: "inline", script, style } })]]);
  for (const argument of data.arguments) {
    const texts = new Map(argument.nodes.map((node) => [node.id, node.title]));
    const name = nameFor(argument, files);
    files.set(`${name}.svg`, writeSvg(wholeScene(argument), { title: argument.title, texts }));
    files.set(`${name}.plot.svg`, writePlot(argument.plot));
  }
  return files;
}

/** The picture has everything on it, also where the page opens on a part. */
function wholeScene(argument: PageArgument): Scene {
  const { opensOn, scene, nodes } = argument;
  return opensOn === undefined || nodes.length > MOST_DRAWN ? scene : layoutNow(layoutInputOf(argument));
}

function hash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** The name of the argument's file without folders and endings; numbered where two are called the same. */
function nameFor({ file }: PageArgument, taken: ReadonlyMap<string, string>): string {
  const base = (file.split("/").at(-1) ?? file)
    .replace(/(\.argument)?\.ya?ml$/u, "")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  let name = base;
  for (let number = 2; taken.has(`${name}.svg`); number++) name = `${base}-${number}`;
  return name;
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFileAtomic(join(folder, name), content);
  } catch (error) {
    throw new UsageError(
      `${folder} can't be written: ${(error as NodeJS.ErrnoException).code === "EEXIST" ? "it is a file" : readProblem(error)}`,
    );
  }
}
