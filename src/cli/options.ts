/** Options that several commands share, and how their values are read. */
import { readFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { count } from "../text/words.js";
import { readProblem } from "../workspace/read-file.js";
import { openWorkspace, type Workspace } from "../workspace/workspace.js";
import { type Session, UsageError } from "./exit.js";

export interface InputOptions {
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

/** Adds `--stdin-filename` and `--quiet`. */
export function withInput(command: Command): Command {
  return command
    .option("--stdin-filename <name>", "with - as the path: what to call the text from standard input")
    .option("-q, --quiet", "say nothing beside the report");
}

/** A whole number from 0 up, as commander reads a value. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("It has to be a whole number from 0 up.");
  return Number(value);
}

/** Loads what the command line names: paths, or `-` for standard input. */
export async function openInput(paths: readonly string[], options: InputOptions, session: Session): Promise<Workspace> {
  session.terminal.quiet = options.quiet === true;
  const cwd = process.cwd();
  const stdin = paths.includes("-");
  if (stdin && paths.length > 1) throw new UsageError("standard input (-) can't be read together with other paths");
  if (!stdin && options.stdinFilename !== undefined) throw new UsageError("--stdin-filename goes with - as the path");
  const given = stdin
    ? { stdin: { name: options.stdinFilename ?? "stdin.argument.yaml", bytes: standardInput() } }
    : {};
  const workspace = await openWorkspace({ cwd, paths: paths.length === 0 ? ["."] : paths, ...given });
  session.terminal.progress(`read ${count(workspace.files.size, "file")}`);
  const wrong = workspace.config.diagnostics.find((one) => one.severity === "error");
  if (wrong !== undefined) {
    const { pretty } = await import("../reporters/pretty.js");
    const diagnostics = workspace.config.diagnostics;
    throw new UsageError(
      "the configuration can't be used",
      `\n${pretty({ diagnostics, files: 1 }, session.terminal.paint).trimEnd()}`,
    );
  }
  return workspace;
}

function standardInput(): Uint8Array {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new UsageError(`standard input can't be read: ${readProblem(error)}`);
  }
}
