// Folders of many argument files, and edits such as people make between one look at the page and the next.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate, random } from "../generate.mjs";

/** Statements in each file. */
const EACH = 100;

/** How files hang together: the numbers of those that a file imports. */
export const SHAPES = {
  "files by themselves": () => [],
  "files that import one each, up to eight deep": (at) => (at === 0 ? [] : [Math.floor((at - 1) / 2)]),
  "one file that imports all": (at, files) => (at === 0 ? Array.from({ length: files - 1 }, (_, k) => k + 1) : []),
};

const nameOf = (at) => `part-${at}.argument.yaml`;
const last = `node-${EACH - 1}`;

/** Writes so many files of a hundred statements into the folder. Returns their paths. */
export function writeWorkspace(folder, files, shape) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: files }, (_, at) => {
    const imports = SHAPES[shape](at, files);
    const lines = imports.map((one) => `  p${one}: ./${nameOf(one)}\n`);
    const steps = imports.map((one) => `  uses-${one}:\n    from: p${one}/${last}\n    supports: ${last}\n`);
    const text = generate(EACH, at + 1).replace(
      "sources:\n",
      `${lines.length > 0 ? "imports:\n" : ""}${lines.join("")}sources:\n`,
    );
    const path = join(folder, nameOf(at));
    writeFileSync(path, text + steps.join(""));
    return path;
  });
}

const EDITS = [
  (text, number) => text.replace(/counts for the \w+/u, `counts for item ${number}`),
  (text) => text.replace("standing: proven", "standing: unproven"),
  (text) => text.replace("standing: unproven", "standing: proven"),
  (text, number) =>
    text.replace("\nclaims:\n", `\nclaims:\n  more-${number}: { text: One more., supports: [${last}] }\n`),
  (text) => text.replace(/\n {2}more-.*/u, ""),
];

/** Edits one file after the other at random; each call makes one edit and returns nothing. */
export function editor(paths, seed = 1) {
  const next = random(seed);
  let number = 0;
  return () => {
    for (;;) {
      const path = paths[Math.floor(next() * paths.length)];
      const before = readFileSync(path, "utf8");
      const after = EDITS[Math.floor(next() * EDITS.length)](before, ++number);
      if (after === before) continue;
      return writeFileSync(path, after);
    }
  };
}
