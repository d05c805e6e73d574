/** The command line as commander reads it: commands, options, help. */
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { visible } from "../text/visible.js";
import { addAnalyze } from "./analyze.js";
import { addBuild } from "./build.js";
import { addCheck } from "./check.js";
import { addDiff } from "./diff.js";
import { EXIT, type Session } from "./exit.js";
import { addExplain } from "./explain.js";
import { addInit } from "./init.js";
import { addRules } from "./rules.js";
import { addView } from "./view.js";

/** Runs the command that the arguments name. @throws what the command throws */
export async function runProgram(args: readonly string[], session: Session): Promise<void> {
  try {
    await program(session).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    session.exit = error.exitCode === 0 ? EXIT.clean : EXIT.cannot;
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
