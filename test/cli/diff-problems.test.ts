/** `underpin diff`: what can't be compared, and the formats. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HINGES, HOLDS, isDiff, repository } from "../support/repository.js";
import { runBuilt } from "../support/run-built.js";

const repo = repository();

describe("what can't be compared is said", () => {
  test("a file with errors, and on which side", async () => {
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS, "b.argument.yaml": "claims: [" });
    repo.commit({ "a.argument.yaml": "claims: [" });
    const { exit, stdout } = await repo.diff("HEAD~1..HEAD");
    expect(exit).toBe(1);
    expect(stdout).toContain("1 file can't be compared and 1 file with errors did not change");
    expect(stdout).toContain("a.argument.yaml can't be compared: the later version has errors");
    expect(stdout).toContain("error[syntax/yaml]");
    const json = await repo.diff("HEAD~1..HEAD", "--format", "json");
    expect([json.exit, isDiff(JSON.parse(json.stdout)), isDiff.errors]).toEqual([1, true, null]);
  });

  test("words that mean nothing, or two things", async () => {
    const nowhere = await repo.diff("HEAD");
    expect([nowhere.exit, nowhere.stderr]).toEqual([
      2,
      "error: this is not inside a Git repository: compare two files or two folders instead\n",
    ]);
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS, "main/a.argument.yaml": HOLDS });
    expect((await repo.diff("main")).stderr).toBe(
      "error: main is a path and a revision: write ./main for the path, or main.. for the revision\n",
    );
    expect((await repo.diff("HEAD", "main")).stderr).toBe(
      "error: main is a path and a revision: write ./main for the path, or HEAD..main for the revision\n",
    );
    for (const word of ["nosuch", "nosuch..HEAD", "HEAD:a.argument.yaml"])
      expect([word, (await repo.diff(word)).exit]).toEqual([word, 2]);
    const option = await repo.diff("--", "--upload-pack=x");
    expect([option.exit, option.stderr]).toEqual([2, "error: --upload-pack=x is neither a revision nor a path here\n"]);
    const empty = await repo.diff("HEAD", "nowhere");
    expect([empty.exit, empty.stderr]).toEqual([
      2,
      "error: no argument file in nowhere on either side: their names end in .argument.yaml\n",
    ]);
  });

  test("a repository without a commit, and one without a working tree", async () => {
    repo.git("init", "-q");
    expect((await repo.diff()).stderr).toBe("error: this repository has no commit yet to compare with\n");
    repo.commit({ "a.argument.yaml": HOLDS });
    repo.git("clone", "-q", "--bare", ".", "bare.git");
    const { exit, stderr } = await runBuilt(["diff", "HEAD"], { cwd: join(repo.cwd, "bare.git") });
    expect([exit, stderr]).toEqual([
      2,
      "error: this repository has no working tree (it is bare): run this in a clone of it\n",
    ]);
  });

  test("a merge conflict that is left in a file", async () => {
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS });
    writeFileSync(join(repo.cwd, "a.argument.yaml"), `<<<<<<< ours\n${HOLDS}=======\n${HINGES}>>>>>>> theirs\n`);
    const { exit, stdout } = await repo.diff();
    expect([exit, stdout.match(/^error.*$/gmu)]).toEqual([
      1,
      ["error[syntax/yaml]: a merge conflict is left in the file"],
    ]);
  });

  test("a clone that holds only the latest commits", async () => {
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS });
    repo.commit({ "a.argument.yaml": HINGES });
    repo.git("clone", "-q", "--depth", "1", `file://${repo.cwd}`, "shallow");
    const { exit, stderr } = await runBuilt(["diff", "HEAD~1"], { cwd: join(repo.cwd, "shallow") });
    expect([exit, stderr]).toEqual([2, expect.stringContaining("git fetch --unshallow")]);
  });
});

describe("formats", () => {
  test("JSON is what the schema says, and the same twice", async () => {
    repo.git("init", "-q");
    repo.commit({ "a.argument.yaml": HOLDS, "gone.argument.yaml": HOLDS });
    const other = "claims:\n  other: { text: Something else. }\n";
    repo.commit({ "a.argument.yaml": HINGES, "gone.argument.yaml": null, "new.argument.yaml": other });
    const [one, two] = [await repo.diff("HEAD~1", "-f", "json"), await repo.diff("HEAD~1", "-f", "json")];
    expect(one.stdout).toBe(two.stdout);
    expect([isDiff(JSON.parse(one.stdout)), isDiff.errors]).toEqual([true, null]);
    expect(JSON.parse(one.stdout)).toMatchObject({ summary: { weaker: 2, stronger: 0, added: 1, removed: 1 } });
  });

  test("Markdown stays text, whatever a file says", async () => {
    repo.git("init", "-q");
    const hostile =
      "`x` | <script>alert(1)</script> @somebody #12 GH-7 :tada: $x$ www.example.org [a](javascript:b) ![i](https://example.org/i) **b**";
    repo.commit({ "a.argument.yaml": HOLDS });
    repo.commit({ "a.argument.yaml": HINGES.replace("text: C.", `text: ${JSON.stringify(hostile)}`) });
    const { stdout } = await repo.diff("HEAD~1", "-f", "markdown");
    const row = stdout.split("\n").find((line) => line.startsWith("| ") && line.includes("somebody"));
    expect(row?.replaceAll("\\|", "").match(/\|/gu)).toHaveLength(6);
    expect(stdout).not.toMatch(
      /<script|@somebody|(?<!\\)#12|(?<!\\)\[a|(?<!\\)!\[|(?<!\\)\*\*b|https:\/\/example|#1|GH-7|:tada|(?<!>)\$|www\.e/u,
    );
  });

  test("a comment ends, and says what it leaves out", async () => {
    repo.git("init", "-q");
    const claims = (what: string): string =>
      `claims:\n${Array.from({ length: 30 }, (_, at) => `  c${at}: { text: ${`${what} number ${at} `.repeat(12)} }\n`).join("")}`;
    const files = (what: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`f${at}.argument.yaml`, claims(`${what} of ${at}`)]));
    repo.commit(files("Claim"));
    repo.commit(files("Other"));
    const { stdout } = await repo.diff("HEAD~1", "-f", "markdown");
    expect(stdout.length).toBeLessThan(60_000);
    const shown = stdout.match(/^#### /gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(1);
    expect(stdout).toContain(`${12 - shown} files left out, for a comment has to end`);
  });
});
