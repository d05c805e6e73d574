/** Every word on the screen that doesn't come from the data. */
import type { Route } from "../layout/scene.js";
import type { Asserted, SourceKind, Standing, Status } from "../schema/vocabulary.js";
import type { Relation } from "./argument/outline.js";
import type { ThemeChoice } from "./hash.js";

const count = (n: number, one: string, many: string): string => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
const nodes = (n: number): string => count(n, "node", "nodes");

const STANDING: Readonly<Record<Standing, string>> = {
  proven: "Proven",
  assumed: "Assumed",
  unproven: "Unproven",
  disputed: "Disputed",
  refuted: "Refuted",
  presumed: "Taken for granted (presumed)",
};

const ASSERTED_AS: Readonly<Record<Asserted, string>> = {
  fact: "as a fact",
  opinion: "as an opinion",
  possibility: "as a possibility",
  suggestion: "as a suggestion",
  report: "as a report",
  joke: "as a joke",
  concession: "as a concession",
};

const SOURCE_KIND: Readonly<Record<SourceKind, string>> = {
  record: "record",
  statement: "statement",
  reporting: "reporting",
  study: "study",
  dataset: "dataset",
  testimony: "testimony",
  "social-post": "social post",
  other: "other",
};

const RELATION: Readonly<Record<Relation, string>> = {
  conclusion: "conclusion",
  supports: "supported by",
  opposes: "opposed by",
  premise: "premise",
  loose: "",
};

const THEME: Readonly<Record<ThemeChoice, string>> = { auto: "auto", light: "light", dark: "dark" };

const ROLE: Readonly<Record<Route["role"] | "opposes", string>> = {
  effect: "supports",
  opposes: "opposes",
  premise: "premise, joined before the arrow",
  outweighs: "outweighs",
};

