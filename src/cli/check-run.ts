import { SEVERITIES, type Diagnostic, type Severity } from "../diagnostics/diagnostic.js";
import { checkJson } from "../reporters/check-json.js";
import { compact } from "../reporters/compact.js";
import { pretty } from "../reporters/pretty.js";
import { type CheckReport, countOf, shown } from "../reporters/report.js";
import { widthFor } from "../reporters/width.js";
import { check } from "../rules/check.js";
import { count } from "../text/words.js";
import type { Config } from "../workspace/config.js";
import { EXIT, type Session } from "./exit.js";
import { type InputOptions, openInput } from "./input.js";

export interface CheckOptions extends InputOptions {
  readonly format: "pretty" | "compact" | "json";
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly show: Severity;
}

export const CHECK_DEFAULTS: CheckOptions = { format: "pretty", show: "info" };

export async function runCheck(paths: readonly string[], options: CheckOptions, session: Session): Promise<void> {
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
  session.terminal.print(await print(report, options, session));
  session.exit = fails(diagnostics, workspace.config, options, session) ? EXIT.findings : EXIT.clean;
}

async function print(report: CheckReport, { format }: CheckOptions, { terminal }: Session): Promise<string> {
  switch (format) {
    case "compact":
      return compact(report);
    case "json":
      return checkJson(report);
    default:
      return pretty(report, terminal.paint, await widthFor(shown(report)));
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
