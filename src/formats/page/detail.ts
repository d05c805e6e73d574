/** Everything about one node that is worked out when somebody looks at it. */
import type { Analysis } from "../../analysis/analyse.js";
import { pathsTo } from "../../analysis/paths.js";
import { inDigits } from "../../analysis/settlement-sentences.js";
import type { Settlements } from "../../analysis/settlements.js";
import { decidedBy, type Decided } from "./decided.js";
import type { PageLiteral, SentencePart } from "./data.js";
import { type PageSourceDependence, sourcesOf } from "./source-detail.js";
import { literals, standing } from "./verdict.js";

/** Ways of settling open nodes, the smallest first. */
export interface PageWays {
  readonly listed: readonly (readonly PageLiteral[])[];
  /** How many there are beside those listed, in digits; null where there are none. */
  readonly more: string | null;
  /** Whether that is how many there are, or only how many were found. */
  readonly counted: boolean;
}

export interface PageDetail {
  readonly id: string;
  /** How it stands. */
  readonly sentence: readonly SentencePart[];
  /** Whether holding is within reach, or at most being contested. */
  readonly reach: "hold" | "contest";
  readonly dependsOn: readonly string[];
  /** What carries it, each with the shortest path from there, both ends included. */
  readonly loadBearing: readonly (PageLiteral & { readonly path: readonly string[] })[];
  readonly contestPoints: readonly string[];
  readonly presumes: readonly string[];
  readonly settlements: PageWays;
  readonly defeats: PageWays;
  /** Of an open node: what hangs on it. */
  readonly decides: Decided | null;
  readonly sources: readonly PageSourceDependence[];
}

/** More ways than these nobody goes through row by row. */
const WAYS = 30;

export function pageDetail(analysis: Analysis, node: number): PageDetail {
  const { argument } = analysis;
  const ids = (nodes: readonly number[]): string[] => nodes.map((one) => argument.nodes[one]?.id ?? "");
  const carrying = analysis.loadBearing(node);
  const paths = pathsTo(
    analysis.evaluation,
    node,
    carrying.map((literal) => literal.node),
  );
  return {
    id: argument.nodes[node]?.id ?? "",
    sentence: standing(analysis, node),
    reach: analysis.high(node) === 1 ? "contest" : "hold",
    dependsOn: ids(analysis.dependsOn(node)),
    loadBearing: literals(analysis, carrying).map((literal, at) => ({
      ...literal,
      path: ids(paths.get(carrying[at]!.node) ?? []),
    })),
    contestPoints: ids(analysis.contestPoints(node)),
    presumes: ids(analysis.presumes(node)),
    settlements: pageWays(analysis, analysis.settlements(node)),
    defeats: pageWays(analysis, analysis.defeats(node)),
    decides: analysis.isOpen(node) ? decidedBy(analysis, node) : null,
    sources: sourcesOf(analysis, node),
  };
}

function pageWays(analysis: Analysis, { listed, count, counted }: Settlements): PageWays {
  const shown = listed.slice(0, WAYS);
  const left = count - BigInt(shown.length);
  return {
    listed: shown.map((way) => literals(analysis, way)),
    more: left > 0n ? inDigits(left) : null,
    counted,
  };
}
