/**
 * Runs a module with what V8 compiled of it in an earlier run, its code cache: without it, a small `check` spends a sixth
 * of its time on compiling. Node's own cache of this kind needs Node 22, and keeps its files where all users of a machine may.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { constants, Script } from "node:vm";

const HEAD = "(function (exports, require, module, __filename, __dirname) {";

type Body = (exports: unknown, load: NodeJS.Require, module: NodeJS.Module, file: string, folder: string) => void;

/**
 * Runs the code in `file`, ASCII and in CommonJS, as that of a module. What is compiled of it is kept beside it, as
 * whoever may write there may write the code too; where this user may not, nothing is kept. With
 * `NODE_DISABLE_COMPILE_CACHE`, which says the same to Node, nothing kept is used and nothing is kept.
 * @param load what `require` is in the module
 */
export function runModule(module: NodeJS.Module, load: NodeJS.Require, file: string): void {
  const path = `${file}.${process.version}-${process.arch}.cache`;
  const wanted = process.env["NODE_DISABLE_COMPILE_CACHE"] === undefined;
  const cachedData = wanted ? kept(path) : undefined;
  const script = new Script(`${HEAD}${readFileSync(file, "latin1")}\n})`, {
    filename: file,
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  // A `check` has used most of the code when it ends. What other commands have used would be of less use.
  if (wanted && script.cachedDataRejected !== false && process.argv[2] === "check")
    process.once("exit", () => keep(script, path));
  const body = script.runInThisContext() as Body;
  body(module.exports, load, module, file, dirname(file));
}

/**
 * What is kept in a file, if it is whole. V8 looks whether it comes from the same version and flags, but doesn't look for
 * damage, which would end the process. So all is there twice: to compare is quicker than any checksum.
 */
function kept(path: string): Buffer | undefined {
  try {
    const twice = readFileSync(path);
    const half = twice.length / 2;
    const once = twice.subarray(0, half);
    return once.equals(twice.subarray(half)) ? once : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled by now. Others may be at it too, so the file gets its name only when it is whole. */
function keep(script: Script, path: string): void {
  const temporary = `${path}.${process.pid}-${Date.now().toString(36)}`;
  try {
    const file = openSync(temporary, "wx");
    try {
      const data = script.createCachedData();
      writeFileSync(file, Buffer.concat([data, data]));
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch {
    // Without it, all works as well and a little slower.
    rmSync(temporary, { force: true });
  }
}
