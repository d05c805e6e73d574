/** Nothing on the map is told by colour alone: what looks alike to some eyes differs in border, sign or word. */
import { describe, expect, it } from "vitest";
import { OPPOSES_DASH, OUTWEIGHS_DASH, STATUS_STYLES } from "../../src/layout/palette.js";
import { type Status, STATUSES } from "../../src/schema/vocabulary.js";
import { distance, type Vision, VISIONS } from "../support/colour.js";

/** Borders that are nearer than this are taken for one another; the usual eye has a tenth and more between any two hues. */
const ALIKE = 0.08;

/** Pairs that look alike to somebody and have one border style too: between these only sign and word tell. */
const BY_SIGN_AND_WORD = [
  "challenged/conditional",
  "contested/doubtful",
  "holds/defeated",
  "on-assumption/unsupported",
];

const PAIRS = STATUSES.flatMap((one, at) => STATUSES.slice(at + 1).map((other): [Status, Status] => [one, other]));

function alike(theme: "light" | "dark", vision: Vision): [Status, Status][] {
  return PAIRS.filter(
    ([one, other]) => distance(STATUS_STYLES[one][theme].border, STATUS_STYLES[other][theme].border, vision) < ALIKE,
  );
}

/** The pairs by one status of each hue, without those that share their hue on purpose. */
function huesAlike(theme: "light" | "dark", vision: Vision): string[] {
  const hues = { holds: "blue", conditional: "amber", open: "vermilion", contested: "purple", defeated: "grey" };
  const hueOf = new Map<string, string>(Object.entries(hues));
  return alike(theme, vision).flatMap(([one, other]) => {
    const [first, second] = [hueOf.get(one), hueOf.get(other)];
    return first === undefined || second === undefined ? [] : [`${first}/${second}`];
  });
}

describe("for eyes that lack a kind of cone", () => {
  it.each([
    ["light", "usual", []],
    ["light", "protanopia", ["amber/vermilion"]],
    ["light", "deuteranopia", ["blue/purple", "amber/vermilion"]],
    ["light", "tritanopia", ["blue/grey"]],
    ["dark", "usual", []],
    ["dark", "protanopia", ["blue/purple"]],
    ["dark", "deuteranopia", ["blue/purple", "amber/vermilion"]],
    ["dark", "tritanopia", ["amber/vermilion", "amber/purple"]],
  ] as const)("in the %s theme under %s vision these hues meet: %j", (theme, vision, hues) => {
    expect(huesAlike(theme, vision).toSorted()).toEqual(hues.toSorted());
  });

  it("every two statuses differ in sign and word", () => {
    for (const [one, other] of PAIRS) {
      expect(STATUS_STYLES[one].sign, `${one}/${other}`).not.toBe(STATUS_STYLES[other].sign);
      expect(STATUS_STYLES[one].word, `${one}/${other}`).not.toBe(STATUS_STYLES[other].word);
    }
  });

  it("statuses that look alike differ in their border too, save a few", () => {
    const same = (["light", "dark"] as const).flatMap((theme) =>
      VISIONS.flatMap((vision) =>
        alike(theme, vision).filter(([one, other]) => STATUS_STYLES[one].border === STATUS_STYLES[other].border),
      ),
    );
    expect([...new Set(same.map((pair) => pair.join("/")))].toSorted()).toEqual(BY_SIGN_AND_WORD);
  });

  it("kinds of edges differ in their dashes", () => {
    const dashes = [[], OPPOSES_DASH, OUTWEIGHS_DASH].map((dash) => dash.join(" "));
    expect(new Set(dashes).size).toBe(3);
  });
});
