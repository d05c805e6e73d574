/** What the components share: the state, the argument on screen, and the few things that all of them do. */
import type { PageArgument, PageData } from "../formats/page/data.js";
import type { Status } from "../schema/vocabulary.js";
import { type Cone, coneOf } from "./argument/cone.js";
import { type ArgumentIndex, indexArgument } from "./argument/index-argument.js";
import type { ThemeChoice } from "./hash.js";
import { createStore, type Store } from "./store.js";

export interface State {
  readonly data: PageData;
  /** Files whose argument is shown as it was before it broke. */
  readonly stale: ReadonlySet<string>;
  /** The argument on screen; undefined where there is none at all. */
  readonly argument: PageArgument | undefined;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly hidden: ReadonlySet<Status>;
  readonly theme: ThemeChoice;
  readonly connected: boolean;
}

/** How far a selection moves the map: not at all, just enough to see the node, or to its middle at a readable scale. */
export type Motion = "none" | "uncover" | "fly";

export interface App {
  readonly store: Store<State>;
  index(): ArgumentIndex | undefined;
  /** What is lit: the selected node's cone, else that of the one under the pointer. */
  cone(): Cone | null;
  select(id: string | null, motion?: Motion): void;
  /** Called by `select`; the map sets it. */
  onMove(move: (id: string, motion: Motion) => void): void;
}

/** The last result for the last argument: every component asks for the same index and the same cone. */
function remember<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  let last: { input: Input; output: Output } | undefined;
  return (input) => {
    if (!last || last.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}

export function createApp(initial: State): App {
  const store = createStore(initial);
  const indexOf = remember(indexArgument);
  const coneFrom = remember((index: ArgumentIndex) => remember((id: string) => coneOf(index, id)));
  let move: ((id: string, motion: Motion) => void) | undefined;
  const index = (): ArgumentIndex | undefined => {
    const { argument } = store.get();
    return argument && indexOf(argument);
  };
  return {
    store,
    index,
    cone() {
      const { selected, hovered } = store.get();
      const id = selected ?? hovered;
      const known = index();
      return id !== null && known?.nodes.has(id) ? coneFrom(known)(id) : null;
    },
    select(id, motion = "none") {
      if (id !== null && !index()?.nodes.has(id)) return;
      if (id !== store.get().selected) store.set({ selected: id });
      if (id !== null && motion !== "none") move?.(id, motion);
    },
    onMove(listener) {
      move = listener;
    },
  };
}
