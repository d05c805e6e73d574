/** The ways in which a node could be made to hold, or be sunk, as lists of ids. */
import type { Analysis } from "../analysis/analyse.js";
import { C, type Literal } from "../analysis/result.js";
import { inAll, inDigits, isSame } from "../analysis/settlement-sentences.js";
import type { Settlements } from "../analysis/settlements.js";
import { oneLine } from "../text/visible.js";
import type { Paint } from "./report.js";
import { wrapped } from "./wrapped.js";

/** More ways than these are counted, not listed. */
const LISTED = 6;

/** Two lists: what would make the node hold, and what would sink it. Left out where nothing would, or one way says it all. */
export function ways(analysis: Analysis, node: number, paint: Paint, width: number): string[] {
  const contested = analysis.high(node) === C;
  const making = analysis.settlements(node);
  const sinking = analysis.defeats(node);
  const lists: string[] = [];
  if (making.listed.length > 1)
    lists.push(list(contested ? "It is contested with" : "It holds with", making, inAll(analysis, node, making)));
  // What alone is enough stands among what carries it.
  if (sinking.listed.some((way) => way.length > 1) || !sinking.counted)
    lists.push(list(contested ? "It fails with" : "It can't hold with", sinking, []));
  return lists;

  function list(title: string, found: Settlements, common: readonly Literal[]): string {
    const shown = found.listed.slice(0, LISTED);
    const heading = `${paint("bold", title)} ${paint("dim", "(+ granted, − denied)")}`;
    const rows = shown.map((way) =>
      row(
        way.filter((one) => !common.some((other) => isSame(one, other))),
        "·",
      ),
    );
    const left = found.count - BigInt(shown.length);
    if (left > 0n || !found.counted) rows.push(`  ${paint("dim", `· ${rest(left, found, shown.length)}`)}`);
    return [heading, ...(common.length === 0 ? [] : [row(common, "●", ", and one of:")]), ...rows].join("\n");
  }

  function row(way: readonly Literal[], sign: string, end = ""): string {
    const signed = way.map(
      (one) => `${one.must === "granted" ? "+" : "−"}\u00a0${oneLine(analysis.argument.nodes[one.node]?.id ?? "")}`,
    );
    return `  ${paint(sign === "●" ? "yellow" : "dim", sign)} ${wrapped(`${signed.join(" ")}${end}`, width - 4).join("\n    ")}`;
  }
}

function rest(left: bigint, { counted, listed }: Settlements, shown: number): string {
  if (!counted && shown === 0) return "what would takes more work to find out than is allowed";
  if (!counted)
    return `and maybe in other ways: ${inDigits(left + BigInt(shown))} were found with the work that is allowed`;
  const where = listed.length > shown ? "; underpin analyze --format json lists more" : "";
  return `or in ${inDigits(left)} other way${left === 1n ? "" : "s"}, none with fewer nodes${where}`;
}
