/** `underpin check`: is every file a well-formed argument, and does it show what it is expected to? */
import { type Command, Option } from "commander";
import { SEVERITIES, type Diagnostic, type Severity } from "../diagnostics/diagnostic.js";
import { checkJson } from "../reporters/check-json.js";
import { compact } from "../reporters/compact.js";
import { pretty } from "../reporters/pretty.js";
import { type CheckReport, countOf } from "../reporters/report.js";
import { check } from "../rules/check.js";
import { count } from "../text/words.js";
import type { Config } from "../workspace/config.js";
import { EXIT, type Session } from "./exit.js";
import { type InputOptions, openInput, wholeNumber, withInput } from "./options.js";

interface CheckOptions extends InputOptions {
  readonly format: "pretty" | "compact" | "json";
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly show: Severity;
}

export function addCheck(program: Command, session: Session): void {
  const command = program
    .command("check")
    .description("check files, and everything that they expect of their claims")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .addOption(
      new Option("-f, --format <format>", "how to print the findings")
        .choices(["pretty", "compact", "json"])
        .default("pretty"),
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
        .default("info"),
    )
    .option("--max-warnings <n>", "fail where there are more warnings than this", wholeNumber);
  withInput(command).action(async (paths: string[], options: CheckOptions) => {
    const workspace = await openInput(paths, options, session);
    const diagnostics: Diagnostic[] = [];
    for (const [index, path] of workspace.paths.entries()) {
      session.terminal.progress(`checked ${index} of ${count(workspace.paths.length, "file")}`);
      for (const diagnostic of check(workspace.files, path, workspace.config.rules).diagnostics)
        diagnostics.push(diagnostic);
    }
    const report: CheckReport = {
      diagnostics,
      show: options.show,
      files: workspace.paths.length,
      duration: session.terminal.elapsed(),
    };
    session.terminal.print(print(report, options, session));
    session.exit = fails(diagnostics, workspace.config, options, session) ? EXIT.findings : EXIT.clean;
  });
}

function print(report: CheckReport, { format }: CheckOptions, { terminal }: Session): string {
  switch (format) {
    case "compact":
      return compact(report);
    case "json":
      return checkJson(report);
    default:
      return pretty(report, terminal.paint);
  }
}

function fails(
  diagnostics: readonly Diagnostic[],
  config: Config,
  options: CheckOptions,
  { terminal }: Session,
): boolean {
  const failOn = options.failOn ?? config.failOn;
  const least = SEVERITIES.indexOf(failOn);
  const failing = diagnostics.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least).length;
  if (failing > 0) {
    // Without a word, a run that shows no error would seem to fail for no reason.
    const why = `failing because of ${count(failing, "finding")}: fail-on is ${failOn}`;
    if (countOf(diagnostics, "error") === 0) terminal.say(why);
    return true;
  }
  const limit = options.maxWarnings ?? config.maxWarnings;
  const warnings = countOf(diagnostics, "warning");
  if (limit === undefined || warnings <= limit) return false;
  terminal.say(`${count(warnings, "warning")}, and at most ${limit} allowed`);
  return true;
}
