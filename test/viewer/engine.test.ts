/** The page's side of the engine, with and without a worker. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { createEngine } from "../../src/viewer/engine/engine.js";
import { createHandler } from "../../src/viewer/engine/main.js";
import type { Question, Reply } from "../../src/viewer/engine/requests.js";
import { sample } from "./sample.js";

const small = sample([["a"], ["c"]], [{ id: "ac", from: ["a"], to: "c" }], ["c"]);
const many = Array.from({ length: 2100 }, (_, i) => `n${i}`);
const large = sample([["a", ...many], ["c"]], [{ id: "ac", from: ["a"], to: "c" }], ["c"]);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that answers as the real one does, or that never comes to run. */
function stubWorker(runs: boolean): { readonly asked: Question[]; readonly closed: () => number } {
  const asked: Question[] = [];
  let closed = 0;
  class Thread {
    private readonly listeners = new Map<string, (event: { data: Reply }) => void>();
    private readonly handle = createHandler((data) => this.listeners.get("message")?.({ data }));
    addEventListener(name: string, listener: (event: { data: Reply }) => void): void {
      this.listeners.set(name, listener);
    }
    postMessage(question: Question): void {
      asked.push(question);
      queueMicrotask(() => {
        if (runs) this.listeners.get("message")?.({ data: this.handle(question) });
        else if (closed === 0) this.listeners.get("error")?.({ data: { number: 0, failure: "refused" } });
      });
    }
    terminate(): void {
      closed++;
    }
  }
  vi.stubGlobal("Worker", Thread);
  vi.stubGlobal("URL", { createObjectURL: () => "blob:", revokeObjectURL: () => undefined });
  return { asked, closed: () => closed };
}

describe("the engine", () => {
  it("answers a small argument on the page itself", async () => {
    const { asked } = stubWorker(true);
    vi.stubGlobal("underpinEngine", () => ({ createHandler }));
    const answer = await createEngine(small).ask("whatIf", [{ node: "a", must: "denied" }]);
    expect(answer).toMatchObject({ changed: ["a"] });
    expect(asked).toEqual([]);
  });

  it("answers a large one in a worker", async () => {
    const { asked } = stubWorker(true);
    vi.stubGlobal("underpinEngine", () => ({ createHandler }));
    const answer = await createEngine(large).ask("whatIf", [{ node: "a", must: "denied" }]);
    expect(answer).toMatchObject({ changed: ["a"] });
    expect(asked.map(({ kind }) => kind)).toEqual(["open", "whatIf"]);
  });

  it("answers all the same where a worker is refused, whatever was asked before that was known", async () => {
    const { closed } = stubWorker(false);
    vi.stubGlobal("underpinEngine", () => ({ createHandler }));
    const engine = createEngine(large);
    const [whatIf, detail] = await Promise.all([
      engine.ask("whatIf", [{ node: "a", must: "denied" }]),
      engine.ask("detail", { node: "c", supposed: [] }),
    ]);
    expect(whatIf).toMatchObject({ changed: ["a"] });
    expect(detail).toMatchObject({ id: "c" });
    expect(closed()).toBe(1);
  });

  it("answers where a worker can't even be made", async () => {
    stubWorker(true);
    vi.stubGlobal("Worker", function refuse() {
      throw new Error("SecurityError");
    });
    vi.stubGlobal("underpinEngine", () => ({ createHandler }));
    expect(await createEngine(large).ask("detail", { node: "c", supposed: [] })).toMatchObject({ id: "c" });
  });

  it("tells of a failure instead of waiting for ever", async () => {
    vi.stubGlobal("underpinEngine", () => ({
      createHandler: () => (question: Question) => ({ number: question.number, failure: "no room" }),
    }));
    await expect(createEngine(small).ask("detail", { node: "c", supposed: [] })).rejects.toThrow("no room");
  });
});
