/** The built viewer, as it is shipped beside the program. */
import { readFile } from "node:fs/promises";

export interface ViewerAssets {
  readonly script: string;
  readonly style: string;
}

/** Safe to be inlined: a closing tag in a string of the script would end the element that it stands in. */
export async function viewerAssets(): Promise<ViewerAssets> {
  const read = (name: string): Promise<string> => readFile(new URL(`../viewer/${name}`, import.meta.url), "utf8");
  const [engine, viewer, style] = await Promise.all([read("engine.js"), read("viewer.js"), read("viewer.css")]);
  const script = `${engine}\n${viewer}`;
  return { script: script.replaceAll("</script", "<\\/script"), style };
}
