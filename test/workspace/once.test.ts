/** A run sees one text of each file, whoever saves another meanwhile. */
import { expect, test } from "vitest";
import { BatchChecker } from "../../src/cli/check-batch.js";
import type { Host } from "../../src/model/load.js";
import { plain } from "../../src/reporters/report.js";
import { readingOnce } from "../../src/workspace/once.js";
import { memoryHost } from "../support/memory-host.js";

const SOUND = "claims:\n  a: { text: A., standing: assumed }\n";
const IMPORTING = `imports: { x: ./a.yaml }\n${SOUND}`;

/** Of which `a.yaml` is sound when it is read the first time, and gone or broken after that. */
function changing(later: string | undefined): Host {
  const files = new Map([
    ["a.yaml", SOUND],
    ["b.yaml", IMPORTING],
    ["c.yaml", IMPORTING],
  ]);
  const host = memoryHost(files);
  return {
    resolve: async () => ({ path: "a.yaml" }),
    async read(path) {
      const bytes = await host.read(path);
      if (path === "a.yaml" && later === undefined) files.delete(path);
      else if (path === "a.yaml") files.set(path, later ?? "");
      return bytes;
    },
  };
}

test.each([undefined, "claims: ["])("a file that is %j when it is read again", async (later) => {
  const found = async (host: Host): Promise<string> => {
    const checker = new BatchChecker(host, { rules: {}, format: "compact", show: "warning", paint: plain }, () => {});
    const parts = [await checker.check(["b.yaml"]), await checker.check(["c.yaml"])];
    return parts.flatMap(({ texts }) => texts).join("");
  };
  expect(await found(readingOnce(changing(later)))).toBe("");
  expect(await found(changing(later))).toContain("c.yaml:1:15: error link/import-");
});
