/** Runs what the command line asks for, and turns whatever happens into an exit code. */
import { UnreadableFile } from "../model/load.js";
import { visible } from "../text/visible.js";
import { NothingFound } from "../workspace/discover.js";
import { GitProblem } from "../workspace/git-problem.js";
import { CHECK_DEFAULTS, runCheck } from "./check-run.js";
import { EXIT, type Session, ThreadProblem, UsageError } from "./exit.js";
import { isNoise, Terminal } from "./terminal.js";

/** What is no fault of this program: its message says enough. */
const KNOWN = [NothingFound, UnreadableFile, GitProblem, ThreadProblem];

/**
 * The exit code of `underpin` with these arguments. Never throws for what a user can do wrong.
 * @param direct whether this is all that the process does, so that nothing else writes to its streams
 */
export async function run(args: readonly string[], direct = false): Promise<number> {
  const terminal = new Terminal(direct);
  const session: Session = { terminal, exit: EXIT.clean };
  try {
    await dispatch(args, session);
    return terminal.failed ? EXIT.cannot : session.exit;
  } catch (error) {
    if (isNoise(error)) return session.exit;
    if (error instanceof UsageError) terminal.complain(error.message, error.details);
    else if (KNOWN.some((kind) => error instanceof kind)) terminal.complain((error as Error).message);
    else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.complain("something went wrong inside underpin", visible(trace));
    }
    return EXIT.cannot;
  }
}

async function dispatch(args: readonly string[], session: Session): Promise<void> {
  const [command, ...rest] = args;
  // What runs most is short to read: to load the reader of options takes as long as to check a small file.
  if (command === "check" && rest.every((word) => !word.startsWith("-")))
    return runCheck(rest, CHECK_DEFAULTS, session);
  // The reader of options writes to the streams itself.
  session.terminal.attend();
  const { runProgram } = await import("./program.js");
  return runProgram(args, session);
}
