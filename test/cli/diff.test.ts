/** `underpin diff`, as built, in real repositories. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { STATUSES } from "../../src/schema/vocabulary.js";
import { type BuiltRun, runBuilt } from "../support/run-built.js";

const ROOT = join(import.meta.dirname, "../..");
const WALK = join(ROOT, "test/cases/diff/walk");
const FILE = "walk.argument.yaml";

const ajv = new Ajv({ strict: false });
ajv.addSchema(reportSchema, "report");
const isDiff = ajv.getSchema("report#/definitions/diff")!;

let cwd: string;
beforeEach(() => void (cwd = realpathSync(mkdtempSync(join(tmpdir(), "underpin-diff-")))));
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function git(...args: string[]): string {
  const own = [
    "-c",
    "user.name=A",
    "-c",
    "user.email=a@example.org",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "init.defaultBranch=main",
  ];
  return execFileSync("git", [...own, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });
}

function commit(files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    if (text === null) rmSync(join(cwd, path));
    else writeFileSync(join(cwd, path), text);
  }
  git("add", "-A");
  git("commit", "-q", "--allow-empty", "-m", "x");
}

function diff(...args: string[]): Promise<BuiltRun> {
  return runBuilt(["diff", ...args], { cwd });
}

/** What is new each time in a repository that is made anew. */
const lasting = (output: string): string => output.replaceAll(/\b[0-9a-f]{7}\b/gu, "0000000");

const HOLDS =
  "sources: { s: { title: Log } }\nevidence:\n  e: { text: E., source: s, standing: proven, supports: [c] }\nclaims:\n  c: { text: C. }\n";
const HINGES = HOLDS.replace("proven", "unproven");

describe("a claim that goes through every status", () => {
  const versions = readdirSync(WALK)
    .filter((name) => name.endsWith(".argument.yaml"))
    .toSorted();

  test("there is one version for each", () => {
    expect(versions.map((name) => name.slice(3, -".argument.yaml".length))).toEqual(STATUSES);
  });

  test("each step is told, and --fail-if weaker fails on each but the way back", async () => {
    git("init", "-q");
    const told: string[] = [];
    for (const [step, version] of [...versions, versions[0]!].entries()) {
      copyFileSync(join(WALK, version), join(cwd, FILE));
      git("add", "-A");
      git("commit", "-q", "-m", version);
      if (step === 0) continue;
      const { exit, stdout, stderr } = await diff("HEAD~1..HEAD", "--fail-if", "weaker");
      const isBack = step === versions.length;
      expect([version, exit, stderr]).toEqual(
        isBack ? [version, 0, ""] : [version, 1, "failing because 1 conclusion got weaker\n"],
      );
      told.push(stdout);
    }
    await expect(lasting(told.join("\n"))).toMatchFileSnapshot(join(WALK, "expected.txt"));
  });
});

