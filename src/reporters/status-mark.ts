/** A status as a sign and a word, in its colour. */
import { STATUS_STYLES } from "../layout/palette.js";
import type { Status } from "../schema/vocabulary.js";
import type { Paint } from "./report.js";

const COLOUR: Readonly<Record<Status, Parameters<Paint>[0]>> = {
  holds: "blue",
  "on-assumption": "blue",
  challenged: "magenta",
  conditional: "yellow",
  open: "red",
  contested: "magenta",
  doubtful: "magenta",
  circular: "dim",
  unsupported: "dim",
  defeated: "dim",
};

/** Columns that the longest word takes. */
export const STATUS_WIDTH = Math.max(...Object.values(STATUS_STYLES).map(({ word }) => word.length));

/** "◐ conditional", padded to one width for all statuses and painted. */
export function statusMark(status: Status, paint: Paint, width = STATUS_WIDTH): string {
  const { sign, word } = STATUS_STYLES[status];
  return paint(COLOUR[status], `${sign} ${word.padEnd(width)}`);
}
