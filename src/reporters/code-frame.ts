/** A place in a file with its lines, as people know it from rustc. */
import { lineText, positionAt, type Span } from "../text/source-file.js";
import { visible } from "../text/visible.js";
import type { Paint } from "./report.js";
import type { WidthOf } from "./width.js";

/** A line longer than this is shown in part, around the place. */
const MAX_WIDTH = 120;

export interface FrameStyle {
  readonly paint: Paint;
  readonly style: Parameters<Paint>[0];
  readonly widthOf: WidthOf;
}

/** `  --> file:line:column` and the marked line; `label` stands behind the marks. */
export function codeFrame(span: Span, label: string, { paint, style, widthOf }: FrameStyle): string {
  const from = positionAt(span.file, span.start);
  const to = positionAt(span.file, span.end);
  const whole = lineText(span.file, from.line);
  const end = to.line === from.line ? to.column - 1 : whole.length;
  const { text, offset } = excerpt(whole, from.column - 1);
  const seen = visible(text);
  const width = (some: string): number => widthOf(seen === text ? some : visible(some));
  const before = text.slice(0, Math.max(0, from.column - 1 - offset));
  const marked = text.slice(before.length, Math.max(before.length, end - offset));
  const number = String(from.line);
  const gutter = " ".repeat(number.length);
  const bar = paint("blue", "|");
  const marks = "^".repeat(Math.max(1, width(marked)));
  return [
    `${gutter}${paint("blue", "-->")} ${place(span)}`,
    `${gutter} ${bar}`,
    `${paint("blue", number)} ${bar} ${seen}`,
    `${gutter} ${bar} ${" ".repeat(width(before))}${paint(style, label === "" ? marks : `${marks} ${label}`)}`,
  ].join("\n");
}

/** `file:line:column`, as editors and terminals turn it into a link. */
export function place(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${visible(span.file.path)}:${line}:${column}`;
}

function excerpt(line: string, column: number): { text: string; offset: number } {
  if (line.length <= MAX_WIDTH) return { text: line, offset: 0 };
  const offset = Math.max(0, Math.min(column - 40, line.length - MAX_WIDTH));
  return { text: line.slice(offset, offset + MAX_WIDTH), offset };
}
