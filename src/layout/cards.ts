/** From an argument to what is drawn: which nodes become cards of which size, and which edges join them. */
import { foldLabel, headerWidth, jointLabel } from "./labels.js";
import { textWidth } from "./measure.js";
import {
  cardHeight,
  HEADER_FONT_SIZE,
  JOINT_WIDTH,
  sidePadding,
  STATEMENT_WIDTH,
  STEP_MIN_WIDTH,
  STEP_WIDTH,
  textStyle,
} from "./metrics.js";
import type { Card, LayoutInput, LayoutNode, LayoutStep, Route, Shape } from "./scene.js";
import { wrap } from "./wrap.js";

/** A card that has its size but no place yet. */
export type Draft = Omit<Card, "x" | "y">;

/** A route that has its ends but no way yet. */
export interface Link extends Omit<Route, "points"> {
  /** Between equals (a contradiction, an outweighing): drawn, but says nothing about left and right. */
  readonly peer: boolean;
}

export interface Drawing {
  readonly cards: readonly Draft[];
  readonly links: readonly Link[];
}

/** Inferences that others act on, or that act on others as inferences: these can't be a mere edge. */
function involved(steps: readonly LayoutStep[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const step of steps) {
    ids.add(step.target);
    if (step.outweighs.length > 0) ids.add(step.id);
    for (const id of step.outweighs) ids.add(id);
  }
  return ids;
}

function thresholdOf(step: LayoutStep | undefined): string | undefined {
  if (!step || step.atLeast === null) return undefined;
  const premises = step.of ?? new Set(step.from).size;
  return step.atLeast < premises ? `${step.atLeast} of ${premises}` : undefined;
}

function shapeOf(node: LayoutNode): Shape {
  // A joint has no room to say what is folded into it.
  if (node.kind === "inference") return node.text.trim() === "" && node.fold === undefined ? "joint" : "step";
  if (node.kind === "evidence") return "evidence";
  return node.standing === "assumed" ? "assumption" : "claim";
}

function draft(node: LayoutNode, threshold: string | undefined): Draft {
  const { id, kind, status, standing, conclusion, open, via } = node;
  const shape = shapeOf(node);
  const style = textStyle(shape);
  const widest = shape === "step" ? STEP_WIDTH : STATEMENT_WIDTH;
  const padding = 2 * sidePadding(shape);
  const lines = shape === "joint" ? [] : [...wrap(node.text, { width: widest - padding, ...style })];
  if (node.fold !== undefined) lines.push(foldLabel(node.fold));
  const named = { kind, status, shape, conclusion, via, ...(threshold === undefined ? {} : { threshold }) };
  let width = STATEMENT_WIDTH;
  if (shape === "joint") {
    width = Math.max(JOINT_WIDTH, Math.ceil(textWidth(jointLabel(named), HEADER_FONT_SIZE, true)) + 14);
  } else if (shape === "step") {
    const longest = Math.max(headerWidth(named), ...lines.map((line) => textWidth(line, style.fontSize)));
    width = Math.max(STEP_MIN_WIDTH, Math.ceil(longest) + padding);
  }
  const fold = node.fold === undefined ? {} : { fold: node.fold };
  return { id, ...named, width, height: cardHeight(shape, lines.length), lines, standing, open, ...fold };
}

/** Cards in the order of the nodes, links in the order of the steps. An edge to a node that isn't there is left out. */
export function draw(input: LayoutInput): Drawing {
  const nodes = new Map(input.nodes.map((node) => [node.id, node]));
  const acting = involved(input.steps);
  const steps = new Map(input.steps.map((step) => [step.id, step]));

  const isBare = (step: LayoutStep): boolean => {
    const node = nodes.get(step.id);
    const premises = new Set(step.from);
    return (
      node?.standing === "presumed" &&
      node.fold === undefined &&
      node.text.trim() === "" &&
      premises.size === 1 &&
      thresholdOf(step) === undefined &&
      !premises.has(step.target) &&
      !acting.has(step.id)
    );
  };

  const bare = new Set(input.steps.filter(isBare).map((step) => step.id));
  const cards = input.nodes
    .filter((node) => !bare.has(node.id))
    .map((node) => draft(node, thresholdOf(steps.get(node.id))));
  const drawn = new Set(cards.map((card) => card.id));

  const links: Link[] = [];
  for (const step of steps.values()) {
    const { id: inference, polarity, alive, target } = step;
    if (!nodes.has(inference)) continue;
    const peer = false;
    const premises = [...new Set(step.from)];
    if (bare.has(inference)) {
      const from = premises[0] ?? "";
      const id = `${inference} effect`;
      links.push({
        id,
        from,
        to: target,
        inference,
        polarity,
        role: "effect",
        alive,
        peer: step.made === "contradicts",
      });
      continue;
    }
    premises.forEach((from, n) => {
      links.push({
        id: `${inference} premise ${n}`,
        from,
        to: inference,
        inference,
        polarity,
        role: "premise",
        // So that it can be seen which premise it is that fails.
        alive: nodes.get(from)?.fails !== true,
        peer,
      });
    });
    links.push({
      id: `${inference} effect`,
      from: inference,
      to: target,
      inference,
      polarity,
      role: "effect",
      alive,
      peer,
    });
    new Set(step.outweighs).forEach((to) => {
      const id = `${inference} outweighs ${to}`;
      links.push({ id, from: inference, to, inference, polarity: "opposes", role: "outweighs", alive, peer: true });
    });
  }
  return { cards, links: links.filter(({ from, to }) => from !== to && drawn.has(from) && drawn.has(to)) };
}
