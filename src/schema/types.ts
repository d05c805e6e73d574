/**
 * The shape of an argument file (`*.argument.yaml`), as it is written.
 * made by `npm run make:types` from schema/argument.schema.json
 */

/**
 * A day, month or year as ISO 8601 writes it.
 */
export type DateText = string;
/**
 * The id of a node, source or group: one of this file's, one of an import's (`grid/copes`), or that of a step made by a shorthand (`a.supports.b`).
 */
export type Reference = string;
/**
 * An address that begins with http:, https:, mailto: or doi:.
 */
export type Address = string;
/**
 * A remark for the reader. It changes nothing.
 */
export type Note = string;
/**
 * The statement in one sentence, unhedged: how sure the arguer sounds goes into `asserted`.
 */
export type Text = string;
/**
 * What the analyst declares of this node on its own. `proven`, `refuted` and `disputed` need a `source` or a `because`.
 */
export type Standing = "proven" | "assumed" | "unproven" | "disputed" | "refuted";
/**
 * Why this standing, in a sentence, where no source says it.
 */
export type Because = string;
/**
 * What backs this node: a source's id, `{ id, at, quote }`, or a list of either.
 */
export type Citations = Citation | Citation[];
/**
 * The id of a source, or an object with the place and a short quotation.
 */
export type Citation =
  | Reference
  | {
      id: Reference;
      at?: At;
      quote?: Quote;
      /**
       * The author's own.
       */
      [key: `x-${string}`]: unknown;
    };
/**
 * Where in the source: a page, a section, a minute.
 */
export type At = string;
/**
 * The words themselves: short, and from the source that is cited.
 */
export type Quote = string;
/**
 * How the arguer presents it.
 */
export type Asserted = "fact" | "opinion" | "possibility" | "suggestion" | "report" | "joke" | "concession";
/**
 * The target's id, or an object that also says something about the step to it.
 */
export type StepEntry =
  | Reference
  | {
      id: Reference;
      warrant?: Warrant;
      scheme?: Scheme;
      standing?: Standing;
      because?: Because;
      source?: Citations;
      stated?: Stated;
      asserted?: Asserted;
      outweighs?: Outweighs;
      expect?: Expect;
      tags?: Tags;
      note?: Note;
      /**
       * The author's own.
       */
      [key: `x-${string}`]: unknown;
    };
/**
 * The general rule that licenses the step from the premises to the conclusion (Toulmin 1958).
 */
export type Warrant = string;
/**
 * The argumentation scheme, by its common name (Walton, Reed and Macagno 2008).
 */
export type Scheme = string;
/**
 * Inferences that count for nothing while this one counts, each with the reason why.
 */
export type Outweighs = (
  | Reference
  | {
      id: Reference;
      because?: Because;
      /**
       * The author's own.
       */
      [key: `x-${string}`]: unknown;
    }
)[];
/**
 * A test: `check` fails when the node's status is another one, or when a requirement is not met.
 */
export type Expect =
  | Status
  | {
      /**
       * The status, or those that will do.
       */
      status?: Status | Status[];
      /**
       * On how many open nodes it may depend at the most.
       */
      "at-most-open"?: number;
      /**
       * Nodes that it may not rest on, neither as open nodes nor as reasons that its value stands on, and sources that no node it rests on may cite.
       */
      "not-resting-on"?: Reference[];
      /**
       * The author's own.
       */
      [key: `x-${string}`]: unknown;
    };
/**
 * What the program works out for a node.
 */
export type Status =
  | "holds"
  | "on-assumption"
  | "contested"
  | "challenged"
  | "open"
  | "conditional"
  | "doubtful"
  | "defeated"
  | "circular"
  | "unsupported";
/**
 * Words to find the node by.
 */
export type Tags = string[];
/**
 * Shorthand for inferences that have this statement as their only premise.
 */
export type Steps = StepEntry[];

/**
 * One argument: claims, evidence, the inferences between them, and the sources they cite.
 */
