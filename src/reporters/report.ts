/** What a run found, as the reporters get it. */
import { type Diagnostic, SEVERITIES, type Severity } from "../diagnostics/diagnostic.js";

export interface CheckReport {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The least severity that is printed; what is less grave is only counted. Everything where it is left out. */
  readonly show?: Severity;
  readonly files: number;
  /** How long the run took; undefined where it isn't to be printed. Milliseconds. */
  readonly duration?: number;
}

/** What findings come to: how many of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** How many there are of this severity and of graver ones. */
export function atLeast(counts: Counts, severity: Severity): number {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).reduce((sum, one) => sum + counts[one], 0);
}

/** The paths of the files that findings stand in, each once. */
export function filesOf(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.map((one) => one.at.file.path));
}

/** The findings to print. */
export function shown(diagnostics: readonly Diagnostic[], show: Severity = "info"): readonly Diagnostic[] {
  const least = SEVERITIES.indexOf(show);
  return diagnostics.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}

/** Colours and signs for the terminal; the pure reporters know only their names. */
export type Paint = (
  style: "bold" | "dim" | "red" | "yellow" | "blue" | "magenta" | "green" | "cyan",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
