/** A Git repository of its own for each test, and `underpin diff` in it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach } from "vitest";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { type BuiltRun, runBuilt } from "./run-built.js";

const ajv = new Ajv({ strict: false });
ajv.addSchema(reportSchema, "report");
/** Whether a value is a report of `diff`. */
export const isDiff = ajv.getSchema("report#/definitions/diff")!;

export interface Repository {
  /** Made anew for each test. */
  readonly cwd: string;
  git(...args: string[]): string;
  /** Writes files (null takes one away) and commits them. */
  commit(files: Readonly<Record<string, string | null>>): void;
  diff(...args: string[]): Promise<BuiltRun>;
}

/** An empty folder for each test of the file; `git("init")` makes it a repository. */
export function repository(): Repository {
  let cwd = "";
  beforeEach(() => void (cwd = realpathSync(mkdtempSync(join(tmpdir(), "underpin-diff-")))));
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));
  const own = ["user.name=A", "user.email=a@example.org", "commit.gpgsign=false", "init.defaultBranch=main"];
  const git = (...args: string[]): string =>
    execFileSync("git", [...own.flatMap((setting) => ["-c", setting]), ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
    });
  return {
    get cwd() {
      return cwd;
    },
    git,
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(cwd, path, ".."), { recursive: true });
        if (text === null) rmSync(join(cwd, path));
        else writeFileSync(join(cwd, path), text);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "x");
    },
    diff: (...args) => runBuilt(["diff", ...args], { cwd }),
  };
}

/** What is new each time in a repository that is made anew. */
export const lasting = (output: string): string => output.replaceAll(/\b[0-9a-f]{7}\b/gu, "0000000");

/** An argument that holds, and the same where it hinges on its reason. */
export const HOLDS =
  "sources: { s: { title: Log } }\nevidence:\n  e: { text: E., source: s, standing: proven, supports: [c] }\nclaims:\n  c: { text: C. }\n";
export const HINGES = HOLDS.replace("proven", "unproven");
