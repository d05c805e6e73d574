/** The few SVG elements that the plot is made of. */
import { attributes, escapeXml } from "../svg/xml.js";
import type { Lines, TextStyle } from "./metrics.js";

export function text(content: string, values: Readonly<Record<string, string | number>>): string {
  return `<text${attributes(values)}>${escapeXml(content)}</text>`;
}

export function block({ x, baseline, lines }: Lines, { size, line: step }: TextStyle, fill: string): string[] {
  return lines.map((content, at) => text(content, { x, y: baseline + at * step, "font-size": size, fill }));
}

export function line(d: string, stroke: string, opacity: number): string {
  return `<path${attributes({ d, fill: "none", stroke, "stroke-width": 1, "stroke-opacity": opacity })}/>`;
}

/** `title` is what a pointer that rests on the group is told. */
export function group(data: Readonly<Record<string, string>>, title: string, content: readonly string[]): string {
  return `<g${attributes(data)}><title>${escapeXml(title)}</title>${content.join("")}</g>`;
}
