/** What the components share: the state, the argument on screen, and the few things that all of them do. */
import type { PageWhatIf } from "../formats/page/answers.js";
import type { PageArgument, PageData, PageLiteral } from "../formats/page/data.js";
import { type Fold, GROUP_PREFIX } from "../layout/part/part.js";
import type { Status } from "../schema/vocabulary.js";
import { type Cone, coneOf } from "./argument/cone.js";
import { type ArgumentIndex, indexArgument } from "./argument/index-argument.js";
import type { Announce } from "./announce.js";
import type { ThemeChoice } from "./hash.js";
import { type Conductor, createConductor } from "./shown/conductor.js";
import type { ChosenPart } from "./shown/part.js";
import { createStore, type Store } from "./store.js";

/** What is lit beside a node's cone: the nodes of one way of settling, and the routes from there. */
export interface Highlight {
  readonly ids: ReadonlySet<string>;
}

/** Work that takes long enough to be told of. */
export interface Busy {
  readonly task: "layout" | "what-if";
  /** From 0 to 1; null where that isn't known. */
  readonly share: number | null;
}

export interface State {
  readonly data: PageData;
  /** Files whose argument is shown as it was before it broke. */
  readonly stale: ReadonlySet<string>;
  /** The argument as its file has it; undefined where there is none at all. */
  readonly argument: PageArgument | undefined;
  /** The same as it is on screen: the chosen part of it, with what is supposed. */
  readonly shown: PageArgument | undefined;
  /** What the reader supposes, in the order in which it was supposed. */
  readonly supposed: readonly PageLiteral[];
  /** What follows; null where nothing is supposed, or not yet known. */
  readonly whatIf: PageWhatIf | null;
  readonly part: ChosenPart;
  /** What stands for several nodes on the map, by the id of its card; and by hidden node the card that stands for it. */
  readonly folds: ReadonlyMap<string, Fold>;
  readonly standIn: ReadonlyMap<string, string>;
  /** Nodes that the part leaves out. */
  readonly leftOut: number;
  readonly busy: Busy | null;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly highlight: Highlight | null;
  readonly hidden: ReadonlySet<Status>;
  readonly theme: ThemeChoice;
  readonly embed: boolean;
  readonly connected: boolean;
}

/** How far a selection moves the map: not at all, just enough to see the node, or to its middle at a readable scale. */
export type Motion = "none" | "uncover" | "fly";

/** The part of the app that the conductor works on. */
export interface Screen {
  readonly store: Store<State>;
  readonly announce: Announce;
}

export interface App extends Screen, Conductor {
  index(): ArgumentIndex | undefined;
  /** What is lit: the selected node's cone, else that of the one under the pointer. */
  cone(): Cone | null;
  select(id: string | null, motion?: Motion): void;
  /** Draws a part of the argument that has the node in it: unfolds what it is folded into, or goes to its surroundings. */
  reveal(id: string): Promise<void>;
  /** Called by `select`; the map sets it. */
  onMove(move: (id: string, motion: Motion) => void): void;
}

/** So many steps around a node are drawn, where it is not on the map of an argument too large to be drawn whole. */
const SURROUNDINGS = 2;

/** The last result for the last argument: every component asks for the same index and the same cone. */
export function remember<Input, Output>(work: (input: Input) => Output): (input: Input) => Output {
  let last: { input: Input; output: Output } | undefined;
  return (input) => {
    if (!last || last.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}

export function createApp(initial: State, announce: Announce): App {
  const store = createStore(initial);
  const conductor = createConductor({ store, announce });
  const indexOf = remember(indexArgument);
  const coneFrom = remember((index: ArgumentIndex) => remember((id: string) => coneOf(index, id)));
  let move: ((id: string, motion: Motion) => void) | undefined;
  const index = (): ArgumentIndex | undefined => {
    const { shown } = store.get();
    return shown && indexOf(shown);
  };
  const isDrawn = (id: string): boolean => {
    const known = index();
    return known !== undefined && (known.cards.has(id) || known.routes.has(id));
  };
  async function reveal(id: string): Promise<void> {
    const { part, standIn, shown } = store.get();
    const fold = standIn.get(id);
    if (fold !== undefined) {
      const groups = part.groups.filter((group) => GROUP_PREFIX + group !== fold);
      await conductor.show({ folded: part.folded.filter((one) => one !== fold), groups });
    } else if (shown?.opensOn !== undefined) {
      await conductor.show({ only: null, focus: { node: id, steps: SURROUNDINGS } });
    } else await conductor.show({ only: null, focus: null });
    if (store.get().selected === id) move?.(id, "fly");
  }
  return {
    ...conductor,
    reveal,
    store,
    announce,
    index,
    cone() {
      const { selected, hovered, highlight } = store.get();
      if (highlight) return { upstream: highlight.ids, downstream: new Set() };
      const id = selected ?? hovered;
      const known = index();
      return id !== null && known?.nodes.has(id) ? coneFrom(known)(id) : null;
    },
    select(id, motion = "none") {
      if (id !== null && !index()?.nodes.has(id)) return;
      if (id !== store.get().selected) store.set({ selected: id, highlight: null });
      if (id === null || motion === "none") return;
      // Whoever asks for a node by its name wants to see it; a part that the reader chose stays until they say so.
      const { part, standIn } = store.get();
      const chosen = part.only !== null || part.focus !== null;
      if (motion === "fly" && !isDrawn(id) && (standIn.has(id) || !chosen)) void reveal(id);
      else move?.(id, motion);
    },
    onMove(listener) {
      move = listener;
    },
  };
}
