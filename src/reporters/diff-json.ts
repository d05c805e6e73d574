/** The difference between two versions for programs, as schema/report.schema.json describes it. */
import type { Comparison } from "../analysis/compare/compare.js";
import type { ConclusionChange } from "../analysis/compare/conclusions.js";
import { type FileDiff, summaryOf } from "../analysis/compare/files.js";
import type { Literal } from "../analysis/result.js";
import type { Argument } from "../model/argument.js";
import { diagnosticJson } from "./check-json.js";
import { type DiffReport, ids } from "./diff-report.js";
import { jsonText } from "./json-text.js";

export function diffJson({ before, after, files }: DiffReport): string {
  const report = { version: 1, before, after, files: files.map(fileJson), summary: summaryOf(files) };
  return jsonText(`${JSON.stringify(report, null, 2)}\n`);
}

function fileJson(diff: FileDiff): object {
  switch (diff.kind) {
    case "broken":
      return {
        file: diff.file,
        kind: diff.kind,
        changed: diff.changed,
        sides: diff.sides,
        diagnostics: diff.errors.map(diagnosticJson),
      };
    case "compared":
      return {
        file: diff.file,
        kind: diff.kind,
        movedFrom: diff.movedFrom ?? null,
        changed: diff.changed,
        ...comparisonJson(diff.comparison),
      };
    default: {
      const { argument, status } = diff.analysis;
      const conclusions = argument.conclusions.map((index) => ({
        id: ids(argument, [index])[0],
        status: status[index],
      }));
      return { file: diff.file, kind: diff.kind, conclusions };
    }
  }
}

function comparisonJson(comparison: Comparison): object {
  const { before, after, matching, edits, statusChanges, sources } = comparison;
  const [was, is] = [before.argument, after.argument];
  const node = ({ nodes }: Argument, index: number): object => ({ id: nodes[index]!.id, kind: nodes[index]!.kind });
  const id = (argument: Argument, index: number): string => ids(argument, [index])[0]!;
  return {
    conclusions: comparison.conclusions.map((one) => conclusionJson(comparison, one)),
    statusChanges: statusChanges.map(({ after: index, from, to, weaker, path }) => ({
      id: id(is, index),
      from,
      to,
      weaker,
      path: ids(is, path),
    })),
    added: matching.added.map((index) => node(is, index)),
    removed: matching.removed.map((index) => node(was, index)),
    renamed: matching.renamed.map((pair) => ({ from: id(was, pair.before), to: id(is, pair.after) })),
    edited: edits.map(({ after: index, structure, wording }) => ({ id: id(is, index), structure, wording })),
    sources,
  };
}

function conclusionJson({ before, after }: Comparison, change: ConclusionChange): object {
  const [was, is] = [before.argument, after.argument];
  const literals = (argument: Argument, found: readonly Literal[]): object[] =>
    found.map(({ node, must }) => ({ node: ids(argument, [node])[0], must }));
  return {
    id: change.after === undefined ? ids(was, [change.before!])[0] : ids(is, [change.after])[0],
    from: change.from ?? null,
    to: change.to ?? null,
    wasConclusion: change.wasConclusion,
    isConclusion: change.isConclusion,
    weaker: change.weaker,
    stronger: change.stronger,
    hingesNewly: ids(is, change.hingesNewly),
    hingesNoLonger: ids(was, change.hingesNoLonger),
    carriedNewly: literals(is, change.carriedNewly),
    carriedNoLonger: literals(was, change.carriedNoLonger),
  };
}
