import type { Span } from "../text/source-file.js";

/** From the gravest down. An error means that the file is wrong, a warning that a reader should look, an info that it is worth knowing. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A second place that a message speaks of. */
export interface Note {
  readonly message: string;
  readonly at?: Span;
}

/** Something that the program has to say about a place in a file. */
export interface Diagnostic {
  /** The rule's name, `group/name`: the identity of the finding. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** Under the marked place: the short form of the message. */
  readonly label?: string | undefined;
  readonly at: Span;
  readonly notes?: readonly Note[] | undefined;
  /** What to do about it. */
  readonly help?: string | undefined;
  /** What the finding is about, for the fingerprint and for programs: ids and counts, never lines. */
  readonly data?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
}

/** What a stage of the program hands on: it never throws for bad input, it reports and carries on. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: Diagnostic[];
}
