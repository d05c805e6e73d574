// The same graph for every program: the cards with their sizes, and the links between them, as our layout is given them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutInput } from "../../dist/formats/page/argument.js";
import { check, loadText } from "../../dist/index.js";
import { draw } from "../../dist/layout/cards.js";
import { flatten } from "../lib/crossings.mjs";

const inches = (pixels) => (pixels / 72).toFixed(4);
const byId = (a, b) => (a.id < b.id ? -1 : 1);

/** The lines of a card as they were broken for it; what isn't on it in our picture isn't on it here. */
const label = (lines) => lines.map((line) => line.replaceAll(/["\\]/gu, "\\$&")).join("\\n");

/** Cards by numbers, sorted as ours are before they are laid out. Otherwise as dot draws when nobody tells it more. */
function asDot(cards, links) {
  const number = new Map(cards.map(({ id }, at) => [id, at]));
  return [
    "digraph {",
    "graph [rankdir=LR];",
    "node [shape=box, fixedsize=true, fontsize=13];",
    ...cards.map(
      ({ width, height, lines }, at) =>
        `${at} [width=${inches(width)}, height=${inches(height)}, label="${label(lines)}"];`,
    ),
    ...links.map(({ from, to }) => `${number.get(from)} -> ${number.get(to)};`),
    "}",
  ].join("\n");
}

/** Writes the graph of a file as every program reads it. */
export async function writeGraph(folder, name, text) {
  const [{ analysis }] = check(await loadText(text));
  const input = layoutInput(analysis);
  const drawing = draw(input);
  const cards = drawing.cards.map(({ id, width, height, lines }) => ({ id, width, height, lines })).toSorted(byId);
  const links = drawing.links.map(({ id, from, to }) => ({ id, from, to })).toSorted(byId);
  const file = (end) => join(folder, `${name}.${end}`);
  writeFileSync(file("input.json"), JSON.stringify(input));
  const sized = cards.map(({ id, width, height }) => ({ id, width, height }));
  writeFileSync(file("graph.json"), JSON.stringify({ cards: sized, links }));
  writeFileSync(file("dot"), asDot(cards, links));
  return { file, cards, links };
}

/** The edges that dot has drawn, from its SVG. */
export function edgesOfDot(svg, cards) {
  const drawn = readFileSync(svg, "utf8").matchAll(
    /<title>(?<from>\d+)&#45;&gt;(?<to>\d+)<\/title>\s*<path[^>]* d="(?<path>[^"]*)"/gu,
  );
  return Array.from(drawn, ({ groups }) => {
    const numbers = groups.path.match(/-?[\d.]+/gu).map(Number);
    const points = Array.from({ length: numbers.length / 2 }, (_, at) => ({
      x: numbers[2 * at],
      y: numbers[2 * at + 1],
    }));
    return { from: cards[groups.from].id, to: cards[groups.to].id, chain: flatten(points) };
  });
}

export const edgesOfOurs = (file) =>
  JSON.parse(readFileSync(file, "utf8")).map(({ from, to, points }) => ({ from, to, chain: flatten(points) }));

export const edgesOfOthers = (file) => JSON.parse(readFileSync(file, "utf8"));
