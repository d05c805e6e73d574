/** Which sources the conclusions hang on: those whose loss would make one weaker. */
import type { Analysis } from "../analysis/analyse.js";
import { withoutSourceSentence, dependenceSentence } from "../analysis/source-sentences.js";
import { count } from "../text/words.js";
import type { Paint } from "./report.js";
import { wrapped } from "./wrapped.js";

/** More sources than these are counted, not told. */
const FIRST = 5;

/** The sources on which most conclusions hang, with what would become of these; empty where none hangs on any. */
export function sourceTable(analysis: Analysis, paint: Paint, width: number, all: boolean): string {
  const found = analysis
    .sources()
    .filter(({ topples }) => topples.length > 0)
    .toSorted((a, b) => b.topples.length - a.topples.length || b.counted.length - a.counted.length);
  if (found.length === 0) return "";
  const shown = all ? found : found.slice(0, FIRST);
  const rows = shown.map(
    (source) => `  ${wrapped(dependenceSentence(analysis.argument, source), width - 2).join("\n  ")}`,
  );
  if (shown.length < found.length)
    rows.push(paint("dim", `  and ${count(found.length - shown.length, "more", "more")}: --all`));
  return [`${paint("bold", "Sources that conclusions hang on")} ${paint("dim", `(${found.length})`)}`, ...rows].join(
    "\n",
  );
}

/** The same for one node, if it is a conclusion. */
export function sourceStory(analysis: Analysis, node: number, paint: Paint, width: number): string {
  if (!analysis.argument.conclusions.includes(node)) return "";
  const found = analysis.sources().filter(({ topples }) => topples.includes(node));
  if (found.length === 0) return "";
  const rows = found
    .slice(0, FIRST)
    .map(
      (source) =>
        `  ${paint("dim", "·")} ${wrapped(withoutSourceSentence(analysis.argument, source, node) ?? "", width - 4).join("\n    ")}`,
    );
  if (found.length > FIRST)
    rows.push(`  ${paint("dim", `· and ${count(found.length - FIRST, "more source", "more sources")}`)}`);
  return [paint("bold", "Sources it hangs on"), ...rows].join("\n");
}
