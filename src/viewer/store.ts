/** One small store: state is replaced, never changed, and a listener hears only of what it picked. */
export interface Store<State extends object> {
  get(): State;
  set(patch: Partial<State>): void;
  /** Calls back when what `pick` returns is another value than before. */
  watch<Picked>(pick: (state: State) => Picked, listener: (picked: Picked, previous: Picked) => void): void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners: ((previous: State) => void)[] = [];
  return {
    get: () => state,
    set(patch) {
      const previous = state;
      state = { ...state, ...patch };
      for (const listener of listeners) listener(previous);
    },
    watch(pick, listener) {
      listeners.push((previous) => {
        const before = pick(previous);
        const now = pick(state);
        if (!Object.is(before, now)) listener(now, before);
      });
    },
  };
}
