/** Every word on the screen that doesn't come from the data. */
import type { Route } from "../layout/scene.js";
import type { Asserted, SourceKind, Standing, Status } from "../schema/vocabulary.js";
import type { Relation } from "./argument/outline.js";
import type { ThemeChoice } from "./hash.js";

const count = (n: number, one: string, many: string): string => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
const nodes = (n: number): string => count(n, "node", "nodes");

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const changed = (n: number): string => (n === 0 ? "Nothing else changed" : `${nodes(n)} changed`);
/** "now holds", "is still conditional". */
const isNow = (word: string, when: "now" | "still"): string => {
  if (word === "holds") return `${when} holds`;
  return word === "on assumption" ? `${when} holds on its assumptions` : `is ${when} ${word}`;
};
const areNow = (word: string): string => {
  if (word === "holds") return "now hold";
  return word === "on assumption" ? "now hold on their assumptions" : `are now ${word}`;
};

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
  more: "",
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
  moreConclusions: (n: number): string => `and ${n.toLocaleString("en")} more`,
  inTheOutline: (n: number): string => `${n.toLocaleString("en")} more stand in the outline`,
  fewerConclusions: "Show fewer",
  /** Where two arguments have the same title. */
  titleInFile: (title: string, file: string): string => `${title} (${file})`,
  allArguments: "All arguments",
  indexTitle: "Arguments",
  argumentCount: (n: number): string => count(n, "argument", "arguments"),
  openCount: (n: number): string => `${n.toLocaleString("en")} open`,
  loadBearingCount: (n: number): string => `${n.toLocaleString("en")} load-bearing`,
  imports: "Imports",
  importedBy: "Imported by",
  plot: "What the conclusions hinge on",
  plotOf: (title: string): string => `What the conclusions hinge on: ${title}`,
  brokenFiles: (n: number): string => (n === 1 ? "A file with errors" : `${n} files with errors`),
  asItLastWas: "The file has errors: this is how it last was.",
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
  turn: "Turn the map: left to right, or top to bottom",
  folded: (n: number, open: number, cards: number): string =>
    `${nodes(n)}${open > 0 ? `, ${open.toLocaleString("en")} open,` : ""} folded into ${count(cards, "card", "cards")}`,
  unfoldAll: "Unfold all",
  wholeMap: "Back to the whole map",
  moreSteps: "A step more",
  fewerSteps: "A step less",
  focusNote: (name: string, steps: number, drawn: number, all: number): string =>
    `${count(steps, "step", "steps")} around “${short(name)}”: ${drawn.toLocaleString("en")} of ${nodes(all)}`,
  onlyNote: (name: string, drawn: number, all: number): string =>
    `Only what “${short(name)}” rests on: ${drawn.toLocaleString("en")} of ${nodes(all)}`,
  partNote: (drawn: number, all: number): string =>
    `The surroundings of the conclusion: ${drawn.toLocaleString("en")} of ${nodes(all)} are drawn`,
  partTooLarge: (drawn: number, all: number): string =>
    `The surroundings of the conclusion: ${drawn.toLocaleString("en")} of ${nodes(all)} are drawn, too many for one map. Search, or follow the outline: a node that you choose is drawn with its surroundings`,
  drawAll: "Draw all",
  notDrawn: "The node that you chose is not on this part of the map",
  showIt: "Show it",
  busy: { layout: "Laying out the map", "what-if": "Working out what follows" },
  noWebGl: "This browser has no WebGL: the map is drawn as a plain picture.",

  legend: "Legend and filter",
  statuses: "Status",
  lines: "Lines",
  line: ROLE,
  show: (word: string, n: number): string => `${word}: ${nodes(n)}`,

  groups: "Groups",
  fold: "Fold",
  unfold: "Unfold",
  foldGroupNamed: (title: string, folded: boolean): string => `${folded ? "Unfold" : "Fold"} the group “${title}”`,

  search: "Search",
  searchHint: "Text, id, source or tag",
  found: (n: number): string => (n === 0 ? "Nothing found" : `${nodes(n)} found`),
  more: (n: number): string => `and ${n} more: type on to narrow it down`,

  outline: "Outline",
  seeAbove: "see above",
  moreSiblings: (n: number): string => `${n.toLocaleString("en")} more`,
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
  showMore: (next: number, left: number): string => `Show ${next} of ${left.toLocaleString("en")} more`,
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
  eitherWay: "counts either way",
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
  selectFirst: "No node is selected.",
  noOpen: "This argument has no open node.",

  broken: (file: string): string => `${file} can't be read as it is now. The map shows how it last was.`,
  gone: (file: string): string => `${file} is gone. The map shows how it last was.`,
  whatIf: "What if",
  whatIfOpen: "What if it turned out so?",
  whatIfSuppose: "Suppose it were otherwise",
  settle: { granted: "Grant", denied: "Deny", file: "Leave open" },
  supposeAs: { granted: "Suppose it holds", denied: "Suppose it refuted", file: "As the file has it" },
  settleNote: (standing: Standing): string =>
    `The file has it ${standing}. Granting or denying it here changes what you see, not the file.`,
  supposeNote: "It is not an open node: this sets aside what the file says of it. The file stays as it is.",
  impliedBy: (text: string): string => `Denied, because “${text}” contradicts it and is granted.`,
  must: { granted: "granted", denied: "denied" },
  supposed: "Supposed",
  supposedWord: { granted: "granted", denied: "denied", proven: "supposed to hold", refuted: "supposed refuted" },
  supposedAs: (must: "granted" | "denied"): string => (must === "granted" ? "granted for now" : "denied for now"),
  implied: "by contradiction",
  takeBack: (name: string): string => `Take back: ${name}`,
  listChanges: "List them",
  becomes: "is now",
  byWhichWay: "By which way",
  whatIfOne: (n: number, word: string, same: boolean): string =>
    `${changed(n)}; the conclusion ${isNow(word, same ? "still" : "now")}`,
  whatIfMany: (n: number, conclusions: number, words: readonly string[]): string => {
    if (words.length === 0) return `${changed(n)}; all ${conclusions} conclusions stand as they did`;
    const first = words[0] ?? "";
    if (words.length === 1) return `${changed(n)}; one of ${conclusions} conclusions ${isNow(first, "now")}`;
    const alike = words.every((word) => word === first);
    return `${changed(n)}; ${words.length} of ${conclusions} conclusions ${alike ? areNow(first) : "stand otherwise"}`;
  },
  asTheFileHasIt: "Nothing is supposed any more: everything is as the file has it.",
  conflict: (node: string, by: string): string =>
    node === by
      ? `“${node}” can't be both granted and denied.`
      : `“${node}” and “${by}” contradict each other: both can't be granted.`,
  copyLink: "Copy link",
  linkCopied: "The link is on the clipboard.",
  copyYaml: "Copy as YAML",
  yamlCopied: "The edit of the file is on the clipboard.",
  notCopied: "The browser doesn't let the page copy. The link is in the address bar.",
  reset: "Reset",
  yamlWas: (standing: string): string => `was ${standing}`,
  yamlRemove: (standing: string): string =>
    `take out its \`standing: ${standing}\`: what supports it is to count alone`,
  yamlBecause: "say here what shows it",
  yamlUnder: (id: string): string => `in the entry of \`${id}\``,
  yamlContradiction: "a contradiction has no standing of its own: take it out under `contradicts`",

  lookIntoThese: "Look into these first",
  lookIntoThis: "Look into this",
  allOpen: (n: number): string => `All ${n} open nodes`,
  openNodes: (n: number): string => `Open (${n.toLocaleString("en")})`,
  openListNote: "Open nodes, those to look into first at the top.",
  unranked: (n: number): string => `and ${n.toLocaleString("en")} more, which decide less: filter or search for them`,
  wouldDecide: (carries: number, reaches: number, decides: number): string =>
    [
      carries > 0
        ? `carries ${count(carries, "conclusion", "conclusions")}`
        : reaches > 0 && `bears on ${count(reaches, "conclusion", "conclusions")}`,
      decides > 0 && `settling it would decide ${nodes(decides)}`,
    ]
      .filter(Boolean)
      .join("; ") || "decides nothing alone",
  decides: "What settling it decides",
  decidesBoth: (granted: number, denied: number): string =>
    `Granted, it alone decides ${count(granted, "other statement", "other statements")}; denied, ${denied.toLocaleString("en")}.`,
  holdsIf: { hold: "It holds if …", contest: "It is at least contested if …" },
  fallsIf: { hold: "It would no longer hold if …", contest: "It would fail if …" },
  supposeThis: "Suppose this",
  moreWays: (listed: number, more: string | null, counted: boolean): string => {
    if (counted) return more === null ? "" : `${listed > 0 ? "and " : ""}${more} ${listed > 0 ? "more " : ""}ways`;
    if (more !== null) return `${listed > 0 ? "and " : ""}at least ${more} ${listed > 0 ? "more " : ""}ways`;
    return `Whether there are ${listed > 0 ? "more" : "any"} was not found out: that takes more work than is allowed.`;
  },
  pathTo: (n: number): string => `the way there, past ${nodes(n)}`,
  hangsOn: (n: number): string => `Hangs on ${count(n, "source", "sources")}`,
  couldTopple: "could bring it down",
  citedBy: (n: number): string => `cited by ${nodes(n)} on the way`,
  onTheMap: "On the map",
  focusHere: "Only its surroundings",
  onlyThis: "Only what it rests on",
  foldSubtree: "Fold what it rests on",
  foldGroup: "Fold its group",
  openInEditor: "Open in the editor",
  engineFailed: (why: string): string => `That could not be worked out: ${why}`,

  takeAlong: "Export",
  saveAs: { svg: "Save the map as SVG", png: "Save the map as PNG", json: "Save what is shown as JSON" },
  print: "Print the map and the outline",
  saved: (name: string): string => `${name} is saved where the browser keeps its downloads.`,
  tooManyToPrint: (n: number): string =>
    `The map has ${n.toLocaleString("en")} cards, too many to print: print a part of it.`,
  notPrinted: (n: number): string => `and ${nodes(n)} more, which are not printed`,

  dismiss: "Dismiss",
  offline: "Connection lost: changes don't show up until it is back.",
  menu: "Outline, search and legend",
  menuShort: "Outline",

  keys: [
    ["/ or Ctrl K", "Search"],
    ["← → ↑ ↓", "On the map: to premises, to what it supports, to its siblings"],
    ["Enter", "Open the node: its panel gets the focus"],
    ["n", "Next open node, those that carry a conclusion first"],
    ["g  d  u", "Grant or deny the selected node; take that back"],
    ["r", "Reset: nothing is supposed any more"],
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
