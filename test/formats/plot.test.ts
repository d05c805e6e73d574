import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, MARKS, type PlotInput, plotInput } from "../../src/formats/plot/input.js";
import { MARK_REACH, svgMark } from "../../src/formats/plot/mark.js";
import { place } from "../../src/formats/plot/place.js";
import { writePlot } from "../../src/formats/plot/write.js";
import { textWidth } from "../../src/layout/measure.js";
import { THEMES } from "../../src/layout/palette.js";
import { STATUSES } from "../../src/schema/vocabulary.js";
import { analysed } from "../support/analysed.js";
import { HOSTILE_TEXTS, hostileArgument } from "../support/hostile.js";
import { contrast } from "../support/colour.js";

const NOTHING = { granted: 0, denied: 0, either: 0, occurs: 0 };
const named = (id: string, text: string, totals: Partial<Record<Mark, number>>) => ({
  id,
  text: `${text}.`,
  name: `“${text}”`,
  totals: { ...NOTHING, ...totals },
});

/** Every mark once, and a conclusion with none. */
const BRIDGE: PlotInput = {
  title: "Is the way across safe?",
  rows: [
    { ...named("tunnel", "The tunnel is safe", { either: 1 }), status: "conditional" },
    { ...named("bridge", "The bridge is safe", { granted: 1, denied: 1 }), status: "challenged" },
    { ...named("ferry", "The ferry runs", { occurs: 2 }), status: "conditional" },
    { ...named("road", "There is a road", {}), status: "holds" },
  ],
  columns: [
    { ...named("survey", "The survey is right", { either: 1 }), standing: "unproven" },
    { ...named("pillar", "The pillar stands", { granted: 1 }), standing: "assumed" },
    { ...named("flood", "The river rises", { denied: 1 }), standing: "unproven" },
    { ...named("north", "The north pier is up", { occurs: 1 }), standing: "unproven" },
    { ...named("south", "The south pier is up", { occurs: 1 }), standing: "unproven" },
  ],
  marks: [
    { row: 0, column: 0, mark: "either" },
    { row: 1, column: 1, mark: "granted" },
    { row: 1, column: 2, mark: "denied" },
    { row: 2, column: 3, mark: "occurs" },
    { row: 2, column: 4, mark: "occurs" },
  ],
  leftOut: { rows: 0, columns: 0, idle: 0 },
};

/** "conclusion open-node mark", by row and column. */
function marksOf({ rows, columns, marks }: PlotInput): string[] {
  return marks.map(({ row, column, mark }) => `${rows[row]?.id} ${columns[column]?.id} ${mark}`);
}

const described = (svg: string): string => /<desc>(.*)<\/desc>/.exec(svg)?.[1] ?? "";

/** The texts that are seen, in one line. */
function shownText(svg: string): string {
  return boxes(svg)
    .map(({ content }) => content)
    .join(" ");
}

