/** Random blocks of YAML lines as people write them, and slightly off: what is quick to read, and all around it. */
import fc from "fast-check";

const split = (signs: string): string[] => signs.split("¦");

const key = fc.constantFrom(...split(`a¦b¦c¦text¦from¦k l¦x-y¦1¦null¦é¦"q r"¦'s'¦_u¦(v)¦a#¦a `));
const plain = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...split("a¦bc d¦null¦true¦1.5¦-1¦-a¦a:b¦a#b¦it's¦a, b¦é 🚋¦(p)¦http://x.y/z¦a - b")),
  },
  fc.constantFrom(
    ...split(
      "~¦0x1¦+1¦.5¦a: b¦a #b¦[x¦x]¦- a¦? a¦*a¦&a b¦!t x¦@a¦%a¦|¦> a¦...¦---¦a:¦-¦--¦a  b¦a ¦<<¦.inf¦a\u0085b¦\u00a0x¦a\u2028",
    ),
  ),
);
const quoted = fc.constantFrom(
  ...split(`""¦''¦"a"¦'a'¦"a: b"¦'it''s'¦"\\""¦"\\n"¦"\\\\"¦"\\/"¦"\\x41"¦'#'¦"a"b¦"a"#c¦'a' 'b'¦"a\n  b"¦"a`),
);

const { flow } = fc.letrec<{ flow: string; item: string }>((tie) => ({
  item: fc.oneof({ depthSize: "small", withCrossShrink: true }, plain, quoted, tie("flow")),
  flow: fc.oneof(
    fc.tuple(fc.array(tie("item"), { maxLength: 3 }), separator()).map(([items, by]) => `[${items.join(by)}]`),
    fc
      .tuple(
        fc.array(fc.tuple(key, tie("item")), { maxLength: 3 }),
        separator(),
        fc.constantFrom(": ", ": ", ":", " : "),
      )
      .map(([entries, by, colon]) => `{ ${entries.map((entry) => entry.join(colon)).join(by)} }`),
  ),
}));

function separator(): fc.Arbitrary<string> {
  return fc.constantFrom(", ", ", ", ",", " ,", ",\n    ", "\n", ", , ");
}

const rest = fc.constantFrom("", "", "", "", " ", "  # c", " #c", "#c");
const between = fc.constantFrom([], [], [], [], [""], ["# c"], ["      # c"], ["  "]);
const indent = fc.constantFrom("  ", "  ", "  ", "    ", " ", "");
const inline = fc.tuple(fc.oneof({ weight: 3, arbitrary: plain }, quoted, flow), rest).map((parts) => parts.join(""));
const inBlock = fc.constantFrom("a", "b c", "a", "# no comment", "k: v", "- x", "a ", "'q", "", "  deep", " ");
const header = fc.constantFrom("|", ">", "|-", ">-", "|+", ">2", "| # c");

type Lines = string[];

const { map } = fc.letrec<{ map: Lines; list: Lines; under: Lines }>((tie) => ({
  // What stands behind a colon or a dash: the rest of its line, and the lines below.
  under: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    inline.map((value): Lines => [` ${value}`]),
    fc
      .tuple(header, fc.array(inBlock, { minLength: 1, maxLength: 4 }), indent)
      .map(([sign, some, by]): Lines => [` ${sign}`, ...indented(some, by)]),
    fc
      .tuple(plain, fc.array(plain, { minLength: 1, maxLength: 2 }), indent)
      .map(([first, more, by]): Lines => [` ${first}`, ...indented(more, by)]),
    fc
      .tuple(
        rest,
        fc.oneof(
          inline.map((value) => [value]),
          tie("map"),
          tie("list"),
        ),
        indent,
      )
      .map(([behind, some, by]): Lines => [behind, ...indented(some, by)]),
    rest.map((behind): Lines => [behind]),
  ),
  map: fc
    .array(fc.tuple(between, key, tie("under")), { minLength: 1, maxLength: 3 })
    .map((entries) =>
      entries.flatMap(([before, name, [first = "", ...more]]) => [...before, `${name}:${first}`, ...more]),
    ),
  list: fc
    .array(fc.tuple(between, fc.oneof(tie("under"), tie("map").map(asItem)), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    })
    .map((items) => items.flatMap(([before, [first = "", ...more]]) => [...before, `-${first}`, ...more])),
}));

/** The lines of a map that begins behind a dash. */
function asItem([first = "", ...more]: Lines): Lines {
  return [` ${first}`, ...indented(more, "  ")];
}

function indented(lines: readonly string[], by: string): Lines {
  return lines.map((line) => (line === "" ? "" : by + line));
}

export const blocks: fc.Arbitrary<string> = fc
  .tuple(map, fc.constantFrom("\n", "\n", "\n", "", "\n# end\n", "\n---\n", "\n...\n"))
  .map(([lines, end]) => lines.join("\n") + end);