describe("what is compared", () => {
  beforeEach(() => {
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS, "sub/b.argument.yaml": HOLDS });
    commit({ "a.argument.yaml": HINGES });
  });

  const first = async (...args: string[]): Promise<string[]> =>
    lasting((await diff(...args)).stdout)
      .split("\n")
      .slice(0, 2);
  const WEAKER = "1 conclusion got weaker; 1 file changed and 1 file did not change what is argued";

  test("two revisions, as a range and as words", async () => {
    const heading = ["HEAD~1 (0000000) → HEAD (0000000)", WEAKER];
    expect(await first("HEAD~1..HEAD")).toEqual(heading);
    expect(await first("HEAD~1", "HEAD")).toEqual(heading);
    expect(await first("HEAD~1..")).toEqual(heading);
    expect((await first("HEAD..HEAD~1"))[1]).toContain("1 conclusion got stronger");
  });

  test("from where a branch left another", async () => {
    git("branch", "side", "HEAD~1");
    git("checkout", "-q", "side");
    commit({ "sub/b.argument.yaml": HINGES });
    expect((await first("main...side"))[1]).toBe(WEAKER);
    expect((await first("main..side"))[1]).toContain("1 conclusion got weaker and 1 conclusion got stronger");
  });

  test("a revision with what lies on the disk, and paths alone with the last commit", async () => {
    expect(await first("HEAD~1")).toEqual(["HEAD~1 (0000000) → the working tree", WEAKER]);
    expect((await first("HEAD~1", "sub"))[1]).toBe(
      "no conclusion has another status; 1 file did not change what is argued",
    );
    writeFileSync(join(cwd, "sub/b.argument.yaml"), HINGES);
    expect(await first("sub")).toEqual([
      "HEAD (0000000) → the working tree",
      "1 conclusion got weaker; 1 file changed",
    ]);
    expect((await first())[1]).toBe(WEAKER);
  });

  test("two files, and two folders", async () => {
    commit({
      "old.yaml": HOLDS,
      "new.yaml": HINGES,
      "one/x.argument.yaml": HOLDS,
      "two/x.argument.yaml": HINGES,
      "two/y.argument.yaml": HOLDS,
    });
    expect(await first("old.yaml", "new.yaml")).toEqual([
      "old.yaml → new.yaml",
      "1 conclusion got weaker; 1 file changed",
    ]);
    expect(await first("one", "two")).toEqual([
      "one → two",
      "1 conclusion got weaker and 1 conclusion is new; 2 files changed",
    ]);
    expect((await diff("old.yaml", "two")).stderr).toBe(
      "error: old.yaml and two are a file and a folder: compare two of a kind\n",
    );
  });

  test("from a folder inside the repository", async () => {
    const { stdout } = await runBuilt(["diff", "HEAD~1", ".."], { cwd: join(cwd, "sub") });
    expect(stdout).toContain("../a.argument.yaml");
  });

  test("a file that is new, and one that is gone, whose conclusions count as weaker", async () => {
    commit({ "new.argument.yaml": HOLDS });
    expect((await diff("HEAD~1..HEAD", "--fail-if", "weaker")).exit).toBe(0);
    commit({ "sub/b.argument.yaml": null });
    const { exit, stdout } = await diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout.split("\n")[1]]).toEqual([
      1,
      "1 conclusion got weaker and 1 conclusion is gone; 1 file changed and 2 files did not change what is argued",
    ]);
  });

  test("a file that was moved is compared with what it was, edited or not", async () => {
    commit({
      "a.argument.yaml": null,
      "moved/c.argument.yaml": HOLDS,
      "sub/b.argument.yaml": null,
      "d.argument.yaml": HOLDS,
    });
    const { exit, stdout } = await diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout.split("\n").slice(1)]).toEqual([
      0,
      expect.arrayContaining([
        "1 conclusion got stronger; 1 file changed and 1 file moved",
        "d.argument.yaml was sub/b.argument.yaml",
      ]),
    ]);
    const report = JSON.parse((await diff("HEAD~1", "-f", "json")).stdout) as { files: { movedFrom: string }[] };
    expect(report.files.map(({ movedFrom }) => movedFrom)).toEqual(["sub/b.argument.yaml", "a.argument.yaml"]);
    expect([isDiff(report), isDiff.errors]).toEqual([true, null]);
    expect((await diff("HEAD~1", "-f", "markdown")).stdout).toContain("(was `a.argument.yaml`)");
  });

  test("another argument under the same ids is not a moved one", async () => {
    commit({ "a.argument.yaml": null, "soup.argument.yaml": HOLDS.replace("E.", "Soup.").replace("C.", "Lunch.") });
    const { exit, stdout } = await diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("a.argument.yaml is gone")]);
  });

  test("a path on neither side is said, and so is a file that broke because of its import", async () => {
    const typo = await diff("HEAD", "typo", "a.argument.yaml");
    expect([typo.exit, typo.stderr]).toEqual([2, "error: typo is on neither side\n"]);
    commit({ "main.argument.yaml": "imports: { l: ./a.argument.yaml }\nclaims:\n  m: { text: M. }\n" });
    rmSync(join(cwd, "a.argument.yaml"));
    const { exit, stdout } = await diff("HEAD", "main.argument.yaml");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("main.argument.yaml can't be compared: the later")]);
  });

  test("what a text was and is, and a conclusion that is only none any more", async () => {
    commit({ "a.argument.yaml": HOLDS });
    commit({ "a.argument.yaml": `conclusions: [d]\n${HOLDS.replace("C. }", "Not C. }")}  d: { text: D. }\n` });
    const { exit, stdout } = await diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout]).toEqual([
      0,
      expect.stringContaining("1 conclusion is new and 1 conclusion is none any more"),
    ]);
    expect(stdout).toContain("was “C”");
    expect(stdout).toContain("is  “Not C”");
  });

  test("the imports of a revision are those of the revision", async () => {
    commit({
      "c.argument.yaml":
        "imports: { b: ./sub/b.argument.yaml }\nclaims:\n  d: { text: D. }\ninferences:\n  i: { from: b/c, supports: d }\n",
    });
    commit({ "sub/b.argument.yaml": HINGES });
    const { stdout } = await diff("HEAD~1..HEAD", "c.argument.yaml");
    expect(stdout).toContain("by way of b/e.supports.c → b/c → i");
  });

  test("patterns of the configuration hold for a revision too", async () => {
    commit({ "underpin.yaml": "ignore: [sub]\n", "sub/c.argument.yaml": HINGES });
    expect((await first("HEAD~2..HEAD"))[1]).toBe("1 conclusion got weaker; 1 file changed");
  });
});

