/**
 * The engine's own script. It is loaded as a function and not yet run: the page calls it where the argument is small, and
 * makes a worker out of its text where it is large. A page from disk may not load a worker's file.
 */
import { Answers } from "../../formats/page/answers.js";
import type { PageArgument } from "../../formats/page/data.js";
import { writePlot } from "../../formats/plot/write.js";
import { writeSvg } from "../../formats/svg/write.js";
import { layoutPart } from "./part-scene.js";
import type { Kind, Question, Reply, Requests } from "./requests.js";

export interface Handler {
  (question: Question): Reply;
}

/** Answers questions about the argument that it was last given. `report` hears how far a long answer has got. */
export function createHandler(report: (reply: Reply) => void): Handler {
  let argument: PageArgument | undefined;
  let answers: Answers | undefined;
  const opened = (): { argument: PageArgument; answers: Answers } => {
    if (!argument) throw new Error("no argument is open");
    answers ??= new Answers(argument);
    return { argument, answers };
  };
  const work: { [K in Kind]: (input: Requests[K]["in"], number: number) => Requests[K]["out"] } = {
    open(given) {
      argument = given;
      answers = undefined;
      return null;
    },
    whatIf: (supposed) => opened().answers.whatIf(supposed),
    detail: ({ node, supposed }) => opened().answers.detail(node, supposed) ?? null,
    why: ({ node, supposed }) => opened().answers.why(node, supposed),
    svg: ({ scene, options }) => writeSvg(scene, options),
    plot: ({ input, options }) => writePlot(input, options),
    layout: (choice, number) => layoutPart(opened().argument, choice, (progress) => report({ number, progress })),
  };
  return ({ number, kind, input }) => {
    try {
      return { number, output: (work[kind] as (input: unknown, number: number) => unknown)(input, number) };
    } catch (error) {
      return { number, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}
