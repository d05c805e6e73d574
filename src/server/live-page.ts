/** The page data of a workspace, kept current: the last good argument of a file stays until there is a better one. */
import { randomUUID } from "node:crypto";
import type { PageArgument, PageData } from "../formats/page/data.js";
import { toWire } from "../formats/page/wire.js";
import { byCodePoint } from "../text/order.js";
import type { LiveWorkspace } from "../workspace/live-workspace.js";
import { PageMaker } from "../workspace/page-data.js";
import type { Workspace } from "../workspace/workspace.js";

export class LivePage {
  data: PageData;
  /** What the data was made of. */
  workspace: Workspace;
  private readonly listeners = new Set<() => void>();
  private working: Promise<void> = Promise.resolve();
  /** Told apart from the states of a server that ran here before, and whose page is open still. */
  private readonly name = randomUUID();
  private changes = 0;
  /** After how many changes an argument came to be as it is. */
  private readonly since = new WeakMap<PageArgument, number>();

  private constructor(
    first: Served,
    private readonly live: LiveWorkspace,
    private readonly maker: PageMaker,
  ) {
    this.data = this.stated(first.data);
    this.workspace = first.workspace;
  }

  /** @throws whatever looking at the workspace throws the first time */
  static async start(live: LiveWorkspace): Promise<LivePage> {
    const maker = new PageMaker();
    return new LivePage(await served(live, maker), live, maker);
  }

  /** Looks at the files again and tells the listeners. Where that fails, `failed` is told why and the page stays as it is. */
  refresh(failed: (error: unknown) => void): Promise<void> {
    // One after the other: a slow run must not overwrite the result of a later one.
    this.working = this.working.then(() => this.update()).catch(failed);
    return this.working;
  }

  private async update(): Promise<void> {
    const { data, workspace } = await served(this.live, this.maker, this.data);
    this.changes++;
    this.data = this.stated(withLastGood(data, this.data));
    this.workspace = workspace;
    for (const listener of this.listeners) listener();
  }

  /** The data for JSON; for a page that shows `state` without the arguments that it has. */
  wire(state: string | null): unknown {
    const [name, changes] = state?.split(":") ?? [];
    const known = name === this.name ? Number(changes) : -1;
    return toWire(this.data, (argument) => (this.since.get(argument) ?? Infinity) <= known);
  }

  private stated(data: PageData): PageData {
    for (const argument of data.arguments) if (!this.since.has(argument)) this.since.set(argument, this.changes);
    return { ...data, state: `${this.name}:${this.changes}` };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

interface Served {
  readonly data: PageData;
  readonly workspace: Workspace;
}

/** With the folder that paths start from: a page served here can lead to the reader's own files. */
async function served(live: LiveWorkspace, maker: PageMaker, previous?: PageData): Promise<Served> {
  const { workspace, checked } = await live.look();
  const data = maker.make(checked, previous === undefined ? {} : { previous });
  return { data: { ...data, folder: workspace.cwd }, workspace };
}

function withLastGood(next: PageData, last: PageData): PageData {
  const kept = last.arguments.filter(({ file }) => next.broken.includes(file));
  if (kept.length === 0) return next;
  const all: PageArgument[] = [...next.arguments, ...kept];
  return { ...next, arguments: all.toSorted((a, b) => byCodePoint(a.file, b.file)) };
}
