// Installs what Underpin is compared with, into a folder that is removed afterwards: none of it is a dependency.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NEWEST = { cytoscape: "^3", argdown: "^2", node: "22", ajv: "^5", spectral: "^6", elk: "^0.12", dagre: "^3" };

/** Installs packages; a peer that can't be had is told of with npm's word for why, and without addresses. */
function install(folder, packages, overrides = {}) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, overrides }));
  const quietly = ["--no-audit", "--no-fund", "--no-package-lock"];
  // No package's own scripts: a download to measure with shall not run as whoever measures. And no strictness about
  // engines, which this checkout asks npm for: what is installed runs on the Node that is installed with it.
  const args = ["install", ...quietly, "--ignore-scripts", "--no-engine-strict", ...packages];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  const why = /npm error code (?<code>\w+)/u.exec(stderr ?? "")?.groups.code;
  return status === 0 ? {} : { missing: `npm could not install it (${why ?? "no npm"})` };
}

const manifest = (folder, name) => JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));

/** Argdown's program and a Node that is new enough for it, which then runs Underpin too: both on the same. */
export function installArgdown(parent) {
  const folder = join(parent, "argdown");
  const binary = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const { missing } = install(folder, [`@argdown/cli@${NEWEST.argdown}`, `${binary}@${NEWEST.node}`], {
    // Its 2.0 is not in every registry. `map` does not use it; without it the program only warns that `markdown` can't run.
    "@argdown/markdown-it-plugin": "1.7.7",
  });
  if (missing) return { name: "Argdown", missing };
  const { version, bin } = manifest(folder, "@argdown/cli");
  return {
    name: `Argdown ${version}`,
    program: join(folder, "node_modules/@argdown/cli", bin.argdown),
    node: join(folder, "node_modules", binary, "bin/node"),
    nodeVersion: manifest(folder, binary).version,
  };
}

/** A peer that is one npm package with a program. */
function installProgram(parent, name, packageName, version, program) {
  const folder = join(parent, name);
  const { missing } = install(folder, [`${packageName}@${version}`]);
  if (missing) return { name, missing };
  const { version: found, bin } = manifest(folder, packageName);
  const file = typeof bin === "string" ? bin : bin[program];
  return { name: `${name} ${found}`, program: join(folder, "node_modules", packageName, file) };
}

/** A peer that is a library in one file. */
function installLibrary(parent, name, packageName, version, file) {
  const folder = join(parent, name);
  const { missing } = install(folder, [`${packageName}@${version}`]);
  if (missing) return { name, missing };
  const { version: found } = manifest(folder, packageName);
  return { name: `${name} ${found}`, library: join(folder, "node_modules", packageName, file) };
}

export const installCytoscape = (parent) =>
  installLibrary(parent, "cytoscape", "cytoscape", NEWEST.cytoscape, "dist/cytoscape.min.js");
export const installElk = (parent) => installLibrary(parent, "elkjs", "elkjs", NEWEST.elk, "lib/elk.bundled.js");
export const installDagre = (parent) =>
  installLibrary(parent, "dagre", "@dagrejs/dagre", NEWEST.dagre, "dist/dagre.cjs");
export const installAjvCli = (parent) => installProgram(parent, "ajv-cli", "ajv-cli", NEWEST.ajv, "ajv");
export const installSpectral = (parent) =>
  installProgram(parent, "spectral", "@stoplight/spectral-cli", NEWEST.spectral, "spectral");

/** A program of the system: it is used where it is there, and named as missing where it isn't. */
export function systemProgram(program, debian, versionFlag = "--version") {
  const { status, stdout, stderr, error } = spawnSync(program, [versionFlag], { encoding: "utf8" });
  if (error || status !== 0) return { name: program, missing: `not installed (Debian: apt-get install ${debian})` };
  const version = /\d+(?:\.\d+)+/u.exec(stdout + stderr)?.[0] ?? "";
  return { name: `${program} ${version}`, program };
}
