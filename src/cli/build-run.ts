/** What `underpin build` does; apart, because what it needs takes longer to load than `check` takes to run. */
import { join } from "node:path";
import { visible } from "../text/visible.js";
import { count } from "../text/words.js";
import { check, type Checked } from "../rules/check.js";
import { PageMaker } from "../workspace/page-data.js";
import { viewerAssets } from "../workspace/viewer-assets.js";
import { folderOfPages, INDEX, singleFile } from "./build-pages.js";
import { removeStale, writeFiles } from "./build-write.js";
import type { BuildOptions } from "./build.js";
import { EXIT, type Session } from "./exit.js";
import { openInput } from "./input.js";

/** Writes the page, or a folder of them, and of each argument its map and its plot. */
export async function runBuild(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const workspace = await openInput(paths, options, session);
  const { files: loaded, paths: found, config } = workspace;
  // One after the other: an analysis that is laid out needn't be kept beside all the others.
  function* checked(): Generator<Checked> {
    for (const path of found) yield check(loaded, path, config.rules);
  }
  const data = new PageMaker().make(checked(), {
    progress: (done) => terminal.progress(`laid out ${done} of ${count(found.length, "argument")}`),
  });
  const single = options.singleFile === true;
  const files = (single ? singleFile : folderOfPages)(data, await viewerAssets());
  await writeFiles(options.out, files);
  // A single file has no assets; those in its folder may be another build's.
  if (!single) await removeStale(options.out, files);
  terminal.print([...files.keys()].map((name) => `wrote ${visible(join(options.out, name))}\n`).join(""));
  terminal.say(`open ${join(options.out, INDEX)} in a browser`);
  for (const path of data.broken) terminal.say(`${path} has errors and is left out: underpin check ${path}`);
  session.exit = data.broken.length > 0 ? EXIT.findings : EXIT.clean;
}
