import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSvg } from "../../src/formats/svg/write.js";
import { layoutNow } from "../../src/layout/layout.js";
import { THEMES } from "../../src/layout/palette.js";
import type { LayoutInput } from "../../src/layout/scene.js";
import { anyArgument, argument, statement } from "../layout/arguments.js";

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

const hostile = `</title></script><script>alert("1")</script> ]]> <!-- & ' \\ \u0000 \u001b[31m \u202egnp.exe \ud800 😀\n&lt;`;

function hostileArgument(): LayoutInput {
  return argument(
    [statement(hostile, { text: hostile, via: hostile, conclusion: true }), statement("e", { kind: "evidence" })],
    [{ id: `s ${hostile}`, from: ["e"], target: hostile, polarity: "opposes", node: { text: hostile } }],
  );
}

describe("writeSvg", () => {
  it("is well-formed whatever the texts, ids, title and description say", () => {
    const texts = new Map([[hostile, hostile]]);
    const svg = writeSvg(layoutNow(hostileArgument()), { title: hostile, description: hostile, texts });
    expectWellFormed(svg);
    expect(svg).not.toContain("<script");
  });

  it("is well-formed for any argument, in both themes", () => {
    fc.assert(
      fc.property(
        anyArgument(6),
        fc.constantFrom("light", "dark"),
        fc.string({ unit: "binary" }),
        (input, theme, title) => {
          expectWellFormed(writeSvg(layoutNow(input), { theme, title }));
        },
      ),
      { numRuns: 50 },
    );
  });

  const scene = layoutNow(
    argument(
      [
        statement("c", { text: "It holds.", conclusion: true, status: "conditional" }),
        statement("no", { text: "It fails.", status: "defeated" }),
        statement("e", { kind: "evidence", text: "It was seen.", status: "open" }),
      ],
      [
        { id: "for", from: ["e"], target: "c", node: { text: "What is seen is so." } },
        { id: "against", from: ["no"], target: "c", polarity: "opposes", alive: false },
      ],
    ),
  );
  const svg = writeSvg(scene, {
    title: "A title",
    description: "A description",
    texts: new Map([["c", "The whole text."]]),
  });

  it("says what it is", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-label="A title"/);
    expect(svg).toContain("<title>A title</title>\n<desc>A description</desc>");
    expect(svg).toContain("<title>Conclusion c (conditional): The whole text.</title>");
    expect(svg).toContain("<title>Evidence e (open): It was seen.</title>");
  });

  it("shows kind, sign and word, strikes through what fails, and fades what gives nothing", () => {
    for (const word of [">Conclusion<", ">◐ conditional<", ">Evidence<", ">? open<", ">Step<", ">✕ defeated<"]) {
      expect(svg).toContain(word);
    }
    expect(svg).toMatch(/text-decoration="line-through">It fails\./);
    expect(svg).toMatch(/data-inference="against" opacity="0\.\d+"/);
    expect(svg).not.toMatch(/data-inference="for" opacity/);
  });

  it("takes its colours from the theme", () => {
    const dark = writeSvg(scene, { theme: "dark" });
    expect(svg).toContain(THEMES.light.page);
    expect(dark).toContain(THEMES.dark.page);
    expect(dark).not.toContain(THEMES.light.page);
  });
});
