/** The built viewer, as it is shipped beside the program. */
import { readFile } from "node:fs/promises";

export interface Script {
  readonly name: "engine" | "viewer";
  readonly content: string;
}

export interface ViewerAssets {
  /** In the order in which they are to be loaded. */
  readonly scripts: readonly Script[];
  readonly style: string;
}

const BUILT = new URL("../viewer/", import.meta.url);

/** Safe to be inlined: a closing tag in a string of a script would end the element that it stands in. */
export async function viewerAssets(folder: URL = BUILT): Promise<ViewerAssets> {
  const read = (name: string): Promise<string> => readFile(new URL(name, folder), "utf8");
  const script = async (name: Script["name"]): Promise<Script> => ({
    name,
    content: (await read(`${name}.js`)).replaceAll("</script", "<\\/script"),
  });
  // The engine first: the viewer calls the function that it defines.
  const [engine, viewer, style] = await Promise.all([script("engine"), script("viewer"), read("viewer.css")]);
  return { scripts: [engine, viewer], style };
}
