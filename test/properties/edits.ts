/** Workspaces in memory and edits of them, at random: such as people make, and such as break a file, an import or a rule. */
import fc from "fast-check";
import type { Host } from "../../src/model/load.js";
import type { RuleSettings } from "../../src/rules/check.js";
import { memoryHost } from "../support/memory-host.js";

export const NAMES = ["a", "b", "c", "d"].map((name) => `${name}.argument.yaml`);

/** What a disk and a configuration hold. */
export interface State {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  readonly settings: RuleSettings;
  /** Where `LINK` leads; files import it by that name. */
  readonly link: string;
  /** Why `FOLDER`, which files import, can't be read. */
  readonly problem: string;
}

export const LINK = "link.argument.yaml";
export const FOLDER = "folder.argument.yaml";

/** The files of a state, with what is there beside them. */
export function hostOf({ files, link, problem }: State): Host {
  const disk = memoryHost(new Map([...files, [LINK, ""], [FOLDER, ""]]));
  return {
    read: async (path) => (path === FOLDER ? { problem } : disk.read(path)),
    async resolve(from, reference) {
      const found = await disk.resolve(from, reference);
      return "path" in found && found.path === LINK ? disk.resolve(from, link) : found;
    },
  };
}

export type Edit = (state: State, earlier: readonly State[]) => State;

/** A small argument of its own: two reasons for a claim, one of them open, and an objection. */
function argument(name: string): string {
  return `title: About ${name}
claims:
  main: { text: The ${name} will do. }
  first: { text: The ${name} is strong., standing: proven, because: measured, supports: [main] }
  second: { text: The ${name} is cheap., supports: [main] }
  doubt: { text: The ${name} is old., standing: disputed, opposes: [second] }
  loose: { text: The ${name} is light. }
`;
}

export const START: State = {
  files: new Map(NAMES.map((path) => [path, argument(path.slice(0, 1))])),
  settings: {},
  link: NAMES[0]!,
  problem: "it is a folder",
};

/** One file that imports two, of which one imports the other, and that a last one; it speaks of what is in all of them. */
const IMPORTING: State = {
  ...START,
  files: new Map(
    Object.entries({
      "a.argument.yaml": `imports: { x: ./b.argument.yaml, y: ./c.argument.yaml }
sources:
  own: { title: Report, origin: x/paper }
${argument("a")}  weighed: { text: It was weighed., standing: proven, source: [own, y/paper], supports: [x/second, main] }
  heavy: { text: It is heavy., supports: [x/first], contradicts: [y/main] }
inferences:
  both: { from: [x/main, y/main, x/z/first], supports: main, outweighs: [{ id: y/doubt.opposes.second, because: older }] }
`,
      "b.argument.yaml": `imports: { z: ./d.argument.yaml }
sources:
  paper: { title: Paper, origin: z/paper }
${argument("b")}  same: { text: As there., supports: [z/first], contradicts: [z/doubt, first] }
  odd: { text: It is odd., contradicts: [same] }
inferences:
  over: { from: [odd], supports: main, outweighs: [z/second.supports.main] }
`,
      "c.argument.yaml": `imports: { w: ./b.argument.yaml }
sources:
  paper: { title: Paper, origin: w/paper }
${argument("c")}  better: { text: It is better., supports: [w/z/main], contradicts: [w/doubt] }
inferences:
  step: { from: [w/z/second, w/main], opposes: main, outweighs: [w/same.supports.z/first] }
`,
      "d.argument.yaml": `sources:
  paper: { title: Paper }
${argument("d")}`,
    }),
  ),
};

const path = fc.constantFrom(...NAMES);
const id = fc.constantFrom(
  "main",
  "first",
  "second",
  "doubt",
  "third",
  "x/main",
  "x/loose",
  "y/main",
  "x/z/first",
  "x/z/loose",
);
const word = fc.constantFrom("strong", "cheap", "old", "橋", "é🙂", "strong: no", "'");

/** The edit of one file's text; a file that isn't there stays away. */
const ofText = (file: string, change: (text: string) => string): Edit => {
  return (state) => {
    const text = state.files.get(file);
    return text === undefined ? state : { ...state, files: new Map(state.files).set(file, change(text)) };
  };
};

/** A line put in at some line of the text. */
function withLine(text: string, at: number, line: string): string {
  const lines = text.split("\n");
  return lines.toSpliced(at % lines.length, 0, line).join("\n");
}

