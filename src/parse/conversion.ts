/** Turns what the YAML parser gives into raw values with places, and follows aliases as far as is safe. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { type Anchor, Anchors } from "./anchors.js";
import { MAX_DEPTH } from "./guards.js";
import type { Raw, RawEntry } from "./raw.js";

/** How many values all aliases of a file may stand for, so that a few bytes can't become gigabytes. */
const MAX_ALIASED_VALUES = 100_000;

export class Conversion {
  private readonly anchors = new Anchors();
  private aliased = 0;
  private inAlias = 0;
  private tooMany = false;

  constructor(
    private readonly file: SourceFile,
    private readonly diagnostics: Diagnostic[],
  ) {}

  document(node: Node): Raw {
    const raw = this.run(node, []);
    for (const anchor of this.anchors.unused()) this.lost(anchor);
    return raw;
  }

  // Recursion is bounded: the guards refuse what nests deeper than 64, and `alias` what does through aliases.
  private run(node: Node | null, open: readonly Node[]): Raw {
    if (this.inAlias > 0 && ++this.aliased > MAX_ALIASED_VALUES) return nothing(node);
    if (node === null) return nothing(node);
    if (isAlias(node)) return this.alias(node, node.source, open);
    if (this.inAlias === 0) this.anchors.remember(node);
    const [start, end] = range(node);
    const within = [...open, node];
    if (isMap(node)) {
      const entries = this.entries(node.items, within);
      return { kind: "map", entries, start, end: node.flow === true ? end : (entries.at(-1)?.value.end ?? end) };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.run(item as Node | null, within));
      return { kind: "list", items, start, end: node.flow === true ? end : (items.at(-1)?.end ?? end) };
    }
    return { kind: "scalar", value: isScalar(node) ? plain(node.value) : null, start, end };
  }

  private entries(items: readonly Pair[], open: readonly Node[]): RawEntry[] {
    const entries = new Map<string, RawEntry>();
    for (const pair of items) {
      const keyNode = pair.key as Node;
      if (isAlias(keyNode)) this.anchors.follow(keyNode, keyNode.source);
      else if (isScalar(keyNode) && this.inAlias === 0) this.anchors.remember(keyNode);
      const raw = this.run(pair.value as Node | null, open);
      // A key that is no text has no name to go by; the parser has reported it.
      if (!isScalar(keyNode)) continue;
      const [keyStart, keyEnd] = range(keyNode);
      const key = String(keyNode.value);
      // A key with nothing behind it: its place is the key's.
      const value = raw.start === raw.end ? { ...raw, start: keyStart, end: keyEnd } : raw;
      const entry = { key, keyStart, keyEnd, value };
      const first = entries.get(key);
      if (first === undefined) entries.set(key, entry);
      else if (this.inAlias === 0) this.duplicate(entry, first);
    }
    return [...entries.values()];
  }

  private duplicate(entry: RawEntry, first: RawEntry): void {
    this.diagnostics.push({
      rule: "syntax/duplicate-key",
      severity: "error",
      message: `the key \`${entry.key}\` is written twice in the same place`,
      label: "the second time",
      at: { file: this.file, start: entry.keyStart, end: entry.keyEnd },
      notes: [{ message: "the first time", at: { file: this.file, start: first.keyStart, end: first.keyEnd } }],
      help: "rename one of them, or make them one",
      data: { key: entry.key },
    });
  }

  private alias(node: Node, name: string, open: readonly Node[]): Raw {
    const target = this.inAlias === 0 ? this.anchors.follow(node, name) : this.anchors.followed(node);
    const problem = aliasProblem(name, target, open);
    if (target === undefined || problem !== undefined)
      return this.refuse(node, problem ?? "", "write the value itself, or put a text that begins with `*` in quotes");
    this.inAlias++;
    const value = this.run(target, open);
    this.inAlias--;
    if (this.aliased > MAX_ALIASED_VALUES) {
      // Told once, at the alias that was one too many; nothing more is read of this file.
      if (this.inAlias === 0 && !this.tooMany) {
        this.tooMany = true;
        return this.refuse(node, `the alias \`*${name}\` stands for too many values`, "write out what the file needs");
      }
      return nothing(node);
    }
    // Findings about an aliased value point at the alias: that is the place one would edit.
    const [start, end] = range(node);
    return { ...value, start, end };
  }

  /** `text: &nbsp; is an entity`: of a text that begins with `&`, YAML takes the first word for an anchor. */
  private lost({ name, node }: Anchor): void {
    if (!isScalar(node) || typeof node.value !== "string") return;
    const start = this.file.text.lastIndexOf(`&${name}`, range(node)[0]);
    this.diagnostics.push({
      rule: "syntax/cut-text",
      severity: "warning",
      message: `\`&${name}\` is read as an anchor, to which nothing refers`,
      label: "not part of the text",
      at: { file: this.file, start, end: start + name.length + 1 },
      help: "put the text in quotes if this belongs to it; else leave it out",
    });
  }

  private refuse(node: Node, message: string, help: string): Raw {
    const [start, end] = range(node);
    this.diagnostics.push({
      rule: "syntax/alias",
      severity: "error",
      message,
      at: { file: this.file, start, end },
      help,
    });
    return nothing(node);
  }
}

function aliasProblem(name: string, target: Node | undefined, open: readonly Node[]): string | undefined {
  if (target === undefined) return `the alias \`*${name}\` names an anchor that isn't set before it`;
  if (open.includes(target)) return `the alias \`*${name}\` stands inside the value that it refers to`;
  return open.length >= MAX_DEPTH ? `the alias \`*${name}\` nests values deeper than ${MAX_DEPTH} levels` : undefined;
}

function range(node: Node): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function nothing(node: Node | null): Raw {
  const [start, end] = node === null ? [0, 0] : range(node);
  return { kind: "scalar", value: null, start, end };
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}
