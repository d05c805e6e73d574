/**
 * Checking in batches, and in several threads, says to the byte what checking everything at once says: for workspaces
 * whose files import each other in every way, are broken in every way, and have findings suppressed.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { BatchChecker, batchesOf } from "../../src/cli/check-batch.js";
import { checkInThreads } from "../../src/cli/check-threads.js";
import { load } from "../../src/model/load.js";
import { type CheckPart, checkPart, checkReport, type CheckStyle } from "../../src/reporters/check-report.js";
import { jsonText } from "../../src/reporters/json-text.js";
import { plain } from "../../src/reporters/report.js";
import { check } from "../../src/rules/check.js";
import { diskHost } from "../../src/workspace/disk-host.js";
import { readingOnce } from "../../src/workspace/once.js";
import { findFiles, type FoundFiles } from "../../src/workspace/workspace.js";
import { inPlace } from "../support/place.js";

/** What threads run is built: they start from a file of JavaScript. */
const SCRIPT = new URL("../../dist/cli/check-worker.js", import.meta.url);

const NAMES = ["a", "b", "z", "sub/a", "sub/深い/b", "論証", "\u{20000}", "sub/c d"].map(
  (name) => `${name}.argument.yaml`,
);

/** From one file to another; the names hold no dots. */
const pathTo = (from: string, to: string): string => `${"../".repeat(from.split("/").length - 1)}./${to}`;

interface Plan {
  readonly imports: readonly string[];
  readonly kind: "fine" | "yaml" | "schema" | "link" | "bytes" | "empty" | "doubtful";
  readonly ignores: readonly string[];
  readonly quotes: string;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  imports: fc.array(fc.constantFrom(...NAMES, "nowhere.argument.yaml", "../../out.yaml"), { maxLength: 3 }),
  kind: fc.constantFrom("fine", "fine", "fine", "yaml", "schema", "link", "bytes", "empty", "doubtful"),
  ignores: fc.array(
    fc.constantFrom(
      "proof/no-objection -- looked at",
      "proof/one-source",
      "no/rule -- why not",
      "style/unused-node, proof/one-source -- 見た",
    ),
    { maxLength: 2 },
  ),
  quotes: fc.constantFrom("it", "計測した", "soft\u00adhyphens", "a 👩‍👩‍👧", "\\e[31m", "x".repeat(200)),
});

function textOf(name: string, { imports, kind, ignores, quotes }: Plan): string | Uint8Array {
  if (kind === "bytes") return new Uint8Array([0x61, 0x3a, 0xff]);
  if (kind === "empty") return "";
  const comments = ignores.map((one) => `# underpin-ignore ${one}\n`).join("");
  const used = imports.map((_, at) => `via${at}/shown`);
  const text = [
    ...(imports.length === 0
      ? []
      : ["imports:", ...imports.map((to, at) => `  via${at}: ${JSON.stringify(pathTo(name, to))}`)]),
    `sources:\n  report: { title: Report, kind: study }`,
    `evidence:\n  counted: { text: "Somebody counted ${quotes}.", source: report, standing: proven, supports: [shown] }`,
    `claims:\n${comments}  shown: { text: "It is shown: ${quotes}.", ${kind === "schema" ? "txt: 1" : "asserted: fact"} }`,
    `  open: { text: "Nobody knows.", opposes: [shown], standing: ${kind === "doubtful" ? "disputed" : "unproven"} }`,
    ...(used.length === 0 ? [] : [`inferences:\n  whole: { from: [${used.join(", ")}], supports: shown }`]),
    ...(kind === "link" ? ["conclusions: [missing]"] : []),
    ...(kind === "yaml" ? ["claims: ["] : []),
  ];
  return `${text.join("\n")}\n`;
}

const workspaces = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), plans), { minLength: 2, selector: ([name]) => name })
  .map((files) => Object.fromEntries(files.map(([name, plan]) => [name, textOf(name, plan)])));

const FORMATS = ["pretty", "compact", "json"] as const;

/** The report as it would be if all files were loaded before the first is checked. */
async function atOnce({ paths, disk, config }: FoundFiles, style: CheckStyle): Promise<string> {
  const files = await load(paths, diskHost(disk));
  const found = paths.flatMap((path) => check(files, path, config.rules).diagnostics);
  return checkReport([await checkPart(found, style)], style, { files: paths.length, duration: 1 }).join("");
}

async function inBatches(
  { paths, disk, config }: FoundFiles,
  style: CheckStyle,
  { threads, size }: { readonly threads: number; readonly size: number },
): Promise<string> {
  const host = readingOnce(diskHost(disk));
  const options = { rules: config.rules, ...style };
  const batches = batchesOf(paths, size);
  let parts: CheckPart[] = [];
  if (threads === 1) {
    const checker = new BatchChecker(host, options, () => {});
    for (const batch of batches) parts.push(await checker.check(batch));
  } else {
    const { paint: _, ...setup } = { ...options, disk, coloured: false };
    parts = await checkInThreads({ batches, threads, host, setup, checked: () => {}, script: SCRIPT });
  }
  return checkReport(parts, style, { files: paths.length, duration: 1 }).join("");
}

/** Each format in so many threads: to start them takes longer than all the rest, so every workspace gets one of these. */
const THREADED = FORMATS.flatMap((format) => [2, 3].map((threads) => ({ format, threads })));

test("in batches and threads as at once", async () => {
  let [run, lines] = [0, 0];
  await fc.assert(
    fc.asyncProperty(workspaces, async (files) => {
      const threaded = THREADED[run++ % THREADED.length]!;
      await inPlace(files, async (cwd) => {
        const found = await findFiles({ cwd, paths: ["."] });
        for (const format of FORMATS) {
          const style = { format, show: "info", paint: plain } as const;
          const expected = await atOnce(found, style);
          lines += expected.split("\n").length;
          if (format === "json") expect(`${jsonText(JSON.stringify(JSON.parse(expected), null, 2))}\n`).toBe(expected);
          for (const size of [1, 2]) expect(await inBatches(found, style, { threads: 1, size })).toBe(expected);
          if (format === threaded.format)
            expect(await inBatches(found, style, { threads: threaded.threads, size: 1 })).toBe(expected);
        }
      });
    }),
    { numRuns: 3 * THREADED.length, endOnFailure: true },
  );
  expect(lines).toBeGreaterThan(2_000);
});
