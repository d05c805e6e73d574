/** What a run found, as the reporters get it. */
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";

export interface CheckReport {
  /** Sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** How long the run took; undefined where it isn't to be printed. Milliseconds. */
  readonly duration?: number;
}

export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** Colours and signs for the terminal; the pure reporters know only their names. */
export type Paint = (
  style: "bold" | "dim" | "red" | "yellow" | "blue" | "magenta" | "green" | "cyan",
  text: string,
) => string;

export const plain: Paint = (_style, text) => text;
