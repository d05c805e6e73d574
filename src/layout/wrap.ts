/** Line breaking: greedy, by the width table, with a limit on the lines. */
import { oneLine } from "../text/visible.js";
import { textUnits, textWidth, unitsToPixels } from "./measure.js";

export interface WrapOptions {
  /** Both in pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly maxLines: number;
}

const ELLIPSIS = "…";

/** Letters and signs that never join with others to one grapheme, so that there is nothing to find out about them. */
export const SEPARATE =
  /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/u;

/** What is seen as one character each. Making a segmenter takes longer than laying out a small map. */
export function* graphemes(text: string): Iterable<string> {
  if (SEPARATE.test(text)) yield* text;
  else for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) yield segment;
}

/** The longest beginning of a text that fits, in whole graphemes; at least one, so that breaking always gets on. */
function fitting(text: string, width: number, fontSize: number): string {
  let end = 0;
  let used = 0;
  for (const grapheme of graphemes(text)) {
    used += textWidth(grapheme, fontSize);
    if (used > width && end > 0) break;
    end += grapheme.length;
  }
  return text.slice(0, end);
}

/** The text on one line, cut with an ellipsis where it is too wide. */
export function ellipsize(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const room = width - textWidth(ELLIPSIS, fontSize);
  return fitting(text, room, fontSize).trimEnd() + ELLIPSIS;
}

/**
 * A text from outside as lines that fit the width. Words longer than a line are broken between graphemes;
 * what does not fit on the last line allowed is cut with an ellipsis. An empty text has no lines.
 */
export function wrap(text: string, { width, fontSize, maxLines }: WrapOptions): readonly string[] {
  const words = oneLine(text).split(" ").filter(Boolean);
  const lines: string[] = [];
  const space = textUnits(" ");
  let line = "";
  let used = 0;
  let next = 0;
  while (next < words.length && lines.length <= maxLines) {
    const word = words[next] ?? "";
    const joined = line === "" ? textUnits(word) : used + space + textUnits(word);
    if (unitsToPixels(joined, fontSize) <= width) {
      line = line === "" ? word : `${line} ${word}`;
      used = joined;
      next += 1;
    } else if (line !== "") {
      lines.push(line);
      line = "";
    } else {
      const part = fitting(word, width, fontSize);
      lines.push(part);
      words[next] = word.slice(part.length);
      if (part.length === word.length) next += 1;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  // With an ellipsis of its own the last line is always too wide or unfinished: measure it as if it went on.
  const last = kept.pop() ?? "";
  const room = width - textWidth(ELLIPSIS, fontSize);
  const shown = textWidth(last, fontSize) <= room ? last : fitting(last, room, fontSize).trimEnd();
  return [...kept, shown + ELLIPSIS];
}
