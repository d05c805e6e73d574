/** `underpin explain`: one node's story. */
import type { Command } from "commander";
import type { Session } from "./exit.js";
import { type HingeOptions, withHinges } from "./hinge-options.js";
import type { InputOptions } from "./input.js";
import { withInput } from "./options.js";

export type ExplainOptions = InputOptions & HingeOptions;

export function addExplain(program: Command, session: Session): void {
  const command = program
    .command("explain")
    .description("tell one node's story: its status, why, and what would decide it")
    .argument("<file>", "an argument file; - for standard input")
    .argument("[node...]", "ids of nodes; the conclusions by default");
  withInput(withHinges(command)).action(async (file: string, nodes: string[], options: ExplainOptions) => {
    const { runExplain } = await import("./explain-run.js");
    await runExplain(file, nodes, options, session);
  });
}
