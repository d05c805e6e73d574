/**
 * Asks Git. The repository may be somebody else's: nothing that its configuration names is run (no pager, hook, monitor,
 * filter or fetch), no shell reads a word, and a revision is never taken for an option.
 */
import { spawn } from "node:child_process";
import { realpath } from "node:fs/promises";
import { visible } from "../text/visible.js";
import { GitProblem } from "./git-problem.js";

const LACKING = "the repository lacks some of the files' content, as a partial clone does: fetch it first";

interface Answer {
  readonly status: number;
  readonly output: Buffer;
  readonly complaint: string;
}

const QUIET = ["--no-pager", "--no-optional-locks", "--no-replace-objects", "-c", "core.fsmonitor=false"];

/** Fetching what a partial clone lacks would talk to a server that the repository names. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_PAGER: "cat", LC_ALL: "C" };

/** Runs `git` with these words in `cwd`, with `input` on its standard input. */
export function git(cwd: string, args: readonly string[], input = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...QUIET, ...args], { cwd, env: { ...process.env, ...ENVIRONMENT } });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(
        new GitProblem(
          error.code === "ENOENT" ? "git is not installed, or not on the path" : `git can't be run: ${error.message}`,
        ),
      ),
    );
    child.on("close", (status) =>
      resolve({
        status: status ?? 1,
        output: Buffer.concat(output),
        complaint: Buffer.concat(complaint).toString("utf8"),
      }),
    );
    // It may end before it has read everything; its answer says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The top folder of the repository around `cwd`. @throws GitProblem */
export async function repositoryOf(cwd: string): Promise<string> {
  const { status, output, complaint } = await git(cwd, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return realpath(output.toString("utf8").replace(/\n$/u, ""));
  if (complaint.includes("must be run in a work tree"))
    throw new GitProblem("this repository has no working tree (it is bare): run this in a clone of it");
  if (complaint.includes("not a git repository"))
    throw new GitProblem("this is not inside a Git repository: compare two files or two folders instead");
  throw new GitProblem(`git can't tell what repository this is: ${firstLine(complaint)}`);
}

/** The id of the commit that a revision names. @throws GitProblem */
export async function resolveRevision(root: string, revision: string): Promise<string> {
  const unknown = `${visible(revision)} is neither a revision nor a path here`;
  // oxlint-disable-next-line no-control-regex -- what no revision can hold
  if (revision === "" || /^-|[\u0000-\u001f]/u.test(revision)) throw new GitProblem(unknown);
  const { status, output } = await git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ]);
  const commit = output.toString("utf8").trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/u.test(commit)) return commit;
  if (revision === "HEAD") throw new GitProblem("this repository has no commit yet to compare with");
  throw new GitProblem(`${unknown}${await shallowHint(root)}`);
}

/** The commit from which two others went their own ways. @throws GitProblem */
export async function mergeBase(root: string, a: string, b: string): Promise<string> {
  const { status, output } = await git(root, ["merge-base", a, b]);
  const commit = output.toString("utf8").trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/u.test(commit)) return commit;
  throw new GitProblem(`the two revisions have no commit in common${await shallowHint(root)}`);
}

export interface TreeEntry {
  /** From the top folder, with `/`. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  readonly object: string;
  /** Bytes; 0 of what is no file. */
  readonly size: number;
}

/** Everything in the tree of a commit. @throws GitProblem */
export async function listTree(root: string, commit: string): Promise<TreeEntry[]> {
  const { status, output, complaint } = await git(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  if (/lazy fetch|promisor/u.test(complaint)) throw new GitProblem(LACKING);
  if (status !== 0) throw new GitProblem(`git can't list ${commit.slice(0, 7)}: ${firstLine(complaint)}`);
  return output
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", object = "", size = "", path = ""] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/su.exec(line) ?? [];
      if (path === "") return [];
      const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
      return [{ path, kind, object, size: /^\d+$/u.test(size) ? Number(size) : 0 } satisfies TreeEntry];
    });
}

/** The content of files by their objects, read in one go. @throws GitProblem where one is missing, as in a partial clone */
export async function readBlobs(root: string, objects: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  if (objects.length === 0) return found;
  const { output } = await git(root, ["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [object = "", kind, size = "0"] = output.toString("utf8", at, end).split(" ");
    if (end === -1 || kind !== "blob") break;
    found.set(object, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  if (objects.some((object) => !found.has(object))) throw new GitProblem(LACKING);
  return found;
}

async function shallowHint(root: string): Promise<string> {
  const { output } = await git(root, ["rev-parse", "--is-shallow-repository"]);
  return output.toString("utf8").trim() === "true"
    ? ": this clone holds only the latest commits; fetch the rest first (git fetch --unshallow; in a workflow, fetch-depth: 0)"
    : "";
}

function firstLine(complaint: string): string {
  return visible(complaint.replace(/^(fatal|error): /u, "").split("\n")[0] ?? "");
}
