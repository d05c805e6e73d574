import { STATUS_STYLES } from "../layout/palette.js";
import type { Status } from "../schema/vocabulary.js";
import { html, svg, unseen } from "./dom.js";
import { BORDER_DASHES } from "../layout/palette.js";

/** Sign and word of a status in its colours. */
export function statusBadge(status: Status): HTMLElement {
  const { sign, word } = STATUS_STYLES[status];
  return html(
    "span",
    { class: "badge", "data-status": status, "data-border": STATUS_STYLES[status].border },
    html("span", { "aria-hidden": "true", class: "badge-sign" }, sign),
    word,
  );
}

/** The sign alone, the word for screen readers only. */
export function statusSign(status: Status): HTMLElement {
  const { sign, word } = STATUS_STYLES[status];
  return html(
    "span",
    { class: "sign", "data-status": status, title: word },
    html("span", { "aria-hidden": "true" }, sign),
    unseen(`${word}:`),
  );
}

/** A small card as the legend shows it: colour, outline and sign together. */
export function statusSwatch(status: Status): SVGSVGElement {
  const { border, borderWidth, sign } = STATUS_STYLES[status];
  const swatch = svg("svg", {
    class: "swatch",
    "data-status": status,
    "aria-hidden": "true",
    viewBox: "0 0 36 20",
    width: 36,
    height: 20,
  });
  const box = (inset: number): SVGRectElement =>
    svg("rect", { x: 1.5 + inset, y: 1.5 + inset, width: 33 - 2 * inset, height: 17 - 2 * inset, rx: 4 - inset });
  const outer = box(0);
  outer.classList.add("swatch-fill");
  outer.setAttribute("stroke-width", String(borderWidth));
  outer.setAttribute("stroke-dasharray", BORDER_DASHES[border].join(" "));
  swatch.append(outer);
  if (border === "dotted") outer.setAttribute("stroke-linecap", "round");
  if (border === "double") {
    const inner = box(2.8);
    inner.classList.add("swatch-line");
    inner.setAttribute("stroke-width", String(borderWidth));
    swatch.append(inner);
  }
  swatch.append(svg("text", { x: 18, y: 14, "text-anchor": "middle", class: "swatch-sign" }, sign));
  return swatch;
}
