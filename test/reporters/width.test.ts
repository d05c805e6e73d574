/** How a line is measured must not depend on the lines beside it: where each character takes a column, both ways agree. */
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { widthFor } from "../../src/reporters/width.js";
import { visible } from "../../src/text/visible.js";

const LONG = "long ".repeat(200);

test("a line is as wide as string-width says, whichever way it is measured", async () => {
  for (let unit = 0; unit < 0xd8_00; unit++) {
    const character = String.fromCharCode(unit);
    if (character === "\n") continue;
    for (const line of [character, `a${character}b`]) {
      // Of a long file only the line is looked at, and so where another line has what is measured in another way.
      for (const text of [line, `${line}\n${LONG}`, `${line}\n\u6f22`]) {
        const at = { file: { path: "a.yaml", text }, start: 0, end: 1 };
        const widthOf = await widthFor([{ rule: "", severity: "info", message: "", at }]);
        // What is hidden is measured as it is shown.
        expect([unit, widthOf(visible(line))]).toEqual([unit, stringWidth(visible(line))]);
      }
    }
  }
});
