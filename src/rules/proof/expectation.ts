import { nameWithId } from "../../analysis/names.js";
import type { Analysis } from "../../analysis/analyse.js";
import { families } from "../../analysis/origins.js";
import { type Path, restingPaths } from "../../analysis/paths.js";
import { T } from "../../analysis/result.js";
import { statusClause } from "../../analysis/sentences.js";
import { settlementSentence } from "../../analysis/settlement-sentences.js";
import { restsOn } from "../../analysis/upstream.js";
import type { Argument, Expectation } from "../../model/argument.js";
import type { Status } from "../../schema/vocabulary.js";
import { count, listing } from "../../text/words.js";
import type { Finding, Rule, RuleContext } from "../rule.js";

export const expectation: Rule = {
  name: "proof/expectation",
  severity: "error",
  fixed: false,
  what: "A node's `expect` isn't met.",
  why: "`expect` is the author's test: it fails when an edit changes what the argument shows, which is what a review wants to know.",
  fix: "Mend the argument, or, where the new result is right, the expectation.",
  bad: `
claims:
  on-time: { text: The bridge opens in May., expect: holds }
`,
  good: `
claims:
  on-time: { text: The bridge opens in May., expect: open }
`,
  *check(context) {
    for (const node of context.own) {
      if (node.expect === undefined) continue;
      yield* status(context, node.index, node.expect);
      yield* atMostOpen(context, node.index, node.expect);
      yield* notRestingOn(context, node.index, node.expect);
    }
  },
};

function* status({ argument, analysis }: RuleContext, node: number, expected: Expectation): Iterable<Finding> {
  const actual = analysis.status[node] ?? "unsupported";
  if (expected.status.length === 0 || expected.status.includes(actual)) return;
  const id = argument.nodes[node]?.id ?? "";
  const wanted = listing(
    expected.status.map((one) => `\`${one}\``),
    "or",
  );
  yield {
    message: `\`${id}\` is expected to be ${wanted}, and is \`${actual}\``,
    label: `it is ${actual}`,
    at: expected.span,
    notes: [{ message: `in this file it ${statusClause(analysis, node)}` }, ...howFar(analysis, node, expected.status)],
    help: `mend the argument, or expect \`${actual}\` if that is right`,
    data: { id, expected: [...expected.status], actual },
  };
}

/** What is missing where a node is expected to hold, and could. */
function howFar(analysis: Analysis, node: number, expected: readonly Status[]): { message: string }[] {
  if (!expected.includes("holds") || analysis.high(node) < T || analysis.low(node) === T) return [];
  const [smallest] = analysis.settlements(node).listed;
  const distance = smallest === undefined ? "" : `it is ${count(smallest.length, "open node")} away from \`holds\`: `;
  const sentence = settlementSentence(analysis, node).replace(/[.]$/u, "");
  return [{ message: `${distance}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` }];
}

function* atMostOpen({ argument, analysis }: RuleContext, node: number, expected: Expectation): Iterable<Finding> {
  const found = analysis.dependsOn(node);
  if (expected.atMostOpen === undefined || found.length <= expected.atMostOpen) return;
  // Those that it falls without come first: to settle one of them is worth most.
  const literals = analysis.loadBearing(node);
  const carrying = new Set(literals.map((literal) => literal.node));
  const remark = (one: number): string => {
    if (!carrying.has(one)) return "";
    return literals.some((literal) => literal.node === one && literal.must === "granted")
      ? ", which carries it"
      : ", which must not be granted";
  };
  const open = [...found.filter((one) => carrying.has(one)), ...found.filter((one) => !carrying.has(one))];
  const excess = open.length - expected.atMostOpen;
  const id = argument.nodes[node]?.id ?? "";
  yield {
    message: `\`${id}\` may depend on ${count(expected.atMostOpen, "open node")} at the most, and depends on ${open.length}: ${excess} too many`,
    at: expected.span,
    notes: [
      ...open.slice(0, 10).map((one) => ({
        message: `it depends on ${nameWithId(argument, one)}${remark(one)}`,
        at: argument.nodes[one]!.span,
      })),
      ...(open.length > 10 ? [{ message: `and on ${open.length - 10} more` }] : []),
    ],
    help: `settle ${excess} of them, or raise the limit`,
    data: { id, limit: expected.atMostOpen, open: open.length },
  };
}

function* notRestingOn({ argument, analysis }: RuleContext, node: number, expected: Expectation): Iterable<Finding> {
  if (expected.notRestingOn.length === 0) return;
  const id = argument.nodes[node]?.id ?? "";
  const resting = restsOn(analysis.evaluation, node, analysis.dependsOn(node));
  for (const barred of expected.notRestingOn) {
    if ("node" in barred) {
      if (!resting.includes(barred.node)) continue;
      const other = argument.nodes[barred.node]?.id ?? "";
      yield {
        message: `\`${id}\` may not rest on \`${other}\`, and does`,
        at: barred.span,
        notes: [{ message: `by way of ${wayIn(argument, restingPaths(analysis.evaluation, node, [barred.node]))}` }],
        help: `see how: underpin explain ${argument.file} ${id}`,
        data: { id, on: other },
      };
      continue;
    }
    // What repeats a source rests on it too.
    const family = families(argument).get(barred.source) ?? new Set([barred.source]);
    const cited = (one: number): string[] =>
      (argument.nodes[one]?.citations ?? []).map(({ source }) => source).filter((source) => family.has(source));
    const citing = resting.filter((one) => cited(one).length > 0);
    if (citing.length === 0) continue;
    yield {
      message: `\`${id}\` may not rest on the source \`${barred.source}\`, and ${count(citing.length, "node")} that it rests on ${citing.length === 1 ? "cites" : "cite"} it`,
      at: barred.span,
      notes: [
        ...citing.slice(0, 10).map((one) => ({
          message: `cited by ${nameWithId(argument, one)}${cited(one).includes(barred.source) ? "" : `, through \`${cited(one)[0]}\`, which goes back to it`}`,
          at: argument.nodes[one]!.span,
        })),
        ...(citing.length > 10 ? [{ message: `and by ${citing.length - 10} more` }] : []),
      ],
      data: { id, on: barred.source },
    };
  }
}

/** "a → step → b", by ids. */
function wayIn(argument: Argument, paths: ReadonlyMap<number, Path>): string {
  const [path = []] = paths.values();
  return path.map((index) => `\`${argument.nodes[index]?.id}\``).join(" → ");
}
