/** Parses the command line, runs the command, and turns whatever happens into an exit code. */
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { UnreadableFile } from "../model/load.js";
import { visible } from "../text/visible.js";
import { NothingFound } from "../workspace/discover.js";
import { GitProblem } from "../workspace/git-problem.js";
import { addAnalyze } from "./analyze.js";
import { addBuild } from "./build.js";
import { addCheck } from "./check.js";
import { EXIT, type Session, UsageError } from "./exit.js";
import { addDiff } from "./diff.js";
import { addExplain } from "./explain.js";
import { addInit } from "./init.js";
import { addRules } from "./rules.js";
import { isNoise, Terminal } from "./terminal.js";
import { addView } from "./view.js";

/** The exit code of `underpin` with these arguments. Never throws for what a user can do wrong. */
export async function run(args: readonly string[]): Promise<number> {
  const terminal = new Terminal();
  const session: Session = { terminal, exit: EXIT.clean };
  try {
    await program(session).parseAsync([...args], { from: "user" });
    return terminal.failed ? EXIT.cannot : session.exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.cannot;
    if (isNoise(error)) return session.exit;
    if (error instanceof UsageError) terminal.complain(error.message, error.details);
    else if (error instanceof NothingFound || error instanceof UnreadableFile || error instanceof GitProblem)
      terminal.complain(error.message);
    else {
      const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.complain("something went wrong inside underpin", visible(trace));
    }
    return EXIT.cannot;
  }
}

function program(session: Session): Command {
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  const root = new Command("underpin")
    .description("Checks arguments written as YAML, and shows where they depend on what nobody has proven.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    // Before the commands, which inherit it.
    .exitOverride()
    .configureOutput({
      outputError: (text) => {
        // The second line, if there is one, says what may have been meant.
        const [message = "", ...more] = text
          .replace(/^error: /u, "")
          .trimEnd()
          .split("\n");
        const hint = "(--help says what there is)";
        if (more.length === 0) session.terminal.complain(`${message} ${hint}`);
        else session.terminal.complain(message, `${visible(more.join("\n"))} ${hint}`);
      },
    })
    .addHelpText(
      "after",
      "\nStart with:\n  underpin init my.argument.yaml\n  underpin check .\n  underpin view .\n\nExit codes: 0 clean, 1 findings, 2 the job could not be done.",
    );
  for (const add of [addInit, addCheck, addAnalyze, addExplain, addDiff, addView, addBuild, addRules])
    add(root, session);
  return root;
}
