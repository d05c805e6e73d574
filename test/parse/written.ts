/** Random YAML documents, written in random styles by a writer that knows where it puts every key and value. */
import fc from "fast-check";
import type { Raw, RawEntry } from "../../src/parse/raw.js";

type Style = "plain" | "single" | "double";
type Tree =
  | { readonly kind: "scalar"; readonly value: string | number | boolean; readonly style: Style }
  | { readonly kind: "list"; readonly items: readonly Tree[]; readonly flow: boolean }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Tree])[]; readonly flow: boolean };

export interface Written {
  readonly text: string;
  readonly raw: Raw;
}

const word = fc.stringMatching(/^w[a-zé费🚋]{0,6}( [a-z]{1,5}){0,2}$/u);
const anyText = fc.oneof(
  word,
  fc.string({
    unit: fc.constantFrom("a", " ", ":", "#", ",", "{", "}", "[", "'", '"', "\\", "é", "🚋", "-", "&", "*"),
    maxLength: 8,
  }),
);
const key = fc.oneof(
  word,
  anyText.map((text) => `k${text}`),
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      kind: fc.constant("scalar" as const),
      value: fc.oneof(anyText, fc.integer({ min: -999, max: 999 }), fc.boolean()),
      style: fc.constantFrom<Style>("plain", "single", "double"),
    }),
    fc.record({
      kind: fc.constant("list" as const),
      items: fc.array(tie("tree"), { maxLength: 4 }),
      flow: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("map" as const), entries: entriesOf(tie("tree")), flow: fc.boolean() }),
  ),
}));

function entriesOf(value: fc.Arbitrary<Tree>): fc.Arbitrary<(readonly [string, Tree])[]> {
  return fc.uniqueArray(fc.tuple(key, value), { maxLength: 4, selector: ([name]) => name });
}

/** A document, which is a map, with what reading it has to give. */
export const documents: fc.Arbitrary<Written> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(key, tree), { minLength: 1, maxLength: 5, selector: ([name]) => name }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([entries, lineBreak]) => new Writer(lineBreak).document(entries));

class Writer {
  private text = "";

  constructor(private readonly lineBreak: string) {}

  document(entries: readonly (readonly [string, Tree])[]): Written {
    const raw = this.blockMap(entries, "");
    return { text: this.text, raw };
  }

  private put(piece: string): { start: number; end: number } {
    const start = this.text.length;
    this.text += piece;
    return { start, end: this.text.length };
  }

  // Block styles leave out flow ones and empty ones, which can't be written as blocks.
  private block(value: Tree, indent: string): Raw {
    if (value.kind === "scalar" || value.flow || (value.kind === "list" ? value.items : value.entries).length === 0) {
      this.put(" ");
      const raw = this.flow(value);
      this.put(raw.end % 3 === 0 ? `  # remark${this.lineBreak}` : this.lineBreak);
      return raw;
    }
    this.put(this.lineBreak);
    return value.kind === "map"
      ? this.blockMap(value.entries, `${indent}  `)
      : this.blockList(value.items, `${indent}  `);
  }

  private blockMap(entries: readonly (readonly [string, Tree])[], indent: string): Raw {
    const start = this.text.length + indent.length;
    const done = entries.map(([name, value]): RawEntry => {
      this.put(indent);
      const { start: keyStart, end: keyEnd } = this.key(name);
      this.put(":");
      return { key: name, keyStart, keyEnd, value: this.block(value, indent) };
    });
    return { kind: "map", entries: done, start, end: done.at(-1)?.value.end ?? start };
  }

  private blockList(items: readonly Tree[], indent: string): Raw {
    const start = this.text.length + indent.length;
    const done = items.map((item) => {
      this.put(`${indent}-`);
      return this.block(item, indent);
    });
    return { kind: "list", items: done, start, end: done.at(-1)?.end ?? start };
  }

  private flow(value: Tree): Raw {
    if (value.kind === "scalar")
      return { kind: "scalar", value: value.value, ...this.put(scalar(value.value, value.style)) };
    const { start } = this.put(value.kind === "map" ? "{ " : "[ ");
    const entries: RawEntry[] = [];
    const items: Raw[] = [];
    for (const one of value.kind === "map" ? value.entries : value.items) {
      if ("kind" in one) items.push(this.flow(one));
      else {
        const { start: keyStart, end: keyEnd } = this.key(one[0]);
        this.put(": ");
        entries.push({ key: one[0], keyStart, keyEnd, value: this.flow(one[1]) });
      }
      this.put(", ");
    }
    const { end } = this.put(value.kind === "map" ? "}" : "]");
    return value.kind === "map" ? { kind: "map", entries, start, end } : { kind: "list", items, start, end };
  }

  private key(name: string): { start: number; end: number } {
    return this.put(scalar(name, "plain"));
  }
}

function scalar(value: string | number | boolean, style: Style): string {
  if (typeof value !== "string") return String(value);
  if (style === "plain" && /^w[\p{L}🚋 ]*$/u.test(value)) return value;
  return style === "single" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
