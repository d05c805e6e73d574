/** Finds and loads what a command line names. */
import { readFileSync } from "node:fs";
import type { Loader } from "../model/load.js";
import { pretty } from "../reporters/pretty.js";
import { widthFor } from "../reporters/width.js";
import { count } from "../text/words.js";
import { readProblem } from "../workspace/read-file.js";
import type { Config } from "../workspace/config.js";
import {
  findFiles,
  type FoundFiles,
  openWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from "../workspace/workspace.js";
import { type Session, UsageError } from "./exit.js";

export interface InputOptions {
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

/**
 * Loads what the command line names: paths, or `-` for standard input.
 * @param loader what loaded it before, where it did
 */
export async function openInput(
  paths: readonly string[],
  options: InputOptions,
  session: Session,
  loader?: Loader,
): Promise<Workspace> {
  const workspace = await openWorkspace(await inputOf(paths, options, session), loader);
  session.terminal.progress(`read ${count(workspace.files.size, "file")}`);
  await requireConfig(workspace.config, session);
  return workspace;
}

/** Finds what the command line names, and reads none of it but the configuration and standard input. */
export async function findInput(
  paths: readonly string[],
  options: InputOptions,
  session: Session,
): Promise<FoundFiles> {
  const found = await findFiles(await inputOf(paths, options, session));
  await requireConfig(found.config, session);
  return found;
}

async function inputOf(paths: readonly string[], options: InputOptions, session: Session): Promise<WorkspaceOptions> {
  session.terminal.quiet = options.quiet === true;
  const cwd = process.cwd();
  const stdin = paths.includes("-");
  if (stdin && paths.length > 1) throw new UsageError("standard input (-) can't be read together with other paths");
  if (!stdin && options.stdinFilename !== undefined) throw new UsageError("--stdin-filename goes with - as the path");
  const given = stdin
    ? { stdin: { name: options.stdinFilename ?? "stdin.argument.yaml", bytes: standardInput() } }
    : {};
  return { cwd, paths: paths.length === 0 ? ["."] : paths, ...given };
}

/** @throws UsageError where the configuration has errors: it is not used in part */
async function requireConfig({ diagnostics }: Config, { terminal }: Session): Promise<void> {
  if (diagnostics.every((one) => one.severity !== "error")) return;
  const widthOf = await widthFor(diagnostics);
  throw new UsageError(
    "the configuration can't be used",
    `\n${pretty({ diagnostics, files: 1 }, terminal.paint, widthOf).trimEnd()}`,
  );
}

function standardInput(): Uint8Array {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new UsageError(`standard input can't be read: ${readProblem(error)}`);
  }
}
