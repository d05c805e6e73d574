/** `underpin diff`, as built, in real repositories. */
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { STATUSES } from "../../src/schema/vocabulary.js";
import { HINGES, HOLDS, isDiff, lasting, repository } from "../support/repository.js";
import { runBuilt } from "../support/run-built.js";

const ROOT = join(import.meta.dirname, "../..");
const WALK = join(ROOT, "test/cases/diff/walk");
const FILE = "walk.argument.yaml";

const repo = repository();

describe("a claim that goes through every status", () => {
  const versions = readdirSync(WALK)
    .filter((name) => name.endsWith(".argument.yaml"))
    .toSorted();

  test("there is one version for each", () => {
    expect(versions.map((name) => name.slice(3, -".argument.yaml".length))).toEqual(STATUSES);
  });

  test("each step is told, and --fail-if weaker fails on each but the way back", async () => {
    repo.git("init", "-q");
    const told: string[] = [];
    for (const [step, version] of [...versions, versions[0]!].entries()) {
      copyFileSync(join(WALK, version), join(repo.cwd, FILE));
      repo.git("add", "-A");
      repo.git("commit", "-q", "-m", version);
      if (step === 0) continue;
      const { exit, stdout, stderr } = await repo.diff("HEAD~1..HEAD", "--fail-if", "weaker");
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
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS, "sub/b.argument.yaml": HOLDS });
    repo.commit({ "a.argument.yaml": HINGES });
  });

  const first = async (...args: string[]): Promise<string[]> =>
    lasting((await repo.diff(...args)).stdout)
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
    repo.git("branch", "side", "HEAD~1");
    repo.git("checkout", "-q", "side");
    repo.commit({ "sub/b.argument.yaml": HINGES });
    expect((await first("main...side"))[1]).toBe(WEAKER);
    expect((await first("main..side"))[1]).toContain("1 conclusion got weaker and 1 conclusion got stronger");
  });

  test("a revision with what lies on the disk, and paths alone with the last commit", async () => {
    expect(await first("HEAD~1")).toEqual(["HEAD~1 (0000000) → the working tree", WEAKER]);
    expect((await first("HEAD~1", "sub"))[1]).toBe(
      "no conclusion has another status; 1 file did not change what is argued",
    );
    writeFileSync(join(repo.cwd, "sub/b.argument.yaml"), HINGES);
    expect(await first("sub")).toEqual([
      "HEAD (0000000) → the working tree",
      "1 conclusion got weaker; 1 file changed",
    ]);
    expect((await first())[1]).toBe(WEAKER);
  });

  test("two files, and two folders", async () => {
    repo.commit({
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
    expect((await repo.diff("old.yaml", "two")).stderr).toBe(
      "error: old.yaml and two are a file and a folder: compare two of a kind\n",
    );
  });

  test("from a folder inside the repository", async () => {
    const { stdout } = await runBuilt(["diff", "HEAD~1", ".."], { cwd: join(repo.cwd, "sub") });
    expect(stdout).toContain("../a.argument.yaml");
  });

  test("a file that is new, and one that is gone, whose conclusions count as weaker", async () => {
    repo.commit({ "new.argument.yaml": HOLDS });
    expect((await repo.diff("HEAD~1..HEAD", "--fail-if", "weaker")).exit).toBe(0);
    repo.commit({ "sub/b.argument.yaml": null });
    const { exit, stdout } = await repo.diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout.split("\n")[1]]).toEqual([
      1,
      "1 conclusion got weaker and 1 conclusion is gone; 1 file changed and 2 files did not change what is argued",
    ]);
  });

  test("a file that was moved is compared with what it was, edited or not", async () => {
    repo.commit({
      "a.argument.yaml": null,
      "moved/c.argument.yaml": HOLDS,
      "sub/b.argument.yaml": null,
      "d.argument.yaml": HOLDS,
    });
    const { exit, stdout } = await repo.diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout.split("\n").slice(1)]).toEqual([
      0,
      expect.arrayContaining([
        "1 conclusion got stronger; 1 file changed and 1 file moved",
        "d.argument.yaml was sub/b.argument.yaml",
      ]),
    ]);
    const report = JSON.parse((await repo.diff("HEAD~1", "-f", "json")).stdout) as { files: { movedFrom: string }[] };
    expect(report.files.map(({ movedFrom }) => movedFrom)).toEqual(["sub/b.argument.yaml", "a.argument.yaml"]);
    expect([isDiff(report), isDiff.errors]).toEqual([true, null]);
    expect((await repo.diff("HEAD~1", "-f", "markdown")).stdout).toContain("(was `a.argument.yaml`)");
  });

  test("another argument under the same ids is not a moved one", async () => {
    repo.commit({
      "a.argument.yaml": null,
      "soup.argument.yaml": HOLDS.replace("E.", "Soup.").replace("C.", "Lunch."),
    });
    const { exit, stdout } = await repo.diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("a.argument.yaml is gone")]);
  });

  test("a path on neither side is said, and so is a file that broke because of its import", async () => {
    const typo = await repo.diff("HEAD", "typo", "a.argument.yaml");
    expect([typo.exit, typo.stderr]).toEqual([2, "error: typo is on neither side\n"]);
    repo.commit({ "main.argument.yaml": "imports: { l: ./a.argument.yaml }\nclaims:\n  m: { text: M. }\n" });
    rmSync(join(repo.cwd, "a.argument.yaml"));
    const { exit, stdout } = await repo.diff("HEAD", "main.argument.yaml");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("main.argument.yaml can't be compared: the later")]);
  });

  test("what a text was and is, and a conclusion that is only none any more", async () => {
    repo.commit({ "a.argument.yaml": HOLDS });
    repo.commit({ "a.argument.yaml": `conclusions: [d]\n${HOLDS.replace("C. }", "Not C. }")}  d: { text: D. }\n` });
    const { exit, stdout } = await repo.diff("HEAD~1", "--fail-if", "weaker");
    expect([exit, stdout]).toEqual([
      0,
      expect.stringContaining("1 conclusion is new and 1 conclusion is none any more"),
    ]);
    expect(stdout).toContain("was “C”");
    expect(stdout).toContain("is  “Not C”");
  });

  test("the imports of a revision are those of the revision", async () => {
    repo.commit({
      "c.argument.yaml":
        "imports: { b: ./sub/b.argument.yaml }\nclaims:\n  d: { text: D. }\ninferences:\n  i: { from: b/c, supports: d }\n",
    });
    repo.commit({ "sub/b.argument.yaml": HINGES });
    const { stdout } = await repo.diff("HEAD~1..HEAD", "c.argument.yaml");
    expect(stdout).toContain("by way of b/e.supports.c → b/c → i");
  });

  test("patterns of the configuration hold for a revision too", async () => {
    repo.commit({ "underpin.yaml": "ignore: [sub]\n", "sub/c.argument.yaml": HINGES });
    expect((await first("HEAD~2..HEAD"))[1]).toBe("1 conclusion got weaker; 1 file changed");
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
