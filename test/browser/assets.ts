/** The viewer as it was built: tests run from the sources, where it doesn't lie beside the program. */
import { pathToFileURL } from "node:url";
import { type ViewerAssets, viewerAssets } from "../../src/workspace/viewer-assets.js";

export function builtAssets(): Promise<ViewerAssets> {
  return viewerAssets(pathToFileURL("dist/viewer/"));
}
