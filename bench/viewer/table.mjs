// The results as tables in Markdown.
import { cpus } from "node:os";
import { median } from "../lib/process.mjs";

/** Small numbers with a decimal, large ones without. */
const number = (value) => (value < 100 ? value.toFixed(1) : String(Math.round(value)));
const over = (runs, pick) => number(median(runs.map(pick)));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at < 2 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** A row for what could not be measured says so in its first free cell, and stays. */
const absent = (cells, missing, width) => [
  ...cells,
  `missing: ${missing}`,
  ...Array(width - cells.length - 1).fill(""),
];

const MAP = [
  "nodes",
  "page",
  "drawn",
  "load ms",
  "load, main thread ms",
  "load, all CPU ms",
  "pan, ms a frame",
  "pan, main thread ms",
  "pan, all CPU ms",
  "heap MB",
];

export const mapTable = (rows) =>
  table(
    MAP,
    rows.map(({ nodes, page, runs, missing }) =>
      missing
        ? absent([nodes, page], missing, MAP.length)
        : [
            nodes,
            page,
            runs[0].drawn,
            over(runs, ({ load }) => load.wall),
            over(runs, ({ load }) => load.task),
            over(runs, ({ load }) => load.cpu),
            ...(runs[0].pan
              ? [
                  over(runs, ({ pan }) => median(pan.walls)),
                  over(runs, ({ pan }) => pan.task),
                  over(runs, ({ pan }) => pan.cpu),
                ]
              : ["", "", ""]),
            over(runs, ({ heap }) => heap / 1e6),
          ],
    ),
  );

export const whatIfTable = (rows) =>
  table(
    ["nodes", "page", "drawn", "toggles", "first, ms", "a toggle, ms", "main thread ms", "of it script ms"],
    rows.map(({ nodes, page, seen: { drawn, first, toggles } }) => [
      nodes,
      page,
      drawn,
      toggles.length,
      number(first.wall),
      ...["wall", "task", "script"].map((name) => over(toggles, (one) => one[name])),
    ]),
  );

const FILES = ["argument", "program", "nodes", "wall ms", "CPU ms", "SVG kB"];

export const filesTable = (rows) =>
  table(
    FILES,
    rows.map(({ name, tool, nodes, runs, missing }) =>
      missing
        ? absent([name, tool], missing, FILES.length)
        : [
            name,
            tool,
            nodes,
            over(runs, ({ wall }) => wall),
            over(runs, ({ cpu }) => cpu),
            over(runs, ({ size }) => size / 1000),
          ],
    ),
  );

export function machine() {
  const all = cpus();
  return `${all[0]?.model.trim() ?? "unknown CPU"}, ${all.length} cores`;
}