interface Box {
  readonly content: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries([...tag.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };

/** Every text element, as large as the width table says: at least as large as it is drawn. */
function boxes(svg: string): Box[] {
  return [...svg.matchAll(/<text( [^>]*)>([^<]*)<\/text>/g)].map(([, tag, escaped]) => {
    const content = escaped!.replace(/&([a-z0-9#]+);/g, (_, name: string) => ENTITIES[name]!);
    const at = attributesOf(tag!);
    const size = Number(at["font-size"]);
    const width = textWidth(content, size, at["font-weight"] === "bold");
    const before = at["text-anchor"] === "end" ? width : at["text-anchor"] === "middle" ? width / 2 : 0;
    const [x, y] = [Number(at["x"]) - before, Number(at["y"])];
    return { content, size, left: x, right: x + width, top: y - size * 0.77, bottom: y + size * 0.24 };
  });
}

interface Drawn {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The marks that are drawn: which, and where their middle is. */
function drawnMarks(svg: string): Drawn[] {
  return [...svg.matchAll(/<g( data-conclusion=[^>]*)><title>[^<]*<\/title><(circle|path)([^>]*)\/>/g)].map(
    ([, group, shape, tag]) => {
      const names = attributesOf(group!);
      const at = attributesOf(tag!);
      const numbers = (at["d"]?.match(/-?[\d.]+/g) ?? []).map(Number);
      const middle = (part: 0 | 1): number => {
        const some = numbers.filter((_, place) => place % 2 === part);
        return (Math.min(...some) + Math.max(...some)) / 2;
      };
      return {
        key: `${names["data-conclusion"]} ${names["data-open"]} ${names["data-mark"]}`,
        x: shape === "circle" ? Number(at["cx"]) : middle(0),
        y: shape === "circle" ? Number(at["cy"]) : middle(1),
      };
    },
  );
}

const anyText = fc.oneof(
  fc.lorem({ maxCount: 20 }),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const anyTotals = fc.oneof(
  fc.constant(NOTHING),
  fc.record({ granted: fc.nat(2000), denied: fc.nat(99), either: fc.nat(9), occurs: fc.nat(2000) }),
);

/** Any picture, possible or not: between nothing and all that has room. */
const anyInput: fc.Arbitrary<PlotInput> = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 40 })))
  .chain(([rows, columns]) =>
    fc.record({
      title: anyText,
      rows: fc
        .array(fc.record({ text: anyText, name: anyText, totals: anyTotals, status: fc.constantFrom(...STATUSES) }), {
          minLength: rows,
          maxLength: rows,
        })
        .map((all) => all.map((row, at) => ({ id: `c${at}`, ...row }))),
      columns: fc
        .array(
          fc.record({
            text: anyText,
            name: anyText,
            totals: anyTotals,
            standing: fc.constantFrom("unproven" as const, "assumed" as const, "disputed" as const),
          }),
          { minLength: columns, maxLength: columns },
        )
        .map((all) => all.map((column, at) => ({ id: `o${at}`, ...column }))),
      marks: fc
        .array(fc.option(fc.constantFrom(...MARKS)), { minLength: rows * columns, maxLength: rows * columns })
        .map((all) =>
          all.flatMap((mark, at) =>
            mark === null ? [] : [{ row: Math.floor(at / columns), column: at % columns, mark }],
          ),
        ),
      leftOut: fc.record({ rows: fc.nat(3), columns: fc.nat(3), idle: fc.nat(3) }),
    }),
  );

/** Throws unless the tags balance, the attributes are quoted, and the text holds nothing that XML 1.0 forbids. */
function expectWellFormed(xml: string): void {
  const open: string[] = [];
  const text = xml.replace(/<(\/?)([a-z]+)((?: [A-Za-z:-]+="[^"<>]*")*)(\/?)>/g, (_, end, name, attributes, empty) => {
    const names = [...String(attributes).matchAll(/ ([A-Za-z:-]+)=/g)].map((match) => match[1]);
    expect(new Set(names).size).toBe(names.length);
    if (end === "/") expect(open.pop()).toBe(name);
    else if (empty === "") open.push(String(name));
    return "";
  });
  expect(open).toEqual([]);
  expect(text).not.toMatch(/[<>"']/);
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
  // oxlint-disable-next-line no-control-regex -- these must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u);
}

describe("writePlot", () => {
  it("draws each mark of the input once, where its row and its column meet", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { xs, rows } = place(input);
        const drawn = drawnMarks(writePlot(input));
        expect(drawn.map(({ key }) => key)).toEqual(marksOf(input));
        for (const [at, { row, column }] of input.marks.entries()) {
          expect(drawn[at]!.x).toBeCloseTo(xs[column]!);
          expect(drawn[at]!.y).toBeCloseTo(rows[row]!.middle);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets no text run into the marks, into another text or off the picture, and none get too small", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const svg = writePlot(input);
        const { matrix, width, height, xs, rows } = place(input);
        const texts = boxes(svg);
        const overlap = (a: Omit<Box, "content" | "size">, b: Omit<Box, "content" | "size">): boolean =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const wrong = texts.flatMap((text, at) => [
          ...(text.size < 11 ? [`${text.content} is small`] : []),
          ...(text.left < 0 || text.top < 0 || text.right > width || text.bottom > height
            ? [`${text.content} is off`]
            : []),
          ...(overlap(text, matrix) ? [`${text.content} is among the marks`] : []),
          ...texts
            .slice(0, at)
            .flatMap((other) => (overlap(text, other) ? [`${text.content} / ${other.content}`] : [])),
        ]);
        expect(wrong).toEqual([]);
        for (const x of xs) expect(x - MARK_REACH >= matrix.left && x + MARK_REACH <= matrix.right).toBe(true);
        for (const { middle } of rows)
          expect(middle - MARK_REACH >= matrix.top && middle + MARK_REACH <= matrix.bottom).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is well-formed for any input, in both themes, and the same each time", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom("light" as const, "dark" as const), (input, theme) => {
        const svg = writePlot(input, { theme });
        expectWellFormed(svg);
        expect(writePlot(structuredClone(input), { theme })).toBe(svg);
      }),
      { numRuns: 60 },
    );
  });

  it("lets nothing escape from a hostile argument", async () => {
    const analysis = await analysed(hostileArgument());
    const ranked = analysis.ranking().map(({ node }) => node);
    const input = plotInput(analysis, ranked);
    expect(input.marks.length).toBeGreaterThan(0);
    const svg = writePlot(input);
    expectWellFormed(svg);
    expect(svg).not.toMatch(/<(script|img)|onload="|href=/);
    for (const seen of ["emoji 👩‍👩‍👧‍👦", "\\u{202e}overridden", "\\u{1b}[31mred"]) expect(svg).toContain(seen);
  });

  it("cuts a word that never ends, and keeps it whole for a pointer", () => {
    const word = "x".repeat(5000);
    const totals = { granted: 1, denied: 0, either: 0, occurs: 0 };
    const svg = writePlot({
      title: word,
      rows: [{ id: "c", text: word, name: "“x”", totals, status: "conditional" }],
      columns: [{ id: "o", text: word, name: "“y”", totals, standing: "unproven" }],
      marks: [{ row: 0, column: 0, mark: "granted" }],
      leftOut: { rows: 0, columns: 0, idle: 0 },
    });
    expect(Number(attributesOf(svg)["width"])).toBeLessThan(1200);
    expect(shownText(svg)).toContain("x…");
    expect(svg).toContain(`<title>Conclusion c (conditional): ${word}</title>`);
    expect(svg).toContain(`<title>Open node 1, o (unproven): ${word}</title>`);
  });

  it("says in words what it shows", () => {
    const svg = writePlot(BRIDGE);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Is the way across safe\?"/);
    expect(svg).toContain("<title>Is the way across safe?</title>\n<desc>");
    expect(described(svg)).toMatchInlineSnapshot(
      `"What 4 conclusions (rows) hinge on: 5 open nodes (columns), the one to look into first at the left. Those that are not marked assumed or disputed are unproven. Open node 1, unproven: “The survey is right”. Open node 2, assumed: “The pillar stands”. Open node 3, unproven: “The river rises”. Open node 4, unproven: “The north pier is up”. Open node 5, unproven: “The south pier is up”. “The tunnel is safe” (conditional) hinges on 1 open node; either way that “The survey is right” is settled counts against it. “The bridge is safe” (challenged) hinges on 2 open nodes; it is carried by “The pillar stands”; it falls short if “The river rises” is granted. “The ferry runs” (conditional) hinges on 2 open nodes; without carrying it alone, open nodes 4 and 5 bear on it. “There is a road” (holds) hinges on no open node."`,
    );
    for (const title of [
      "Either way that “The survey is right” is settled counts against “The tunnel is safe”",
      "“The pillar stands” carries “The bridge is safe”",
      "“The bridge is safe” falls short if “The river rises” is granted",
      "“The north pier is up” bears on “The ferry runs”, and does not carry it alone",
    ])
      expect(svg).toContain(`<title>${title}</title>`);
    expect(shownText(svg)).toContain("assumed · The pillar stands.");
  });

  it("says what is left out, to the eye and in words", () => {
    const svg = writePlot({ ...BRIDGE, leftOut: { rows: 2, columns: 7, idle: 1 } });
    for (const note of [
      "What the first 4 of 6 conclusions (rows) hinge on: the first 5 of 12 open nodes (columns),",
      "1 more open node bears on no conclusion.",
      "2 more conclusions have no row here.",
      "7 more open nodes have no column here.",
      "There is room for 60 conclusions and 40 open nodes; the totals count the rest too.",
    ]) {
      expect(described(svg)).toContain(note);
      expect(shownText(svg)).toContain(note);
      expect(shownText(writePlot(BRIDGE))).not.toContain(note);
    }
  });

  it("does not call an open conclusion its own carrier", () => {
    const itself = named("c", "Who knows", { granted: 1 });
    const svg = writePlot({
      ...BRIDGE,
      rows: [{ ...itself, status: "open" }],
      columns: [{ ...itself, standing: "unproven" }],
      marks: [{ row: 0, column: 0, mark: "granted" }],
    });
    expect(svg).toContain("<title>“Who knows” is an open question itself</title>");
    expect(svg).not.toContain("“Who knows” carries");
    expect(described(svg).match(/is an open question itself/g)).toHaveLength(1);
  });

  it.each(MARKS)("explains %s in the legend only where it occurs", (mark) => {
    const input = BRIDGE;
    const words = {
      granted: "carries the conclusion: has to be granted",
      denied: "has to be denied: granted, the conclusion falls short",
      either: "granted or denied, the conclusion falls short",
      occurs: "bears on the conclusion without carrying it alone",
    };
    expect(shownText(writePlot(input))).toContain(words[mark]);
    const without = { ...input, marks: input.marks.filter((one) => one.mark !== mark) };
    expect(shownText(writePlot(without))).not.toContain(words[mark]);
  });

  it("gives each mark an outline of its own, colours aside, that stays in its cell", () => {
    const outlines = MARKS.map((mark) => {
      const [outline] = /<[^>]+>/.exec(svgMark(mark, 0, 0, "light").replaceAll(/#[0-9a-f]{6}/g, ""))!;
      const numbers = outline.match(/-?[\d.]+/g)!.map((number) => Math.abs(Number(number)));
      expect(Math.max(...numbers)).toBeLessThanOrEqual(MARK_REACH);
      return outline;
    });
    expect(new Set(outlines).size).toBe(MARKS.length);
  });

  it.each(["light", "dark"] as const)("is legible in the %s theme, whatever the eyes", (theme) => {
    const { page } = THEMES[theme];
    const statuses = STATUSES.map((status, at) => ({
      id: `c${at}`,
      text: "It is so.",
      name: "“It is so”",
      totals: { granted: 1, denied: 1, either: 1, occurs: 1 },
      status,
    }));
    const svg = writePlot({ ...BRIDGE, rows: statuses }, { theme });
    const inks = [...svg.matchAll(/<text[^>]* fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!);
    expect(inks.length).toBeGreaterThan(STATUSES.length);
    for (const colour of inks) expect(contrast(colour, page), colour).toBeGreaterThanOrEqual(4.5);
    const marks = [...svg.matchAll(/<g data-conclusion[^>]*>(.*?)<\/g>/g)].flatMap(([, inside]) =>
      [...inside!.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour!),
    );
    expect(marks.length).toBeGreaterThan(MARKS.length);
    for (const colour of marks.filter((one) => one !== page))
      expect(contrast(colour, page), colour).toBeGreaterThanOrEqual(3);
    expect(svg).toMatch(new RegExp(`<rect [^>]*fill="${page}"`));
  });

  it("says so where there is nothing to draw", () => {
    const settled = { ...BRIDGE, rows: BRIDGE.rows.slice(3), columns: [], marks: [] };
    const svg = writePlot({ ...settled, leftOut: { rows: 0, columns: 0, idle: 1 } });
    expect(shownText(svg)).toContain("No open node bears on the conclusion: its status is the whole answer.");
    expect(shownText(svg)).toContain("1 open node bears on no conclusion.");
    expect(shownText(svg)).toContain("✓ holds");
    const empty = writePlot({ ...settled, rows: [] });
    expectWellFormed(empty);
    expect(shownText(empty)).toContain("This argument has no conclusion yet");
  });
});
