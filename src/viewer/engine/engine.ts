/** The page's side of the engine: asks, and waits for the answer, wherever that is worked out. */
import type { PageArgument } from "../../formats/page/data.js";
import type { PlotInput } from "../../formats/plot/input.js";
import type { Theme } from "../../layout/palette.js";
import type { Handler } from "./main.js";
import type { Kind, Question, Reply, Requests } from "./requests.js";

/** Above so many nodes the work is done in a worker. */
const SMALL = 2000;

declare global {
  /** Set by the engine's script. */
  var underpinEngine: (() => { createHandler: (report: (reply: Reply) => void) => Handler }) | undefined;
}

type Progress = (share: number) => void;

export interface Engine {
  /** Rejects where the engine fails; an answer that came after the engine was closed never arrives. */
  ask<K extends Kind>(kind: K, input: Requests[K]["in"], progress?: Progress): Promise<Requests[K]["out"]>;
  close(): void;
}

interface Waiting {
  readonly question: Question;
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
  readonly progress: Progress | undefined;
}

/** What carries questions to the engine. */
interface Line {
  send(question: Question): void;
  close(): void;
}

/** In the page itself: answered within a few milliseconds, so nothing is gained by a worker. */
function direct(make: NonNullable<typeof globalThis.underpinEngine>, receive: (reply: Reply) => void): Line {
  const handle = make().createHandler(receive);
  return { send: (question) => receive(handle(question)), close: () => {} };
}

/** `lost` is called where a worker can't run: a page that frames this one may forbid it. @throws SecurityError likewise */
function worker(
  make: NonNullable<typeof globalThis.underpinEngine>,
  receive: (reply: Reply) => void,
  lost: () => void,
): Line {
  const source = `const handle = (${make.toString()})().createHandler((reply) => postMessage(reply));
onmessage = ({ data }) => postMessage(handle(data));`;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const thread = new Worker(address);
  URL.revokeObjectURL(address);
  thread.addEventListener("message", ({ data }: MessageEvent<Reply>) => receive(data));
  thread.addEventListener("error", lost);
  return { send: (question) => thread.postMessage(question, []), close: () => thread.terminate() };
}

/** A plot as the text of an SVG file: at once, and of an argument that needn't be open. */
export function drawPlot(input: PlotInput, theme: Theme): string {
  const handle = script()().createHandler(() => {});
  const reply = handle({ number: 0, kind: "plot", input: { input, options: { theme } } });
  return "output" in reply ? (reply.output as string) : "";
}

function script(): NonNullable<typeof globalThis.underpinEngine> {
  const make = globalThis.underpinEngine;
  if (!make) throw new Error("the engine's script is not on the page");
  return make;
}

export function createEngine(argument: PageArgument): Engine {
  const make = script();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const receive = (reply: Reply): void => {
    const one = waiting.get(reply.number);
    if (!one) return;
    if ("progress" in reply) return one.progress?.(reply.progress);
    waiting.delete(reply.number);
    if ("failure" in reply) one.failed(new Error(reply.failure));
    else one.done(reply.output as never);
  };
  /** The page works it out itself then, slower, and with everything that was asked so far. */
  const fallBack = (): void => {
    line.close();
    line = direct(make, receive);
    line.send({ number: 0, kind: "open", input: argument });
    for (const { question } of waiting.values()) line.send(question);
  };
  const first = (): Line => {
    if (argument.nodes.length <= SMALL) return direct(make, receive);
    try {
      return worker(make, receive, fallBack);
    } catch {
      return direct(make, receive);
    }
  };
  let line = first();
  const engine: Engine = {
    ask: (kind, input, progress) =>
      new Promise((done, failed) => {
        const question = { number: ++asked, kind, input };
        waiting.set(question.number, { question, done, failed, progress });
        line.send(question);
      }),
    close() {
      waiting.clear();
      line.close();
    },
  };
  // Nobody waits for that: what can't be opened, the first question tells.
  line.send({ number: 0, kind: "open", input: argument });
  return engine;
}
