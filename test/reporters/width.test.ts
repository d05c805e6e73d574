/** How a line is measured must not depend on the lines beside it: where each character takes a column, both ways agree. */
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { widthFor } from "../../src/reporters/width.js";
import { visible } from "../../src/text/visible.js";

test("a line is as wide as string-width says, whichever way it is measured", async () => {
  for (let unit = 0; unit < 0xd8_00; unit++) {
    const character = String.fromCharCode(unit);
    if (character === "\n") continue;
    for (const text of [character, `a${character}b`]) {
      const at = { file: { path: "a.yaml", text }, start: 0, end: 1 };
      const widthOf = await widthFor([{ rule: "", severity: "info", message: "", at }]);
      // What is hidden is measured as it is shown.
      expect([unit, widthOf(visible(text))]).toEqual([unit, stringWidth(visible(text))]);
    }
  }
});
