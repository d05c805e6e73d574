// Many small files against one large one, and what installing the package brings.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn, once } from "../lib/process.mjs";
import { generate } from "../generate.mjs";
import { atMost, exponent, faster, within } from "../lib/result.mjs";
import { cli } from "./check.mjs";

/** One claim with its evidence and source; `mark` keeps ids apart in one file. */
const parts = (mark) => ({
  sources: `  report${mark}: { title: Report${mark}, kind: study }\n`,
  evidence: `  counted${mark}: { text: Somebody counted ${mark || "it"}., source: report${mark}, standing: proven, supports: [shown${mark}] }\n`,
  claims: `  shown${mark}: { text: It is shown ${mark || "here"}. }\n`,
});

function argument(marks) {
  const all = marks.map(parts);
  return Object.keys(all[0])
    .map((section) => `${section}:\n${all.map((one) => one[section]).join("")}`)
    .join("");
}

const check = (path, threads) => () => once(process.execPath, [cli, "check", "--threads", String(threads), path]);

/** Many files in one thread, beside the same statements in one file; then in two threads. */
export async function manyFiles({ folder, runs }) {
  const lines = [];
  const points = [];
  for (const count of [100, 1_000, 10_000]) {
    const many = join(folder, `many-${count}`);
    mkdirSync(many);
    for (let at = 0; at < count; at++) writeFileSync(join(many, `${at}.argument.yaml`), argument([""]));
    const one = join(folder, `one-${count}.argument.yaml`);
    writeFileSync(one, argument(Array.from({ length: count }, (_, at) => `-${at}`)));
    const { ours, single } = await inTurn({ ours: check(many, 1), single: check(one, 1) }, count > 1_000 ? 3 : runs);
    points.push([count, ours.wall]);
    lines.push({
      work: "`check` on small files, one thread",
      size: `${count} files of two statements`,
      ours: ours.wall,
      memory: ours.memory,
      against: "the same statements in one file",
      theirs: single.wall,
      ...atMost(2, ours.wall, single.wall),
    });
  }
  lines.push({ against: "growth", figure: `n^${exponent(points).toFixed(2)}` });
  lines.push(await twoThreads(join(folder, "many-10000"), "10000 files of two statements"));
  const larger = join(folder, "larger");
  mkdirSync(larger);
  for (let at = 0; at < 10_000; at++) writeFileSync(join(larger, `${at}.argument.yaml`), generate(10, at + 1));
  return [...lines, await twoThreads(larger, "10000 files of ten statements")];
}

async function twoThreads(many, size) {
  const { ours, single } = await inTurn({ ours: check(many, 2), single: check(many, 1) }, 3);
  return {
    work: "`check` on small files, two threads",
    size,
    ours: ours.wall,
    memory: ours.memory,
    against: "one thread",
    theirs: single.wall,
    ...faster(1.5, ours.wall, single.wall),
    limit: "files",
  };
}

/** Packages under a folder of modules, those inside packages too, and the bytes of all files. */
function installed(folder) {
  let [packages, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) bytes += statSync(path).size;
    if (/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/u.test(path))
      packages += JSON.parse(readFileSync(path, "utf8")).name ? 1 : 0;
  }
  return { packages, megabytes: bytes / 1e6 };
}

export async function size({ folder }) {
  const home = join(folder, "installed");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true }));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const packed = spawnSync("npm", ["pack", "--pack-destination", home, "--silent"], { cwd: root, encoding: "utf8" });
  const archive = readdirSync(home).find((name) => name.endsWith(".tgz"));
  const quietly = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  const { status } = spawnSync("npm", ["install", ...quietly, `./${archive}`], { cwd: home, encoding: "utf8" });
  if (packed.status !== 0 || status !== 0)
    return [{ work: "installed size", against: "", missing: "npm could not install it" }];
  const { packages, megabytes } = installed(join(home, "node_modules"));
  return [
    {
      work: "installed size",
      size: "`npm install underpin`",
      against: "Argdown: 299 packages, 106 MB",
      ...within(60, "packages", packages),
    },
    { against: "", ...within(30, "MB", megabytes) },
  ];
}
