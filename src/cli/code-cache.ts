/**
 * Runs a module with what V8 compiled of it in an earlier run, its code cache: without it, a small `check` spends a sixth
 * of its time on compiling. Node's own cache of this kind needs Node 22, and keeps its files in a folder that all users of a machine may write to.
 */
import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";

const HEAD = "(function (exports, require, module, __filename, __dirname) {";

/**
 * What is compiled of most of the code takes 1.8 to 2.3 times as many bytes as the code, and 1.4 times at most after a
 * run that ended early: what such a run leaves would be of little use to the others, and is not kept.
 */
const ENOUGH = 1.5;

type Body = (exports: unknown, load: NodeJS.Require, module: NodeJS.Module, file: string, folder: string) => void;

/**
 * Runs the code in `file`, ASCII and in CommonJS without `import()`, as that of a module. What is compiled of it is kept
 * beside it, as whoever may write there may write the code too; where this user may not, nothing is kept. With
 * `NODE_DISABLE_COMPILE_CACHE`, which says the same to Node, nothing kept is used and nothing is kept; nor where coverage
 * is measured, which counts in what was compiled for it alone.
 * @param load what `require` is in the module
 */
export function runModule(module: NodeJS.Module, load: NodeJS.Require, file: string): void {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_V8_COVERAGE } = process.env;
  const wanted = NODE_DISABLE_COMPILE_CACHE === undefined && NODE_V8_COVERAGE === undefined;
  const path = wanted ? pathFor(file) : undefined;
  const cachedData = path === undefined ? undefined : kept(path);
  const source = `${HEAD}${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, {
    filename: file,
    columnOffset: -HEAD.length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  if (path !== undefined && script.cachedDataRejected !== false)
    process.once("exit", () => keep(script, path, source.length * ENOUGH));
  const body = script.runInThisContext() as Body;
  body(module.exports, load, module, file, dirname(file));
}

/**
 * Where it is kept; undefined where that can't be told. V8 itself notices another version and other flags, but neither an
 * edit that leaves the code as long as it was nor another build of the same version, as where several systems share a folder.
 */
function pathFor(file: string): string | undefined {
  try {
    const program = statSync(process.execPath).size.toString(36);
    const code = Math.round(statSync(file).mtimeMs).toString(36);
    return `${file}.${process.version}-${process.platform}-${process.arch}-${program}-${code}.cache`;
  } catch {
    return undefined;
  }
}

/**
 * What is kept in a file, if it is whole. V8 doesn't look for damage, which would end the process. So all is there twice:
 * to compare is quicker than any checksum.
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

/**
 * Keeps what is compiled by now, if it is no less than `least` bytes. Others may be at it too, so the file gets its name
 * only when it is whole.
 */
function keep(script: Script, path: string, least: number): void {
  const temporary = `${path}.${process.pid}-${Date.now().toString(36)}`;
  try {
    // Made first: where nothing can be written, nothing has to be put together.
    writeFileSync(temporary, "", { flag: "wx" });
  } catch {
    return;
  }
  try {
    const data = script.createCachedData();
    if (data.length >= least) {
      writeFileSync(temporary, Buffer.concat([data, data]));
      renameSync(temporary, path);
      return;
    }
  } catch {
    // A full disk, or somebody has the other file open: without it, all works as well and a little slower.
  }
  try {
    unlinkSync(temporary);
  } catch {
    // Where files can be made but not removed, this one stays.
  }
}
