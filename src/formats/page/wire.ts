/** A page's data as it is written: without what goes without saying, which is half of it. */
import type { PageArgument, PageData, PageNode, PagePlace } from "./data.js";

/** A node as it is written. What it is linked by is left out: the steps say the same. */
type Written = Omit<PageNode, "at" | "supportedBy" | "opposedBy" | "premiseOf"> & {
  /** Line, column, and the file where it is another than the argument's. */
  at: readonly [number, number] | readonly [number, number, string];
};
type Short = Partial<Written> & Pick<Written, "at">;

/** In the place of an argument that the reader has already. */
interface Unchanged {
  readonly file: string;
  readonly unchanged: true;
}

/**
 * For JSON: `fromWire` gives back what this was given.
 * @param has whether the reader has an argument already; then only its name is written
 */
export function toWire(data: PageData, has: (argument: PageArgument) => boolean = () => false): unknown {
  return {
    ...data,
    arguments: data.arguments.map((one) =>
      has(one)
        ? ({ file: one.file, unchanged: true } satisfies Unchanged)
        : { ...one, nodes: one.nodes.map((node) => short(one, node)) },
    ),
  };
}

function short(argument: PageArgument, node: PageNode): Short {
  const { at, supportedBy: _supportedBy, opposedBy: _opposedBy, premiseOf: _premiseOf, ...rest } = node;
  const place = [at.line, at.column] as const;
  const { title, via, tags, citations, open, ...always } = rest;
  return {
    ...always,
    ...(title === node.text ? {} : { title }),
    ...(via === "" ? {} : { via }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(citations.length === 0 ? {} : { citations }),
    ...(open ? { open } : {}),
    at: at.file === argument.file ? place : [...place, at.file],
  };
}

/**
 * What JSON has brought back of `toWire`. What is in a page was written by the same version of the program.
 * @param before the arguments that the reader has, where the writer was told of them
 */
export function fromWire(value: unknown, before: readonly PageArgument[] = []): PageData {
  const data = value as Omit<PageData, "arguments"> & { readonly arguments: readonly (PageArgument | Unchanged)[] };
  const known = new Map(before.map((argument) => [argument.file, argument]));
  const all = data.arguments.flatMap((one) => ("unchanged" in one ? (known.get(one.file) ?? []) : [linked(one)]));
  return { ...data, arguments: all };
}

function linked(argument: PageArgument): PageArgument {
  const supportedBy = new Map<string, string[]>();
  const opposedBy = new Map<string, string[]>();
  const premiseOf = new Map<string, string[]>();
  for (const { id, step } of argument.nodes) {
    if (step === undefined) continue;
    append(step.polarity === "supports" ? supportedBy : opposedBy, step.target, id);
    for (const premise of step.from) append(premiseOf, premise, id);
  }
  const none: readonly never[] = [];
  const nodes = (argument.nodes as unknown as readonly (Short & Pick<PageNode, "id" | "text">)[]).map((node) => {
    const [line, column, file = argument.file] = node.at;
    const at: PagePlace = { file, line, column };
    return {
      title: node.text,
      via: "",
      tags: none,
      citations: none,
      open: false,
      ...node,
      at,
      supportedBy: supportedBy.get(node.id) ?? none,
      opposedBy: opposedBy.get(node.id) ?? none,
      premiseOf: premiseOf.get(node.id) ?? none,
    } as PageNode;
  });
  return { ...argument, nodes };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
