/** Runs the rules over one file and settles what is reported: severities as configured, suppressed findings left out. */
import { type Analysis, analyse } from "../analysis/analyse.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { sorted } from "../diagnostics/sort.js";
import { assemble } from "../model/assemble.js";
import { Linker } from "../model/link.js";
import type { LoadedFiles } from "../model/load.js";
import { suppress } from "./ignore-comments.js";
import { RULE_BY_NAME, RULES } from "./list.js";
import type { Finding, Rule } from "./rule.js";

/** What a configuration says of rules: by name another severity, or `off`. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

export interface Checked {
  readonly path: string;
  /** Sorted; suppressed ones are left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where errors leave no argument. */
  readonly analysis?: Analysis;
}

/**
 * Checks one of the loaded files: what was found on reading and linking it, and what the rules find in the argument.
 * @param linker what linked it before, where it did
 */
export function check(files: LoadedFiles, path: string, settings: RuleSettings = {}, linker = new Linker()): Checked {
  const { value: argument, diagnostics } = assemble(files, path, linker);
  const found = [...diagnostics];
  const analysis = argument === null ? undefined : analyse(argument);
  if (argument !== null && analysis !== undefined) {
    // They come first; a file may import a hundred times as much as it says.
    const imported = argument.nodes.findIndex(({ via }) => via !== "");
    const own = imported === -1 ? argument.nodes : argument.nodes.slice(0, imported);
    const asked = { argument, analysis, own };
    for (const rule of RULES) {
      if (rule.check === undefined || settings[rule.name] === "off") continue;
      for (const finding of rule.check(asked)) found.push(diagnosticOf(finding, rule));
    }
  }
  const file = files.get(path);
  // Of a rule that didn't run nobody can say that a comment ignores nothing.
  const ran = (rule: Rule): boolean =>
    settings[rule.name] !== "off" && (rule.check === undefined || analysis !== undefined);
  const kept = file === undefined ? found : suppress(file, found, ran);
  const settled = kept.flatMap((diagnostic) => configured(diagnostic, settings));
  return { path, diagnostics: sorted(settled), ...(analysis === undefined ? {} : { analysis }) };
}

/** Every key is there: to spread findings, of which each rule makes another kind, takes longer than to find them. */
function diagnosticOf(finding: Finding, { name, severity }: Rule): Diagnostic {
  const { message, label, at, notes, help, data } = finding;
  return { rule: name, severity, message, label, at, notes, help, data };
}

function configured(diagnostic: Diagnostic, settings: RuleSettings): Diagnostic[] {
  const setting = RULE_BY_NAME.get(diagnostic.rule)?.fixed === true ? undefined : settings[diagnostic.rule];
  if (setting === "off") return [];
  return [setting === undefined ? diagnostic : { ...diagnostic, severity: setting }];
}
