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

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** The findings to print. */
export function shown({ diagnostics, show = "info" }: CheckReport): readonly Diagnostic[] {
  const least = SEVERITIES.indexOf(show);
  return diagnostics.filter(({ severity }) => SEVERITIES.indexOf(severity) <= least);
}

/** Colours and signs for the terminal; the pure reporters know only their names. */
export type Paint = (
  style: "bold" | "dim" | "red" | "yellow" | "blue" | "magenta" | "green" | "cyan",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
