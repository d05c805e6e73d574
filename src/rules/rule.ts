import type { Analysis } from "../analysis/analyse.js";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import type { Argument, Node } from "../model/argument.js";
import type { Span } from "../text/source-file.js";

/**
 * A document that shows a rule: one text, several files (the first is checked), or bytes where text can't show it,
 * made on demand where they are too many to keep.
 */
export type Example = string | Readonly<Record<string, string>> | Uint8Array | (() => Uint8Array);

/** What is known of a rule: it feeds `underpin rules`, the documentation and the rule's own test. */
export interface RuleInfo {
  readonly name: `${"syntax" | "schema" | "link" | "proof" | "style"}/${string}`;
  readonly severity: Severity;
  /** Without it there is no argument to speak of: it can be neither switched off nor ignored. */
  readonly fixed: boolean;
  /** What it finds, in one sentence. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** An argument that it speaks up about, and the same mended. */
  readonly bad: Example;
  readonly good: Example;
}

/** What a rule sees: one linked argument with its analysis. */
export interface RuleContext {
  readonly argument: Argument;
  readonly analysis: Analysis;
  /** The nodes that the file defines itself: what comes through an import is looked at where that is checked. */
  readonly own: readonly Node[];
}

/** A finding, before it gets the rule's name and severity. */
export interface Finding extends Omit<Diagnostic, "rule" | "severity" | "at"> {
  readonly at: Span;
}

/** A rule over a linked argument. Rules without `check` are found while a file is read and linked. */
export interface Rule extends RuleInfo {
  readonly check?: (context: RuleContext) => Iterable<Finding>;
}
