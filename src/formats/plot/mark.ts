/** The marks: told apart by shape and weight first, so that colour is only an aid. */
import { type Theme, THEMES } from "../../layout/palette.js";
import { attributes } from "../svg/xml.js";
import type { Mark } from "./input.js";

/** No mark reaches further from its middle, in pixels. */
export const MARK_REACH = 8;

/** A disc, a diamond with a bar, an hourglass, and a small ring: what is load-bearing is filled. */
export function svgMark(mark: Mark, x: number, y: number, theme: Theme): string {
  const { page, ink, muted, opposes } = THEMES[theme];
  const at = (dx: number, dy: number): string => `${x + dx} ${y + dy}`;
  switch (mark) {
    case "granted":
      return `<circle${attributes({ cx: x, cy: y, r: 6, fill: ink })}/>`;
    case "denied": {
      const diamond = `M${at(0, -8)}L${at(8, 0)}L${at(0, 8)}L${at(-8, 0)}Z`;
      const bar = { d: `M${at(-3.5, 0)}L${at(3.5, 0)}`, stroke: page, "stroke-width": 2 };
      return `<path${attributes({ d: diamond, fill: opposes })}/><path${attributes(bar)}/>`;
    }
    case "either": {
      const hourglass = `M${at(-6.5, -7)}L${at(6.5, -7)}L${at(-6.5, 7)}L${at(6.5, 7)}Z`;
      return `<path${attributes({ d: hourglass, fill: opposes })}/>`;
    }
    case "occurs":
      // Filled with the page, so that no guide runs through it and a pointer finds it.
      return `<circle${attributes({ cx: x, cy: y, r: 3.5, fill: page, stroke: muted, "stroke-width": 1.3 })}/>`;
  }
}
