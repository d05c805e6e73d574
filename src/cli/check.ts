/** `underpin check`: is every file a well-formed argument, and does it show what it is expected to? */
import { type Command, Option } from "commander";
import { SEVERITIES } from "../diagnostics/diagnostic.js";
import { CHECK_DEFAULTS, type CheckOptions, runCheck } from "./check-run.js";
import type { Session } from "./exit.js";
import { threadCount, wholeNumber, withInput } from "./options.js";

export function addCheck(program: Command, session: Session): void {
  const command = program
    .command("check")
    .description("check files, and everything that they expect of their claims")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .addOption(
      new Option("-f, --format <format>", "how to print the findings")
        .choices(["pretty", "compact", "json"])
        .default(CHECK_DEFAULTS.format),
    )
    .addOption(
      new Option("--fail-on <severity>", "fail on findings of this severity and graver ones (error)").choices(
        SEVERITIES,
      ),
    )
    .addOption(
      new Option(
        "--show <severity>",
        "print findings of this severity and graver ones, and count the rest; not with json",
      )
        .choices(SEVERITIES)
        .default(CHECK_DEFAULTS.show),
    )
    .option("--max-warnings <n>", "fail where there are more warnings than this", wholeNumber)
    .option("-w, --watch", "stay, and check again after each edit; only what it reaches is worked out anew")
    .option("--threads <n>", "check in so many threads (as many as are worth it)", threadCount);
  withInput(command).action((paths: string[], options: CheckOptions) => runCheck(paths, options, session));
}