const importOf = (alias: string, target: string) => (text: string) =>
  text.includes("imports:\n")
    ? text.replace("imports:\n", `imports:\n  ${alias}: ${target}\n`)
    : `imports:\n  ${alias}: ${target}\n${text}`;

const edits: readonly fc.Arbitrary<Edit>[] = [
  // Most of what goes wrong between files goes wrong where one more node is written or one less, and all else is in order.
  fc
    .tuple(path, id, fc.constantFrom("supports", "opposes", "contradicts"))
    .map(([file, target, key]) =>
      ofText(file, (text) =>
        text.includes("\n  more:")
          ? text.replace(/\n {2}more:.*/u, "")
          : text.replace("\nclaims:\n", `\nclaims:\n  more: { text: One more., ${key}: [${target}] }\n`),
      ),
    ),
  // The same file by another name, or two that change places.
  fc
    .tuple(path, fc.constantFrom("x", "y", "z", "w"))
    .map(([file, alias]) => ofText(file, (text) => text.replaceAll(new RegExp(`\\b${alias}(?=[/:])`, "gu"), "v"))),
  path.map((file) => ofText(file, (text) => text.replace(/imports: \{ (x: .*), (y: .*) \}/u, "imports: { $2, $1 }"))),
  fc.tuple(path, word, word).map(([file, from, to]) => ofText(file, (text) => text.replace(from, to))),
  fc
    .tuple(path, fc.constantFrom("proven", "unproven", "assumed", "disputed", "refuted", "sure"))
    .map(([file, standing]) => ofText(file, (text) => text.replace(/standing: \w+/u, `standing: ${standing}`))),
  fc
    .tuple(path, id, fc.constantFrom("supports", "opposes", "contradicts"), id)
    .map(([file, own, key, target]) =>
      ofText(file, (text) => `${text}  ${own}: { text: One more., ${key}: [${target}] }\n`),
    ),
  fc
    .tuple(path, id, id)
    .map(([file, from, to]) =>
      ofText(file, (text) => `${text}inferences:\n  step: { from: [${from}], supports: ${to} }\n`),
    ),
  fc.tuple(path, fc.nat(20)).map(([file, at]) =>
    ofText(file, (text) => {
      const lines = text.split("\n");
      return lines.toSpliced(at % lines.length, 1).join("\n");
    }),
  ),
  fc
    .tuple(
      path,
      fc.nat(20),
      fc.constantFrom("]", "\t", "  main: {}", "x: 1", "# underpin-ignore proof/no-objection -- known", "# a remark"),
    )
    .map(([file, at, line]) => ofText(file, (text) => withLine(text, at, line))),
  // Twice, because much of what goes wrong goes wrong between files.
  ...[NAMES, [...NAMES, LINK, FOLDER, "none.yaml", "../out.yaml"]].map((targets) =>
    fc
      .tuple(path, fc.constantFrom("x", "y"), fc.constantFrom(...targets))
      .map(([file, alias, target]) => ofText(file, importOf(alias, `./${target}`))),
  ),
  path.map((link): Edit => (state) => ({ ...state, link })),
  fc.constantFrom("it is a folder", "it may not be read").map((problem): Edit => (state) => ({ ...state, problem })),
  // Away, back as it was at the start, and back to how everything stood a while ago.
  path.map((file): Edit => (state) => ({ ...state, files: new Map([...state.files].filter(([one]) => one !== file)) })),
  path.map((file): Edit => (state) => ({
    ...state,
    files: new Map(state.files).set(file, argument(file.slice(0, 1))),
  })),
  fc.nat(4).map(
    (back): Edit =>
      (state, earlier) =>
        earlier.at(-1 - back) ?? state,
  ),
  fc.constantFrom("off", "error", "info", undefined).map((setting): Edit => {
    return (state) => ({ ...state, settings: setting === undefined ? {} : { "proof/no-objection": setting } });
  }),
];

/** So many edits, one after the other, of files by themselves or of some that import each other. */
export const editing = (most: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(fc.constantFrom(START, IMPORTING), fc.array(fc.oneof(...edits), { minLength: 1, maxLength: most }))
    .map(([start, some]) => [() => start, ...some]);

/** The states that edits lead to, the first included. */
export function statesOf(some: readonly Edit[]): State[] {
  const states = [START];
  for (const edit of some) states.push(edit(states.at(-1)!, states));
  return states;
}
