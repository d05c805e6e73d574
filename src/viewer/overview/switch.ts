/** Shows either the index or an argument. */
import type { App } from "../app.js";
import { type Overview, showsIndex } from "./overview.js";

/**
 * What stands behind the index keeps its size, because the map can't be without one; but nothing there can be reached.
 */
export function switchViews(app: App, root: HTMLElement, overview: Overview, behind: readonly HTMLElement[]): void {
  const update = (): boolean => {
    const index = showsIndex(app.store.get());
    root.toggleAttribute("data-index", index);
    for (const element of behind) element.inert = index;
    return index;
  };
  app.store.watch(
    ({ argument }) => argument,
    (argument, before) => {
      const was = root.hasAttribute("data-index");
      const index = update();
      if (index === was) return;
      // What had the focus is gone: on the way back to where one came from, else to the way back.
      if (index && before) overview.focus(before.file);
      else if (argument) document.querySelector<HTMLElement>("#all-arguments")?.focus();
    },
  );
  app.store.watch(({ data }) => data, update);
  update();
}
