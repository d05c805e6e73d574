/** Settlements in words: "It holds if ... is shown and nobody shows ...; or if ...". */
import { STANDING_CODE } from "../model/compact.js";
import { digits, listing } from "../text/words.js";
import type { Analysis } from "./analyse.js";
import { codeOf, type LiteralCode } from "./conditions/algebra.js";
import { C, type Literal } from "./result.js";
import type { Settlements } from "./settlements.js";

/** A sentence tells ways as long as they name no more nodes than these, one in any case, and counts the rest. */
const WAYS = 3;
const NAMED_IN_ALL = 5;

/** A way that takes more nodes than these beside what all ways have in common is counted, not told: nobody reads on. */
const TOLD_AT_MOST = 3;

/** How many nodes are named of those that are settled alike. */
const NAMED = 4;

/** What would make an undecided node hold, or contested where that is the most; empty of a decided one. */
export function settlementSentence(analysis: Analysis, node: number): string {
  if (analysis.low(node) === analysis.high(node)) return "";
  const found = analysis.settlements(node);
  const reach = analysis.high(node) === C ? "be at least contested" : "hold";
  if (found.listed.length === 0) {
    if (found.count === 1n) return `One way of settling the open nodes makes it ${reach}.`;
    if (found.count > 0n) return `${inDigits(found.count)} ways of settling the open nodes make it ${reach}.`;
    if (found.complete) return `No way of settling the open nodes makes it ${reach}: a stalemate.`;
    return `Whether any way of settling the open nodes makes it ${reach} was not found out: that takes more work than is allowed.`;
  }
  const verb = analysis.high(node) === C ? "is at least contested" : "holds";
  const common = inAll(analysis, node, found);
  const inCommon = codesOf(common);
  const beyond = found.listed.map((way) => way.filter((literal) => !inCommon.has(codeOf(literal))));
  if (beyond[0]!.length === 0) return `It ${verb} if ${clause(analysis, common)}.`;
  if (beyond[0]!.length > TOLD_AT_MOST) return counted(clause(analysis, common), verb, found, beyond[0]!.length);
  const told = toldOf(beyond).map((way) => clause(analysis, way));
  const left = more(found, told.length);
  const others = left === "" ? "" : `; or ${left}`;
  if (common.length === 0) return `It ${verb} if ${told.join("; or if ")}${others}.`;
  return `It ${verb} if ${clause(analysis, common)}, and on top of that ${told.join("; or ")}${others}.`;
}

/** What is in every settlement. Of a list that may not be all of them, only what is load-bearing is known to be. */
export function inAll(analysis: Analysis, node: number, { listed, complete }: Settlements): Literal[] {
  const [first = [], ...rest] = listed;
  let common = complete ? codesOf(first) : codesOf(analysis.loadBearing(node));
  // By code: with a thousand nodes in each of a hundred ways, looking through the lists takes seconds.
  for (const way of rest) common = codesOf(way.filter((literal) => common.has(codeOf(literal))));
  return first.filter((literal) => common.has(codeOf(literal)));
}

function codesOf(literals: readonly Literal[]): Set<LiteralCode> {
  return new Set(literals.map(codeOf));
}

export const isSame = (a: Literal, b: Literal): boolean => a.node === b.node && a.must === b.must;

function toldOf(ways: readonly (readonly Literal[])[]): readonly (readonly Literal[])[] {
  let names = 0;
  return ways.slice(0, WAYS).filter((way, at) => at === 0 || (names += way.length) + ways[0]!.length <= NAMED_IN_ALL);
}

/** "It holds only if “A” is shown, and even then only if at least 4 more open nodes turn out in its favour; there are 366 ways." */
function counted(common: string, verb: string, { count, counted: exact }: Settlements, size: number): string {
  const nodes = `${size} ${common === "" ? "" : "more "}open nodes`;
  if (!exact) {
    const first = common === "" ? "" : `It ${verb} only if ${common}. `;
    const ways = count === 1n ? "One way was found; it" : `${inDigits(count)} ways were found, of which the shortest`;
    return `${first}${ways} takes ${nodes}; how many there are could not be counted.`;
  }
  const turn =
    count === 1n
      ? `${nodes} all turn out in its favour`
      : `at least ${nodes} turn out in its favour; there are ${inDigits(count)} ways`;
  return `It ${verb} only if ${common === "" ? "" : `${common}, and even then only if `}${turn}.`;
}

function more({ count, counted }: Settlements, told: number): string {
  const left = count - BigInt(told);
  if (counted) return left === 0n ? "" : left === 1n ? "in one other way" : `in ${inDigits(left)} other ways`;
  return `in at least ${inDigits(left)} other ways, which could not all be counted`;
}

/** "1,267"; of what has more digits than anybody reads "about 1.27 × 10^30". */
export function inDigits(number: bigint): string {
  const written = number.toString();
  if (written.length <= 15) return digits(number);
  return `about ${written[0]}.${written.slice(1, 3)} × 10^${written.length - 1}`;
}

/** "“A” and “B” are shown, the step “W” is granted and nobody shows “C”". */
export function clause(analysis: Analysis, literals: readonly Literal[]): string {
  const { argument, compact } = analysis;
  const isShown = ({ node }: Literal): boolean =>
    compact.standing[node] === STANDING_CODE.unproven && argument.nodes[node]?.kind !== "inference";
  const some = (must: Literal["must"], shown: boolean): string[] =>
    named(
      analysis,
      literals.filter((literal) => literal.must === must && isShown(literal) === shown),
    );
  const passive = (names: readonly string[], verb: string): string[] =>
    names.length === 0 ? [] : [`${listing(names)} ${names.length === 1 ? "is" : "are"} ${verb}`];
  const notShown = some("denied", true);
  const groups = [
    ...passive(some("granted", true), "shown"),
    ...passive(some("granted", false), "granted"),
    ...(notShown.length === 0 ? [] : [`nobody shows ${listing(notShown, "or")}`]),
    ...passive(some("denied", false), "rejected"),
  ];
  // With a comma, for each of them may have an "and" of its own.
  return groups.length < 2 ? (groups[0] ?? "") : `${groups.slice(0, -1).join(", ")}, and ${groups.at(-1)}`;
}

function named({ argument, nameOf }: Analysis, literals: readonly Literal[]): string[] {
  const names = literals.slice(0, NAMED).map(({ node }) => {
    const step = argument.nodes[node];
    // Who grants such a step believes the report; that is said sooner than what the step leads to.
    return step?.kind === "inference" && step.made === "reports"
      ? `what ${nameOf(step.from[0] ?? node)} reports`
      : nameOf(node);
  });
  return literals.length > NAMED ? [...names, `${literals.length - NAMED} more`] : names;
}
