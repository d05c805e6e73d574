/**
 * Keeps what is on screen in step with what the reader chose: asks the engine what follows from what is supposed and for
 * the picture of the part, and puts both together. Until an answer is there, what was shown stays.
 */
import type { PageArgument, PageLiteral } from "../../formats/page/data.js";
import type { PageDetail } from "../../formats/page/detail.js";
import type { Screen, State } from "../app.js";
import { createEngine, type Engine } from "../engine/engine.js";
import type { PartScene } from "../engine/part-scene.js";
import type { Theme } from "../../layout/palette.js";
import { messages } from "../messages.js";
import { asSupposed } from "./as-supposed.js";
import { choiceOf, type ChosenPart, isAsItCame, partIn } from "./part.js";

/** What is told of sooner would only flicker. */
const PATIENCE = 300;

export interface Conductor {
  /** Supposes a node granted or denied, or takes that back. Resolves once that is on screen. */
  suppose(node: string, must: PageLiteral["must"] | null): Promise<void>;
  /** Supposes several at once, in the place of all that was supposed. With none, nothing is supposed any more. */
  supposeAll(literals: readonly PageLiteral[]): Promise<void>;
  /** Draws another part. Resolves once that is on screen. */
  show(part: Partial<ChosenPart>): Promise<void>;
  /** Everything about a node, under what is supposed. */
  detail(node: string): Promise<PageDetail | null>;
  /** The map as it is shown, as the text of an SVG file. */
  svg(theme: Theme): Promise<string>;
  /** The way from what is supposed to a node that this changes. */
  why(node: string): Promise<readonly string[]>;
}

type Wanted = Pick<State, "argument" | "supposed" | "part">;

export function createConductor({ store, announce }: Screen): Conductor {
  let engine: { readonly argument: PageArgument; readonly engine: Engine } | undefined;
  /** The picture of the part that is shown, of which argument, and of which part. */
  let picture:
    | { readonly argument: PageArgument; readonly part: ChosenPart; readonly scene: PartScene | undefined }
    | undefined;
  let wanted: Wanted | undefined;
  let onScreen: Promise<void> = Promise.resolve();

  function engineFor(argument: PageArgument): Engine {
    if (engine?.argument !== argument) {
      engine?.engine.close();
      engine = { argument, engine: createEngine(argument) };
    }
    return engine.engine;
  }

  function compose(): void {
    const { argument, whatIf } = store.get();
    const drawn = picture?.argument === argument ? picture?.scene : undefined;
    store.set({
      shown: argument && asSupposed(argument, drawn?.scene ?? argument.scene, whatIf),
      folds: new Map(drawn?.folds),
      standIn: new Map(drawn?.standIn),
      leftOut: drawn?.leftOut ?? (argument ? leftOutOf(argument) : 0),
    });
  }

  /** Tells of work that takes its time. */
  async function busyWith<Result>(
    task: "layout" | "what-if",
    work: (progress: (share: number) => void) => Promise<Result>,
  ): Promise<Result> {
    const timer = setTimeout(() => store.set({ busy: { task, share: null } }), PATIENCE);
    try {
      return await work((share) => store.get().busy && store.set({ busy: { task, share } }));
    } finally {
      clearTimeout(timer);
      if (store.get().busy) store.set({ busy: null });
    }
  }

  async function ask({ argument, part, supposed }: Wanted, isCurrent: () => boolean): Promise<void> {
    if (!argument) return;
    const whatIf =
      supposed.length === 0 ? null : await busyWith("what-if", () => engineFor(argument).ask("whatIf", supposed));
    if (!isCurrent()) return;
    if (whatIf && "conflict" in whatIf) {
      const text = (id: string): string => argument.nodes.find((one) => one.id === id)?.text ?? id;
      announce(messages.conflict(text(whatIf.conflict.node), text(whatIf.conflict.by)), "shown");
      // The last one named is what can't be supposed beside the others.
      store.set({ supposed: supposed.slice(0, -1) });
      return onScreen;
    }
    // What is supposed changes no place: a map of ten thousand nodes takes seconds to lay out again.
    if (picture?.argument !== argument || picture.part !== part) {
      const scene = isAsItCame(argument, part)
        ? undefined
        : await busyWith("layout", (progress) => engineFor(argument).ask("layout", choiceOf(argument, part), progress));
      if (!isCurrent()) return;
      picture = { argument, part, scene };
    }
    store.set({ whatIf });
    compose();
  }

  function follow(): void {
    const { argument, supposed, part } = store.get();
    if (wanted?.argument === argument && wanted?.supposed === supposed && wanted?.part === part) return;
    const now = { argument, supposed, part };
    wanted = now;
    onScreen = ask(now, () => wanted === now).catch((error: unknown) =>
      announce(messages.engineFailed(error instanceof Error ? error.message : String(error)), "shown"),
    );
  }

  // Before everything else that hears of another argument: its nodes may not be those that the reader chose.
  store.watch(
    ({ argument }) => argument,
    (argument) => {
      const { supposed, part } = store.get();
      const known = new Set(argument?.nodes.map(({ id }) => id));
      const left = supposed.filter(({ node }) => known.has(node));
      store.set({
        supposed: left.length === supposed.length ? supposed : left,
        part: argument ? partIn(argument, part) : part,
        whatIf: null,
        highlight: null,
      });
      compose();
      follow();
    },
  );
  store.watch(({ supposed }) => supposed, follow);
  store.watch(({ part }) => part, follow);
  compose();
  follow();

  const choose = (patch: Partial<Pick<State, "supposed" | "part">>): Promise<void> => {
    store.set(patch);
    return onScreen;
  };
  return {
    suppose(node, must) {
      const others = store.get().supposed.filter((one) => one.node !== node);
      return choose({ supposed: must === null ? others : [...others, { node, must }] });
    },
    supposeAll: (literals) => choose({ supposed: literals }),
    show: (patch) => choose({ part: { ...store.get().part, ...patch } }),
    async detail(node) {
      const { argument, supposed } = store.get();
      return argument ? engineFor(argument).ask("detail", { node, supposed }) : null;
    },
    async svg(theme) {
      const { argument, shown } = store.get();
      if (!argument || !shown) return "";
      const texts = new Map(shown.nodes.map((node) => [node.id, node.title]));
      return engineFor(argument).ask("svg", { scene: shown.scene, options: { title: shown.title, texts, theme } });
    },
    async why(node) {
      const { argument, supposed } = store.get();
      return argument ? engineFor(argument).ask("why", { node, supposed }) : [];
    },
  };
}

/** Nodes that the scene which the argument came with leaves out. */
function leftOutOf({ opensOn, nodes, scene }: PageArgument): number {
  if (opensOn === undefined) return 0;
  const drawn = new Set([...scene.cards.map(({ id }) => id), ...scene.routes.map(({ inference }) => inference)]);
  return nodes.filter(({ id }) => !drawn.has(id)).length;
}
