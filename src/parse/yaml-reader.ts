/** Reads YAML 1.2 with the `yaml` package, behind guards against input that would take it down. */
import { Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Parser } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { guardTokens } from "./guards.js";
import type { Raw, RawEntry } from "./raw.js";
import { yamlErrors } from "./yaml-errors.js";

/** How many values all aliases of a file may stand for, so that a few bytes can't become gigabytes. */
const MAX_ALIASED_VALUES = 100_000;

/** The document as raw values, or null where the text holds none; what is wrong goes into `diagnostics`. */
export function readYaml(file: SourceFile, diagnostics: Diagnostic[]): Raw | null {
  // Tokens first: the lexer and the token tree are built without recursion, the composer is not.
  const tokens = [...new Parser().parse(file.text)];
  if (!guardTokens(file, tokens, diagnostics)) return null;
  const documents = [...composer().compose(tokens, true, file.text.length)];
  const [first, second] = documents;
  if (second !== undefined) {
    const start = second.range[0];
    diagnostics.push({
      rule: "syntax/one-document",
      severity: "error",
      message: "a second YAML document begins here, but a file is one argument",
      label: "begins a second document",
      at: { file, start, end: Math.min(start + 3, file.text.length) },
      help: "put it into a file of its own, and import it where it is needed",
    });
  }
  for (const document of documents) yamlErrors(file, document, diagnostics);
  if (first?.contents === null || first?.contents === undefined) return null;
  return new Conversion(file, first, diagnostics).run(first.contents);
}

function composer(): Composer {
  return new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // yaml's own check scans the whole map for every key; `Conversion` keeps a set instead.
    uniqueKeys: false,
    // A key is its text. Without this a collection as a key costs seconds, and `1:` would not be the id `1`.
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  });
}

class Conversion {
  private aliased = 0;
  private inAlias = 0;

  constructor(
    private readonly file: SourceFile,
    private readonly document: Document.Parsed,
    private readonly diagnostics: Diagnostic[],
  ) {}

  // Recursion is bounded: the guards refuse what nests deeper than 64.
  run(node: Node | null, open: readonly Node[] = []): Raw {
    if (this.inAlias > 0 && ++this.aliased > MAX_ALIASED_VALUES) return nothing(node);
    if (node === null) return { kind: "scalar", value: null, start: 0, end: 0 };
    if (isAlias(node)) return this.alias(node, open);
    const [start, end] = range(node);
    if (isMap(node)) {
      return { kind: "map", entries: this.entries(node.items, [...open, node]), start, end };
    }
    if (isSeq(node)) {
      const within = [...open, node];
      return { kind: "list", items: node.items.map((item) => this.run(item as Node | null, within)), start, end };
    }
    return { kind: "scalar", value: isScalar(node) ? plain(node.value) : null, start, end };
  }

  private entries(items: readonly Pair[], open: readonly Node[]): RawEntry[] {
    const entries: RawEntry[] = [];
    const seen = new Map<string, RawEntry>();
    for (const pair of items) {
      const keyNode = pair.key as Node;
      const [keyStart, keyEnd] = range(keyNode);
      const key = isScalar(keyNode) ? String(keyNode.value) : "";
      const raw = this.run(pair.value as Node | null, open);
      // A key with nothing behind it: its place is the key's.
      const value = pair.value === null || raw.end === 0 ? { ...raw, start: keyStart, end: keyEnd } : raw;
      const entry = { key, keyStart, keyEnd, value };
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, entry);
        entries.push(entry);
      } else this.duplicate(entry, first);
    }
    return entries;
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

  private alias(node: Node, open: readonly Node[]): Raw {
    const target = isAlias(node) ? node.resolve(this.document) : undefined;
    const [start, end] = range(node);
    const name = isAlias(node) ? node.source : "";
    if (target === undefined || open.includes(target)) {
      const why = target === undefined ? "names an anchor that isn't set before it" : "stands inside the value that it refers to";
      this.refuse(node, `the alias \`*${name}\` ${why}`, "write the value itself");
      return nothing(node);
    }
    this.inAlias++;
    const value = this.run(target, open);
    this.inAlias--;
    if (this.inAlias === 0 && this.aliased > MAX_ALIASED_VALUES) {
      this.aliased = 0;
      this.refuse(node, `the alias \`*${name}\` stands for too many values`, "write out what the file needs");
      return nothing(node);
    }
    // Findings about an aliased value point at the alias: that is the place one would edit.
    return { ...value, start, end };
  }

  private refuse(node: Node, message: string, help: string): void {
    const [start, end] = range(node);
    this.diagnostics.push({ rule: "syntax/alias", severity: "error", message, at: { file: this.file, start, end }, help });
  }
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
