/** What a viewer page is given: everything that it shows, worked out beforehand and free of Node and of the DOM. */
import type { PartOptions } from "../../layout/part/part.js";
import type { Scene } from "../../layout/scene.js";
import type { PlotInput } from "../plot/input.js";
import type { Asserted, SourceKind, Standing, Status } from "../../schema/vocabulary.js";

export interface PagePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface PageCitation {
  readonly source: string;
  readonly at?: string;
  readonly quote?: string;
}

export interface PageSource {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly kind?: SourceKind;
  readonly date?: string;
  /** Only what the URL allow-list passes. */
  readonly url?: string;
  readonly origin?: string;
}

/** An open node, settled one way. */
export interface PageLiteral {
  /** Id of the node. */
  readonly node: string;
  readonly must: "granted" | "denied";
}

/** A stretch of a sentence, or the name of a node in it. */
export type SentencePart = string | { readonly node: string; readonly name: string };

/** How a conclusion stands. */
export interface PageVerdict {
  /** Id of the conclusion. */
  readonly id: string;
  readonly status: Status;
  readonly sentence: readonly SentencePart[];
  readonly loadBearing: readonly PageLiteral[];
}

/** An open node to look into, and what it would decide. */
export interface PageRanked {
  /** Id of the node. */
  readonly node: string;
  /** Ids of the conclusions that it carries, and of those that depend on it. */
  readonly carries: readonly string[];
  readonly reaches: readonly string[];
  /** How many other nodes are decided once it is settled, one way or the other. */
  readonly decides: number;
}

export interface PageNode {
  readonly id: string;
  readonly kind: "claim" | "evidence" | "inference";
  /** Of an inference its warrant; empty where it has none. */
  readonly text: string;
  /** What to call the node in a sentence: its text, or a description of the step. */
  readonly title: string;
  readonly standing: Standing | null;
  readonly status: Status;
  readonly low: "F" | "C" | "T";
  readonly high: "F" | "C" | "T";
  readonly open: boolean;
  readonly because?: string;
  readonly note?: string;
  readonly tags: readonly string[];
  readonly group?: string;
  readonly via: string;
  readonly asserted?: Asserted;
  readonly stated?: { readonly source?: string; readonly at?: string; readonly quote?: string };
  readonly citations: readonly PageCitation[];
  /** Of a statement: ids of those that it contradicts, where there are any. */
  readonly contradicts?: readonly string[];
  readonly at: PagePlace;
  /** Ids of the inferences that support or oppose it, in document order. */
  readonly supportedBy: readonly string[];
  readonly opposedBy: readonly string[];
  /** Of a statement: ids of the inferences that have it as a premise. */
  readonly premiseOf: readonly string[];
  /** Of an inference only. */
  readonly step?: {
    readonly from: readonly string[];
    readonly atLeast: number | null;
    readonly polarity: "supports" | "opposes";
    readonly target: string;
    readonly scheme?: string;
    readonly made: "written" | "supports" | "opposes" | "reports" | "contradicts";
    readonly outweighs: readonly { readonly id: string; readonly because?: string }[];
    readonly effectLow: "F" | "C" | "T";
    readonly effectHigh: "F" | "C" | "T";
  };
}

export interface PageArgument {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly asOf?: string;
  /** Id of the source that the argument is taken from. */
  readonly examines?: string;
  /** The files that it imports. */
  readonly imports: readonly string[];
  readonly conclusions: readonly string[];
  readonly nodes: readonly PageNode[];
  readonly sources: readonly PageSource[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  /** One for each conclusion, in their order. */
  readonly verdicts: readonly PageVerdict[];
  /** The open nodes to look into first, and how many more there are. */
  readonly ranking: readonly PageRanked[];
  readonly unranked: number;
  readonly scene: Scene;
  /** What the scene is a picture of, where drawing everything at once would help nobody. */
  readonly opensOn?: PartOptions;
  /** Which open node bears on which conclusion. */
  readonly plot: PlotInput;
}

/** An argument in a list of arguments. */
export interface ArgumentSummary {
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly conclusions: readonly { readonly id: string; readonly text: string; readonly status: Status }[];
  /** How many nodes it has, how many of them are open, and how many open nodes carry a conclusion. */
  readonly nodes: number;
  readonly open: number;
  readonly loadBearing: number;
  readonly imports: readonly string[];
  readonly plot: PlotInput;
}

/** Where the pages of a folder are: relative addresses. */
export interface PageSite {
  readonly index: string;
  readonly pages: readonly { readonly file: string; readonly href: string }[];
}

export interface PageDiagnostic {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly help?: string;
  readonly at: PagePlace;
  /** What `check` prints below the message, without colour: the code frame, notes and help. */
  readonly frame: string;
}

export interface PageData {
  readonly version: 1;
  readonly arguments: readonly PageArgument[];
  readonly diagnostics: readonly PageDiagnostic[];
  /** Files that have no argument because of their errors; the page keeps the last good one. */
  readonly broken: readonly string[];
  /** Of the index of a folder of pages, where it stands in the place of the arguments. */
  readonly summaries?: readonly ArgumentSummary[];
  /** Of a page that is one of several in a folder. */
  readonly site?: PageSite;
  /** Of a page that is served: which state of the files it shows. Asked for with it, the next brings only what is new. */
  readonly state?: string;
  /** The folder that paths start from, where the page is served on the machine that has the files. */
  readonly folder?: string;
}
