/** `underpin view`: the arguments in a browser, kept current while they are edited. */
import type { Command } from "commander";
import type { Session } from "./exit.js";
import type { InputOptions } from "./input.js";
import { wholeNumber, withInput } from "./options.js";

/** Tried first, so that the address is the same every day. */
export const USUAL_PORT = 4747;

export interface ViewOptions extends InputOptions {
  readonly port?: number;
  readonly open?: boolean;
}

export function addView(program: Command, session: Session): void {
  const command = program
    .command("view")
    .description("show arguments in a browser, and keep them current while you edit")
    .argument("[path...]", "files and folders; the current folder by default")
    .option("-p, --port <n>", `the port to serve on (${USUAL_PORT}, or a free one if that is taken)`, wholeNumber)
    .option("-o, --open", "open a browser");
  withInput(command).action(async (paths: string[], options: ViewOptions) => {
    const { runView } = await import("./view-run.js");
    await runView(paths, options, session);
  });
}
