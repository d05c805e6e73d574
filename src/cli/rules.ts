/** `underpin rules`: what is checked, and why. */
import { type Command, Option } from "commander";
import type { Session } from "./exit.js";

export function addRules(program: Command, session: Session): void {
  program
    .command("rules")
    .description("list the rules, or say what one of them is for")
    .argument("[rule]", "a rule's name, such as proof/circular")
    .addOption(new Option("-f, --format <format>", "how to print them").choices(["pretty", "json"]).default("pretty"))
    .action(async (name: string | undefined, { format }: { format: "pretty" | "json" }) => {
      const { runRules } = await import("./rules-run.js");
      runRules(name, format, session);
    });
}
