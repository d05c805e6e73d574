/** After any edits, what is worked out from what was known before is, byte for byte, what comes out of everything anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { load, Loader } from "../../src/model/load.js";
import { checkPart, checkReport } from "../../src/reporters/check-report.js";
import { plain } from "../../src/reporters/report.js";
import { check, type Checked } from "../../src/rules/check.js";
import type { SourceFile } from "../../src/text/source-file.js";
import { Checker } from "../../src/rules/checker.js";
import { PageMaker } from "../../src/workspace/page-data.js";
import type { PageData } from "../../src/formats/page/data.js";
import { editing, hostOf, NAMES, START, type State, statesOf } from "./edits.js";

const pathsOf = ({ files }: State): string[] => [...files.keys()].toSorted();

/** What is told of checked files, to people and to programs. */
async function told(checked: readonly Checked[]): Promise<string> {
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  const statuses = checked.map(({ path, analysis }) => [
    path,
    analysis?.argument.nodes.map((node, index) => [node, analysis.status[index], analysis.loadBearing(index)]),
    [...(analysis?.argument.sources.values() ?? [])],
    analysis?.argument.conclusions,
    REFERENCES.map((one) => analysis?.argument.find(one)),
  ]);
  const reports = (["pretty", "json"] as const).map(async (format) => {
    const style = { format, show: "info", paint: plain } as const;
    return checkReport([await checkPart(diagnostics, style)], style, { files: checked.length, duration: 0 });
  });
  // Of a file its path: its text is what the places are in.
  const plainly = JSON.stringify(statuses, (key, value: unknown) =>
    key === "file" ? (value as SourceFile).path : value,
  );
  return [...(await Promise.all(reports)).flat(), plainly].join("");
}

/** What nodes may be called. */
const REFERENCES = ["main", "x/first", "y/w/main", "heavy.contradicts.y/main", "y/w/odd.contradicts.same"];

class Incremental {
  private readonly loader = new Loader();
  private readonly checker = new Checker();

  async look(state: State): Promise<Checked[]> {
    const paths = pathsOf(state);
    const files = await this.loader.load(paths, hostOf(state));
    const checked = paths.map((path) => this.checker.check(files, path, state.settings));
    this.checker.keepOnly(paths);
    return checked;
  }
}

async function anew(state: State): Promise<Checked[]> {
  const files = await load(pathsOf(state), hostOf(state));
  return pathsOf(state).map((path) => check(files, path, state.settings));
}

test("findings, statuses and what carries them", async () => {
  await fc.assert(
    fc.asyncProperty(editing(12), async (edits) => {
      const incremental = new Incremental();
      for (const state of statesOf(edits))
        expect(await told(await incremental.look(state))).toBe(await told(await anew(state)));
    }),
    { numRuns: 400 },
  );
}, 120_000);

test("the data of a page", async () => {
  await fc.assert(
    fc.asyncProperty(editing(6), async (edits) => {
      const incremental = new Incremental();
      const maker = new PageMaker();
      let previous: PageData | undefined;
      for (const state of statesOf(edits)) {
        const before = previous === undefined ? {} : { previous };
        const page = maker.make(await incremental.look(state), before);
        const full = new PageMaker().make(await anew(state), before);
        expect(JSON.stringify(page)).toBe(JSON.stringify(full));
        previous = page;
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

test("only what an edit reaches through imports is another object", async () => {
  const [a, b, c, ...others] = NAMES as [string, string, string, ...string[]];
  const importing = (path: string, target: string): [string, string] => [
    path,
    `imports:\n  other: ./${target}\n${START.files.get(path)}`,
  ];
  const files = new Map([...START.files, importing(a, b), importing(b, c)]);
  const incremental = new Incremental();
  const first = await incremental.look({ ...START, files });
  const again = await incremental.look({ ...START, files: new Map(files) });
  expect(again.every((one, at) => one === first[at])).toBe(true);
  const edited = new Map(files).set(b, `${files.get(b)}  fifth: { text: One more. }\n`);
  const second = await incremental.look({ ...START, files: edited });
  const same = second.filter((one, at) => one === first[at]).map(({ path }) => path);
  expect(same).toEqual([c, ...others]);
  const third = await incremental.look({ ...START, files: edited, settings: { "proof/no-objection": "off" } });
  expect(third.filter((one) => second.includes(one))).toEqual([]);
});
