/** The page data of a workspace, kept current: the last good argument of a file stays until there is a better one. */
import type { PageArgument, PageData } from "../formats/page/data.js";
import { byCodePoint } from "../text/order.js";
import { pageData } from "../workspace/page-data.js";
import type { Workspace } from "../workspace/workspace.js";

export class LivePage {
  data: PageData;
  /** What the data was made of. */
  workspace: Workspace;
  private readonly listeners = new Set<() => void>();
  private working: Promise<void> = Promise.resolve();

  private constructor(
    first: { readonly data: PageData; readonly workspace: Workspace },
    private readonly open: () => Promise<Workspace>,
  ) {
    this.data = first.data;
    this.workspace = first.workspace;
  }

  /** `open` loads the workspace anew each time. @throws whatever it throws the first time */
  static async start(open: () => Promise<Workspace>): Promise<LivePage> {
    const workspace = await open();
    return new LivePage({ data: await served(workspace), workspace }, open);
  }

  /** Reads everything again and tells the listeners. Where that fails, `failed` is told why and the page stays as it is. */
  refresh(failed: (error: unknown) => void): Promise<void> {
    // One after the other: a slow run must not overwrite the result of a later one.
    this.working = this.working.then(() => this.update()).catch(failed);
    return this.working;
  }

  private async update(): Promise<void> {
    const workspace = await this.open();
    this.data = withLastGood(await served(workspace, this.data), this.data);
    this.workspace = workspace;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** With the folder that paths start from: a page served here can lead to the reader's own files. */
async function served(workspace: Workspace, previous?: PageData): Promise<PageData> {
  return { ...(await pageData(workspace, undefined, previous)), folder: workspace.cwd };
}

function withLastGood(next: PageData, last: PageData): PageData {
  const kept = last.arguments.filter(({ file }) => next.broken.includes(file));
  if (kept.length === 0) return next;
  const all: PageArgument[] = [...next.arguments, ...kept];
  return { ...next, arguments: all.toSorted((a, b) => byCodePoint(a.file, b.file)) };
}