export const messages = {
  skipToOutline: "Skip to the outline",
  chooseArgument: "Argument",
  conclusions: (n: number): string => (n === 1 ? "The conclusion" : `${n} conclusions`),
  noConclusion: "This argument names no conclusion.",
  counts: nodes,
  kinds: (statements: number, steps: number): string =>
    `${count(statements, "statement", "statements")}, ${count(steps, "step", "steps")}`,
  /** "28 hold", "3 open". */
  statusCount: (status: Status, word: string, n: number): string =>
    status === "holds" ? count(n, "holds", "hold") : count(n, word, word),
  moreConclusions: (n: number): string => `and ${n} more`,
  fewerConclusions: "Show fewer",
  /** Where two arguments have the same title. */
  titleInFile: (title: string, file: string): string => `${title} (${file})`,
  asOf: (date: string): string => `as of ${date}`,
  stillness: "Nothing to show: no argument could be read.",

  map: "Argument map",
  mapHelp:
    "Arrow keys walk along the edges, Enter opens the node, f fits the map, question mark lists all keys. The outline holds the same nodes as text.",
  fit: "Fit the map",
  fitShort: "Fit",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  toConclusion: "To the conclusion",
  help: "Keys and help",
  theme: (choice: ThemeChoice): string => `Theme: ${THEME[choice]}`,
  hidden: (n: number): string => `${nodes(n)} hidden by the filter`,
  showAll: "Show all",
  noWebGl: "This browser has no WebGL: the map is drawn as a plain picture.",

  legend: "Legend and filter",
  statuses: "Status",
  lines: "Lines",
  line: ROLE,
  show: (word: string, n: number): string => `${word}: ${nodes(n)}`,

  search: "Search",
  searchHint: "Text, id, source or tag",
  found: (n: number): string => (n === 0 ? "Nothing found" : `${nodes(n)} found`),
  more: (n: number): string => `and ${n} more: type on to narrow it down`,

  outline: "Outline",
  seeAbove: "see above",
  loose: (n: number): string => `Not part of what a conclusion rests on (${n})`,
  relation: RELATION,

  findings: "Findings",
  findingCount: (errors: number, warnings: number, infos: number): string =>
    [
      errors > 0 && count(errors, "error", "errors"),
      warnings > 0 && count(warnings, "warning", "warnings"),
      infos > 0 && count(infos, "note", "notes"),
    ]
      .filter(Boolean)
      .join(", "),
  noFindings: "No findings.",
  inThisFile: "In this file",
  inOtherFiles: "In other files",
  severity: { error: "error", warning: "warning", info: "note" },

  close: "Close",
  clearSelection: "Close and clear the selection",
  kind: { claim: "Claim", evidence: "Evidence", inference: "Step" },
  /** A step without a warrant, where its premises stand below it. */
  step: (premises: number, atLeast: number | null): string => {
    if (premises === 1) return "Step from 1 premise";
    return atLeast === null || atLeast === premises
      ? `Step from ${premises} premises together`
      : `Step from ${atLeast} of ${premises} premises`;
  },
  conclusion: "Conclusion",
  standing: "Standing",
  standingOf: (standing: Standing): string => STANDING[standing],
  noStanding: "None of its own: only its support counts",
  dependsOn: (n: number): string => `Depends on ${count(n, "open node", "open nodes")}`,
  carriesIt: "carries it",
  carriesDenied: "carries it, denied",
  ifGranted: "It needs this granted: denied, it can no longer be what it could.",
  ifDenied: "It needs this denied: granted, it can no longer be what it could.",
  carries: (n: number): string => `Carries ${nodes(n)}`,
  carriesNote: "Each needs this granted: were it denied, they could no longer be what they could.",
  deniedFor: (n: number): string => `Must not be granted for ${nodes(n)}`,
  deniedNote: "Each needs this denied: were it granted, they could no longer be what they could.",
  bearsOn: (n: number): string => `Bears on ${count(n, "conclusion", "conclusions")}`,
  bearsNote: "It counts there, but without it alone nothing is out of reach.",
  contestPoints: (n: number): string => `Contested at ${count(n, "place", "places")}`,
  presumes: (n: number): string => `Takes ${count(n, "step", "steps")} for granted`,
  supportedBy: "Supported by",
  opposedBy: "Opposed by",
  premises: (atLeast: number | null, of: number): string =>
    atLeast === null || atLeast === of
      ? of === 1
        ? "Premise"
        : "Premises, all together"
      : `Premises, ${atLeast} of ${of} are enough`,
  supports: "Supports",
  opposes: "Opposes",
  outweighs: "Outweighs",
  usedIn: "Used in",
  sources: "Sources",
  origin: (title: string): string => `repeats ${title}`,
  sourceKind: (kind: SourceKind): string => SOURCE_KIND[kind],
  opensElsewhere: "(leaves this page)",
  stated: (who: string, asserted: Asserted | undefined, at: string | undefined): string =>
    `${who} ${asserted === undefined ? "says it" : `presents it ${ASSERTED_AS[asserted]}`}${at === undefined ? "" : `, in ${at}`}.`,
  asserted: (asserted: Asserted): string => `It is put forward ${ASSERTED_AS[asserted]}.`,
  arguer: "The arguer",
  saidWhere: "How it is said",
  note: "Note",
  tags: "Tags",
  group: "Group",
  scheme: "Scheme",
  via: (name: string): string => `imported through ${name}`,
  showAllOf: (n: number): string => `Show all ${n}`,

  selected: (kind: string, title: string, status: string): string => `${kind}, ${status}: ${title}`,
  cleared: "Selection cleared",
  endOfEdges: "No node that way",
  noOpen: "This argument has no open node.",

  broken: (file: string): string => `${file} can't be read as it is now. The map shows how it last was.`,
  gone: (file: string): string => `${file} is gone. The map shows how it last was.`,
  dismiss: "Dismiss",
  offline: "Connection lost: changes don't show up until it is back.",
  menu: "Outline, search and legend",
  menuShort: "Outline",

  keys: [
    ["/ or Ctrl K", "Search"],
    ["← → ↑ ↓", "On the map: to premises, to what it supports, to its siblings"],
    ["Enter", "Open the node: its panel gets the focus"],
    ["n", "Next open node, those that carry a conclusion first"],
    ["Esc", "Close, clear the selection"],
    ["f", "Fit the whole map"],
    ["c", "To the conclusion"],
    ["+ −", "Zoom"],
    ["t", "Theme: auto, light, dark"],
    ["?", "This help"],
  ],
  keysTitle: "Keys",
  keysIntro:
    "Hovering lights what a node depends on and what depends on it; a click keeps it lit. Drag moves the map, the wheel or a pinch zooms.",
} as const;
