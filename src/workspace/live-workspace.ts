/** A workspace that is looked at time and again, while somebody edits it. */
import { Loader } from "../model/load.js";
import type { Checked } from "../rules/check.js";
import { Checker } from "../rules/checker.js";
import type { Workspace } from "./workspace.js";

export interface Look {
  readonly workspace: Workspace;
  /** One for each path of the workspace, in their order; of a file that no edit reached the same object as before. */
  readonly checked: readonly Checked[];
}

/**
 * Checks a workspace as often as it is asked to. Every file is looked at each time, so that nothing depends on hearing of
 * an edit; only what changed is parsed, and only what a change reaches through imports is linked and analysed.
 */
export class LiveWorkspace {
  private readonly loader = new Loader();
  private readonly checker = new Checker();

  constructor(private readonly open: (loader: Loader) => Promise<Workspace>) {}

  /** The workspace as it is now. @throws whatever opening it throws; what was known before is kept for the next time */
  async look(progress: (done: number, of: number) => void = () => {}): Promise<Look> {
    const workspace = await this.open(this.loader);
    const { files, paths, config } = workspace;
    const checked = paths.map((path, index) => {
      progress(index, paths.length);
      return this.checker.check(files, path, config.rules);
    });
    this.checker.keepOnly(paths);
    return { workspace, checked };
  }
}