describe("what can't be compared is said", () => {
  test("a file with errors, and on which side", async () => {
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS, "b.argument.yaml": "claims: [" });
    commit({ "a.argument.yaml": "claims: [" });
    const { exit, stdout } = await diff("HEAD~1..HEAD");
    expect(exit).toBe(1);
    expect(stdout).toContain("1 file can't be compared and 1 file with errors did not change");
    expect(stdout).toContain("a.argument.yaml can't be compared: the later version has errors");
    expect(stdout).toContain("error[syntax/yaml]");
    const json = await diff("HEAD~1..HEAD", "--format", "json");
    expect([json.exit, isDiff(JSON.parse(json.stdout)), isDiff.errors]).toEqual([1, true, null]);
  });

  test("words that mean nothing, or two things", async () => {
    const nowhere = await diff("HEAD");
    expect([nowhere.exit, nowhere.stderr]).toEqual([
      2,
      "error: this is not inside a Git repository: compare two files or two folders instead\n",
    ]);
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS, "main/a.argument.yaml": HOLDS });
    expect((await diff("main")).stderr).toBe(
      "error: main is a path and a revision: write ./main for the path, or main.. for the revision\n",
    );
    for (const word of ["nosuch", "nosuch..HEAD", "HEAD:a.argument.yaml"])
      expect([word, (await diff(word)).exit]).toEqual([word, 2]);
    const option = await diff("--", "--upload-pack=x");
    expect([option.exit, option.stderr]).toEqual([2, "error: --upload-pack=x is neither a revision nor a path here\n"]);
    const empty = await diff("HEAD", "nowhere");
    expect([empty.exit, empty.stderr]).toEqual([
      2,
      "error: no argument file in nowhere on either side: their names end in .argument.yaml\n",
    ]);
  });

  test("a repository without a commit, and one without a working tree", async () => {
    git("init", "-q");
    expect((await diff()).stderr).toBe("error: this repository has no commit yet to compare with\n");
    commit({ "a.argument.yaml": HOLDS });
    git("clone", "-q", "--bare", ".", "bare.git");
    const { exit, stderr } = await runBuilt(["diff", "HEAD"], { cwd: join(cwd, "bare.git") });
    expect([exit, stderr]).toEqual([
      2,
      "error: this repository has no working tree (it is bare): run this in a clone of it\n",
    ]);
  });

  test("a merge conflict that is left in a file", async () => {
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS });
    writeFileSync(join(cwd, "a.argument.yaml"), `<<<<<<< ours\n${HOLDS}=======\n${HINGES}>>>>>>> theirs\n`);
    const { exit, stdout } = await diff();
    expect([exit, stdout.match(/^error.*$/gmu)]).toEqual([
      1,
      ["error[syntax/yaml]: a merge conflict is left in the file"],
    ]);
  });

  test("a clone that holds only the latest commits", async () => {
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS });
    commit({ "a.argument.yaml": HINGES });
    git("clone", "-q", "--depth", "1", `file://${cwd}`, "shallow");
    const { exit, stderr } = await runBuilt(["diff", "HEAD~1"], { cwd: join(cwd, "shallow") });
    expect([exit, stderr]).toEqual([2, expect.stringContaining("git fetch --unshallow")]);
  });
});

describe("formats", () => {
  test("JSON is what the schema says, and the same twice", async () => {
    git("init", "-q");
    commit({ "a.argument.yaml": HOLDS, "gone.argument.yaml": HOLDS });
    const other = "claims:\n  other: { text: Something else. }\n";
    commit({ "a.argument.yaml": HINGES, "gone.argument.yaml": null, "new.argument.yaml": other });
    const [one, two] = [await diff("HEAD~1", "-f", "json"), await diff("HEAD~1", "-f", "json")];
    expect(one.stdout).toBe(two.stdout);
    expect([isDiff(JSON.parse(one.stdout)), isDiff.errors]).toEqual([true, null]);
    expect(JSON.parse(one.stdout)).toMatchObject({ summary: { weaker: 2, stronger: 0, added: 1, removed: 1 } });
  });

  test("Markdown stays text, whatever a file says", async () => {
    git("init", "-q");
    const hostile = "`x` | <script>alert(1)</script> @somebody #12 [a](javascript:b) ![i](https://example.org/i) **b**";
    commit({ "a.argument.yaml": HOLDS });
    commit({ "a.argument.yaml": HINGES.replace("text: C.", `text: ${JSON.stringify(hostile)}`) });
    const { stdout } = await diff("HEAD~1", "-f", "markdown");
    const row = stdout.split("\n").find((line) => line.startsWith("| ") && line.includes("somebody"));
    expect(row?.replaceAll("\\|", "").match(/\|/gu)).toHaveLength(6);
    expect(stdout).not.toMatch(/<script|@somebody|(?<!\\)#12|(?<!\\)\[a|(?<!\\)!\[|(?<!\\)\*\*b|https:\/\/example/u);
  });
});

test("the history of the project's own graphs can be told", async () => {
  const shallow = execFileSync("git", ["rev-parse", "--is-shallow-repository"], { cwd: ROOT, encoding: "utf8" }).trim();
  const commits = execFileSync("git", ["log", "--format=%h", "--", "graphs"], { cwd: ROOT, encoding: "utf8" })
    .trim()
    .split("\n");
  if (shallow === "true" || commits.length < 3) return;
  for (const commit of commits.slice(0, 5)) {
    const { exit, stdout, stderr } = await runBuilt(["diff", `${commit}~1..${commit}`, "graphs", "-f", "json"], {
      cwd: ROOT,
    });
    expect([commit, exit, stderr]).toEqual([commit, 0, ""]);
    expect([commit, isDiff(JSON.parse(stdout)), isDiff.errors]).toEqual([commit, true, null]);
  }
});