export interface ArgumentDocument {
  /**
   * What the argument is about, in one line: the heading of its page and of its report.
   */
  title?: string;
  /**
   * A longer text for the reader: what is argued, by whom, and how the file was made.
   */
  description?: string;
  /**
   * The day on which the standings were judged. What came later is not in the file.
   */
  "as-of"?: DateText;
  /**
   * The source that this argument is taken from, where it is somebody's text. `stated` refers to it by default.
   */
  examines?: Reference;
  /**
   * The claims that the argument is for. By default: the file's own claims that are no premise of a supporting inference, without those that only object.
   */
  conclusions?: Reference[];
  /**
   * What holds where a node says nothing.
   */
  defaults?: {
    /**
     * `presumed`: a step is taken for granted until an objection to it holds. `unproven`: every step is open until someone stands up for it.
     */
    inference?: "presumed" | "unproven";
    /**
     * The author's own.
     */
    [key: `x-${string}`]: unknown;
  };
  /**
   * What is cited, by id. A source is cited, never argued with.
   */
  sources?: {
    [k: string]: SourceEntry;
  };
  /**
   * Parts of the argument that the viewer can fold, by id.
   */
  groups?: {
    [k: string]: GroupEntry;
  };
  /**
   * What is asserted, by id. A claim that nothing supports and that declares no standing is unproven.
   */
  claims: {
    [k: string]: ClaimEntry;
  };
  /**
   * What is put forward from a source, by id. Each piece of evidence cites where it is from.
   */
  evidence?: {
    [k: string]: EvidenceEntry;
  };
  /**
   * The steps from premises to what they support or oppose, by id. A step from one premise can be written as a shorthand on that premise.
   */
  inferences?: {
    [k: string]: InferenceEntry;
  };
  /**
   * Other arguments, by the name that stands before their ids: with `grid: ./grid.argument.yaml` its node `copes` is `grid/copes` here.
   */
  imports?: {
    /**
     * The path of the file, relative to this one and inside the checked folder.
     */
    [k: string]: string;
  };
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * Something that is cited.
 */
export interface SourceEntry {
  /**
   * The title of the work; where it is not known, say so.
   */
  title: string;
  /**
   * Who wrote or said it.
   */
  author?: string;
  /**
   * Who published it.
   */
  publisher?: string;
  /**
   * What sort of source it is.
   */
  kind?: "record" | "statement" | "reporting" | "study" | "dataset" | "testimony" | "social-post" | "other";
  /**
   * When it was published.
   */
  date?: DateText;
  /**
   * When it was last looked at.
   */
  accessed?: DateText;
  /**
   * Where it is found.
   */
  url?: Address;
  /**
   * Where a copy is kept.
   */
  archived?: Address;
  /**
   * The source that this one only repeats: together they are one witness.
   */
  origin?: Reference;
  note?: Note;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * A part of the argument that the viewer can fold.
 */
export interface GroupEntry {
  /**
   * The group's heading.
   */
  title: string;
  note?: Note;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * Something that is asserted.
 */
export interface ClaimEntry {
  text: Text;
  /**
   * The group that it belongs to.
   */
  group?: Reference;
  standing?: Standing;
  because?: Because;
  source?: Citations;
  stated?: Stated;
  asserted?: Asserted;
  /**
   * What this statement alone is a reason for.
   */
  supports?: Steps;
  /**
   * What this statement alone is a reason against. An objection to an inference is an undercut.
   */
  opposes?: Steps;
  /**
   * What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.
   */
  reports?: Steps;
  /**
   * Statements that can't be true together with this one: each opposes the other, and granting one denies the other.
   */
  contradicts?: Reference[];
  expect?: Expect;
  tags?: Tags;
  note?: Note;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * Where the arguer says it. Never backing: that something was said does not make it so.
 */
export interface Stated {
  /**
   * The source where it is said; by default the one that the file `examines`.
   */
  source?: Reference;
  at?: At;
  quote?: Quote;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * Something put forward from a source.
 */
export interface EvidenceEntry {
  text: Text;
  /**
   * The group that it belongs to.
   */
  group?: Reference;
  standing?: Standing;
  because?: Because;
  source: Citations;
  stated?: Stated;
  asserted?: Asserted;
  /**
   * What this evidence alone is a reason for.
   */
  supports?: Steps;
  /**
   * What this evidence alone is a reason against. An objection to an inference is an undercut.
   */
  opposes?: Steps;
  /**
   * What somebody is reported to have said here. The step from the saying to the thing said is of scheme `testimony` and unproven unless stood up for.
   */
  reports?: Steps;
  /**
   * Statements that can't be true together with this one: each opposes the other, and granting one denies the other.
   */
  contradicts?: Reference[];
  expect?: Expect;
  tags?: Tags;
  note?: Note;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
/**
 * A step from premises to what they support or oppose.
 */
export interface InferenceEntry {
  /**
   * The premises: one statement, or a list of statements that count together.
   */
  from: Reference | Reference[];
  /**
   * How many of the premises are enough; all of them where it is left out.
   */
  "at-least"?: number;
  /**
   * The statement or inference that the premises are a reason for.
   */
  supports?: Reference;
  /**
   * The statement or inference that the premises are a reason against.
   */
  opposes?: Reference;
  warrant?: Warrant;
  scheme?: Scheme;
  /**
   * The group that it belongs to.
   */
  group?: Reference;
  standing?: Standing;
  because?: Because;
  source?: Citations;
  stated?: Stated;
  asserted?: Asserted;
  outweighs?: Outweighs;
  expect?: Expect;
  tags?: Tags;
  note?: Note;
  /**
   * The author's own.
   */
  [key: `x-${string}`]: unknown;
}
