/** One text that was read, and the way from an offset in it to a line and column. */
export interface SourceFile {
  /** How the file is called in messages: relative to where the program runs, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file: UTF-16 offsets, `end` is the first one that is no longer part of it. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Line and column as people and editors count them: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

// Offsets of line starts are worked out once a file and only when something is reported in it.
const lineStarts = new WeakMap<SourceFile, number[]>();

function startsOf(file: SourceFile): number[] {
  let starts = lineStarts.get(file);
  if (starts === undefined) {
    starts = [0];
    for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    lineStarts.set(file, starts);
  }
  return starts;
}

/** The line and column of an offset; an offset past the end counts as the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = startsOf(file);
  const at = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text of a line (from 1) without its line break; empty where there is no such line. */
export function lineText(file: SourceFile, line: number): string {
  const starts = startsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return "";
  const end = starts[line] === undefined ? file.text.length : starts[line] - 1;
  const text = file.text.slice(start, end);
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
