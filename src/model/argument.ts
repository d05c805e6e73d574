/**
 * A linked argument: every reference resolved, every shorthand turned into an inference.
 *
 * What a node may lack is a key all the same, with the value undefined: objects of one shape are read much faster than
 * those of many, and there may be a hundred thousand of them.
 */
import type { Asserted, DeclaredStanding, SourceKind, Standing, Status } from "../schema/vocabulary.js";
import type { Span } from "../text/source-file.js";

/** A source as a node cites it. */
export interface Citation {
  /** Id in `Argument.sources`. */
  readonly source: string;
  readonly at: string | undefined;
  readonly quote: string | undefined;
  readonly span: Span;
}

/** Where the arguer says it. It never backs anything. */
export interface Stated {
  readonly source: string | undefined;
  readonly at: string | undefined;
  readonly quote: string | undefined;
}

/** The tests that a node's author wrote on it. */
export interface Expectation {
  readonly status: readonly Status[];
  readonly atMostOpen: number | undefined;
  /** Indices of nodes, and ids of sources, that it must not depend on. */
  readonly notRestingOn: readonly (
    | { readonly node: number; readonly span: Span }
    | { readonly source: string; readonly span: Span }
  )[];
  readonly span: Span;
}

interface NodeBase {
  /** As seen from the evaluated file: `id`, or `import/id`. */
  readonly id: string;
  /** Place in `Argument.nodes`. */
  readonly index: number;
  /** What the file says; null where it says nothing. */
  readonly declared: DeclaredStanding | null;
  /** What counts: the declared one, a leaf's `unproven`, a step's default; null where only its support counts. */
  readonly standing: Standing | null;
  readonly because: string | undefined;
  readonly citations: readonly Citation[];
  readonly stated: Stated | undefined;
  readonly asserted: Asserted | undefined;
  readonly expect: Expectation | undefined;
  readonly group: string | undefined;
  readonly tags: readonly string[];
  readonly note: string | undefined;
  /** The key that defines it; of a shorthand's inference, the entry that makes it. */
  readonly span: Span;
  /** Where its standing is written; where it isn't, the same as `span`. */
  readonly standingSpan: Span;
  /** The name of the import that it comes through; empty for the file's own. */
  readonly via: string;
}

/** What a node may lack, for one of which no more is known than what decides. */
export const UNSAID = {
  because: undefined,
  stated: undefined,
  asserted: undefined,
  expect: undefined,
  group: undefined,
  note: undefined,
} as const;

export interface Statement extends NodeBase {
  readonly kind: "claim" | "evidence";
  readonly text: string;
  readonly textSpan: Span;
  readonly assertedSpan: Span;
  /** Indices of the statements that it contradicts; the relation holds both ways and is listed on both. */
  readonly contradicts: readonly number[];
}

export interface Outweighing {
  /** Index of the inference that counts for nothing while this one counts. */
  readonly inference: number;
  readonly because: string | undefined;
  readonly span: Span;
}

/** How an inference came to be: written under `inferences`, or made by one of the shorthands. */
export type Made = "written" | "supports" | "opposes" | "reports" | "contradicts";

export interface Inference extends NodeBase {
  readonly kind: "inference";
  /** Indices of its premises, which are statements. */
  readonly from: readonly number[];
  /** How many premises are enough; all of them where it is null. */
  readonly atLeast: number | null;
  readonly polarity: "supports" | "opposes";
  /** Index of what it supports or opposes. */
  readonly target: number;
  readonly targetSpan: Span;
  readonly warrant: string | undefined;
  readonly scheme: string | undefined;
  readonly outweighs: readonly Outweighing[];
  readonly made: Made;
}

export type Node = Statement | Inference;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly kind?: SourceKind;
  readonly date?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly archived?: string;
  /** Id of the source that this one only repeats. */
  readonly origin?: string;
  readonly note?: string;
  readonly span: Span;
  readonly via: string;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly span: Span;
}

export interface Argument {
  /** The path of the file, as messages call it. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly asOf?: string;
  /** Id of the source that the argument is taken from. */
  readonly examines?: string;
  /** The file's own in document order, then those of its imports in the order in which they are first named. */
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, number>;
  /**
   * The index of the node that a reference names as it would in this file: an id, a path through imports other than
   * the one that the node is called by, or the other name of a contradiction's step. Undefined where it names no node.
   */
  readonly find: (reference: string) => number | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Indices of the claims that the argument is for. */
  readonly conclusions: readonly number[];
  /** Whether the file names them, they are the claims that support nothing, or, for want of these, all its claims. */
  readonly conclusionsFrom: "file" | "ends" | "everything";
  /** The default standing of a step in this file. */
  readonly defaultInference: "presumed" | "unproven";
  /** The whole document: where a finding about the file as such is shown. */
  readonly span: Span;
  /** The imports by name: the file that each brings in. */
  readonly imports: ReadonlyMap<string, string>;
}
