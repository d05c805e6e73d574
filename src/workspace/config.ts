/** `underpin.yaml`: found upwards from where the program runs, held to its schema. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { UnreadableFile } from "../model/load.js";
import { decodeBytes, type FileBytes } from "../model/parsed-file.js";
import { textProblems } from "../model/text-problems.js";
import { entryOf, get, keySpan, listOf, type Raw, textOf } from "../parse/raw.js";
import { read } from "../parse/read.js";
import { CONFIG, validate } from "../parse/validate.js";
import type { RuleSettings } from "../rules/check.js";
import { RULE_BY_NAME } from "../rules/list.js";
import type { SourceFile } from "../text/source-file.js";
import { didYouMean } from "../text/words.js";
import { displayPath, isInside } from "./paths.js";
import { readBytes, readProblem } from "./read-file.js";

export const CONFIG_NAME = "underpin.yaml";

export interface Config {
  /** The folder of the configuration; undefined where there is none. */
  readonly folder?: string;
  readonly rules: RuleSettings;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly ignore: readonly string[];
  /** What is wrong with it. A configuration with errors is not used in part. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The configuration that holds in `cwd`, or the defaults where there is none up to the root of the disk.
 * @throws UnreadableFile where there is one that can't be read.
 */
export async function loadConfig(cwd: string): Promise<Config> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (existsSync(path))
      return parseConfig({ path: displayPath(cwd, path), bytes: bytesOf(path, { cwd, folder }), folder });
    if (dirname(folder) === folder) return { rules: {}, failOn: "error", ignore: [], diagnostics: [] };
  }
}

function bytesOf(path: string, { cwd, folder }: { cwd: string; folder: string }): FileBytes {
  const bytes = inside(path, folder);
  if ("problem" in bytes) throw new UnreadableFile(displayPath(cwd, path), bytes.problem);
  return bytes;
}

function inside(path: string, folder: string): FileBytes | { readonly problem: string } {
  try {
    const real = realpathSync.native(path);
    // As with an argument file: what is wrong in it is shown, and that must not be the lines of a file from elsewhere.
    return isInside(folder, real) ? readBytes(real) : { problem: "it is a link that leads out of its folder" };
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

async function parseConfig({
  path,
  bytes,
  folder,
}: {
  path: string;
  bytes: FileBytes;
  folder: string;
}): Promise<Config> {
  const { text, problems } = decodeBytes(bytes);
  const file: SourceFile = { path, text };
  const diagnostics: Diagnostic[] = textProblems(file, problems);
  const { value, diagnostics: reading } =
    diagnostics.length === 0 ? await read(file) : { value: null, diagnostics: [] };
  diagnostics.push(...reading);
  if (value !== null && reading.every((one) => one.severity !== "error")) {
    diagnostics.push(...(await validate(file, value, CONFIG)).diagnostics, ...unknownRules(file, value));
  }
  const document = value ?? undefined;
  const maxWarnings = get(document, "max-warnings");
  return {
    folder,
    rules: settings(document),
    failOn: (textOf(document, "fail-on") ?? "error") as Severity,
    ...(maxWarnings?.kind === "scalar" && typeof maxWarnings.value === "number"
      ? { maxWarnings: maxWarnings.value }
      : {}),
    ignore: listOf(get(document, "ignore")).flatMap((raw) =>
      raw.kind === "scalar" && typeof raw.value === "string" ? [raw.value] : [],
    ),
    diagnostics,
  };
}

function settings(document: Raw | undefined): RuleSettings {
  const rules = get(document, "rules");
  if (rules?.kind !== "map") return {};
  return Object.fromEntries(
    rules.entries.map(({ key, value }) => [key, value.kind === "scalar" ? value.value : null]),
  ) as RuleSettings;
}

function unknownRules(file: SourceFile, document: Raw): Diagnostic[] {
  const rules = get(document, "rules");
  return (rules?.kind === "map" ? rules.entries : []).flatMap(({ key }): Diagnostic[] => {
    const rule = RULE_BY_NAME.get(key);
    const entry = entryOf(rules, key);
    if (entry === undefined || (rule !== undefined && !rule.fixed)) return [];
    const at = keySpan(file, entry);
    if (rule !== undefined) {
      return [
        {
          rule: "schema/unknown-value",
          severity: "error",
          message: `the rule \`${key}\` can't be changed: without it there is no argument`,
          at,
          help: "leave it out",
        },
      ];
    }
    const near = didYouMean(key, [...RULE_BY_NAME.keys()]);
    const help = near === undefined ? "`underpin rules` lists them" : `did you mean \`${near}\`?`;
    return [{ rule: "schema/unknown-value", severity: "error", message: `there is no rule \`${key}\``, at, help }];
  });
}
