/** The words of the language as tables, held to `schema/argument.schema.json` by a test. */

/** What the analyst declares of a node on its own. */
export const STANDINGS = ["proven", "assumed", "unproven", "disputed", "refuted"] as const;
export type DeclaredStanding = (typeof STANDINGS)[number];
/** `presumed` can't be written on a node: it is what `defaults.inference` gives a step. */
export type Standing = DeclaredStanding | "presumed";

/** What the program works out, from the strongest down. */
export const STATUSES = [
  "holds",
  "on-assumption",
  "challenged",
  "conditional",
  "open",
  "contested",
  "doubtful",
  "circular",
  "unsupported",
  "defeated",
] as const;
export type Status = (typeof STATUSES)[number];

/** How the arguer presents a statement. */
export const ASSERTED = ["fact", "opinion", "possibility", "suggestion", "report", "joke", "concession"] as const;
export type Asserted = (typeof ASSERTED)[number];

export const SOURCE_KINDS = [
  "record",
  "statement",
  "reporting",
  "study",
  "dataset",
  "testimony",
  "social-post",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What each status means, in words that go after "in this file it ...". */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  holds: "holds, whatever the open nodes turn out to be",
  "on-assumption": "holds on its stated assumptions",
  challenged: "is at least contested whatever happens; open nodes decide whether it holds",
  conditional: "is neither held nor lost: open nodes decide",
  open: "is an open question itself",
  contested: "has reasons and objections that both stand",
  doubtful: "can't hold as things are; open nodes decide whether it is even contested",
  circular: "is backed only by reasons that lead back to itself",
  unsupported: "has no reason left",
  defeated: "is defeated: an objection stands and no reason does",
};
