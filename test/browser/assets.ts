/** The viewer as it was built: tests run from the sources, where it doesn't lie beside the program. */
import { readFile } from "node:fs/promises";
import type { ViewerAssets } from "../../src/workspace/viewer-assets.js";

export async function builtAssets(): Promise<ViewerAssets> {
  const read = (name: string): Promise<string> => readFile(`dist/viewer/${name}`, "utf8");
  return { script: `${await read("engine.js")}\n${await read("viewer.js")}`, style: await read("viewer.css") };
}
