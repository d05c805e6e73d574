/** Keeps the address in step with what is on screen, both ways. */
import type { App, State } from "./app.js";
import { type Place, readHash, writeHash } from "./hash.js";
import { hasIndex } from "./places.js";
import { partIn, WHOLE } from "./shown/part.js";

/** Changes of the selection that follow each other faster than this make one step of the history. */
const PAUSE = 1000;

function placeOf({ data, argument, selected, supposed, part, hidden, theme, embed }: State): Place {
  const file = argument && data.arguments.length > 1 ? argument.file : null;
  return { file, node: selected, supposed, part, hidden, theme, embed };
}

/** What an address means for this data. */
export function fromAddress(
  hash: string,
  data: State["data"],
): Pick<State, "argument" | "selected" | "supposed" | "part" | "hidden" | "theme" | "embed"> {
  const { file, node, supposed, part, hidden, theme, embed } = readHash(hash);
  const named = data.arguments.find((one) => one.file === file);
  // The only one needs no name; among several, an address without one is that of the index.
  const argument = named ?? (hasIndex(data) ? undefined : data.arguments[0]);
  const ids = new Set(argument?.nodes.map(({ id }) => id));
  return {
    argument,
    selected: node !== null && ids.has(node) ? node : null,
    supposed: supposed.filter((one) => ids.has(one.node)),
    part: argument ? partIn(argument, part) : WHOLE,
    hidden,
    theme,
    embed,
  };
}

/** The address that opens on a node, with everything else as it is. */
export function addressOf(app: App, node: string): string {
  return writeHash({ ...placeOf(app.store.get()), node });
}

export function followAddress(app: App): void {
  let last = 0;
  let reading = false;

  /** `step`: whether going back leads here; of what follows each other fast, only the first is a step. */
  function write(step: boolean | "always"): void {
    const hash = writeHash(placeOf(app.store.get()));
    if (reading || hash === (location.hash || "#")) return;
    const now = Date.now();
    if (step === "always" || (step && now - last > PAUSE)) history.pushState(null, "", hash);
    else history.replaceState(null, "", hash);
    if (step) last = now;
  }

  // Before the selection, which goes with the argument: it would write the new place over the step that leads back.
  app.store.watch(
    ({ argument }) => argument?.file,
    () => write("always"),
  );
  app.store.watch(
    ({ selected }) => selected,
    () => write(true),
  );
  // Beside others, an argument is called by its file.
  app.store.watch(
    ({ data }) => hasIndex(data),
    () => write(false),
  );
  app.store.watch(
    ({ supposed }) => supposed,
    () => write("always"),
  );
  app.store.watch(
    ({ part }) => part,
    () => write("always"),
  );
  app.store.watch(
    ({ hidden }) => hidden,
    () => write(false),
  );
  app.store.watch(
    ({ theme }) => theme,
    () => write(false),
  );

  addEventListener("popstate", () => {
    reading = true;
    const { selected, ...rest } = fromAddress(location.hash, app.store.get().data);
    app.store.set({ ...rest, hovered: null });
    app.select(selected, "uncover");
    reading = false;
  });
}
