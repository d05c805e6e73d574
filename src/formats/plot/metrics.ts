/** The measures of the plot in pixels, and the shapes that its parts are placed in. */

export interface TextStyle {
  readonly size: number;
  /** Height of a line. */
  readonly line: number;
}
export const TITLE: TextStyle = { size: 18, line: 23 };
export const NOTE: TextStyle = { size: 12, line: 17 };
export const ROW: TextStyle = { size: 13, line: 17 };
export const HEAD: TextStyle = { size: 12, line: 15 };
export const SMALL: TextStyle = { size: 11, line: 15 };

export const MARGIN = 28;
/** Between what stands side by side. */
export const GAP = 18;
/** Over and under the text of a row, and between the heads of columns. */
export const PADDING = 6;
/** Height of a line of numbers over or under the matrix. */
export const NUMBERS = 20;
/** From the number of a column to the text that goes with it. */
export const NUMBER_WIDTH = 21;
/** From the middle of a sample in the legend to its words. */
export const LEGEND_INDENT = 16;

/** Lines of text below each other; the baseline is that of the first. */
export interface Lines {
  readonly x: number;
  readonly baseline: number;
  readonly lines: readonly string[];
}

/** The head of a column: its number, and what the open node says. */
export interface PlacedHead {
  /** Where the number begins; it stands on the first line. */
  readonly number: number;
  readonly text: Lines;
  /** Upper end of the pole that leads down to the column; undefined where the number alone does. */
  readonly pole?: number;
}
