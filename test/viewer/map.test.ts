import { describe, expect, it } from "vitest";
import { indexArgument } from "../../src/viewer/argument/index-argument.js";
import { detailLevel, fitScene, flyCamera, follow, uncover, type Viewport } from "../../src/viewer/map/camera.js";
import { openingCamera } from "../../src/viewer/map/opening.js";
import { halfway, routeAt } from "../../src/viewer/map/geometry.js";
import { fromSigma, toSigma } from "../../src/viewer/map/sigma-camera.js";
import type { Route } from "../../src/layout/scene.js";
import { sample } from "./sample.js";

const view: Viewport = { width: 1000, height: 600, coveredRight: 0, coveredBottom: 0 };
const chain = indexArgument(
  sample(
    [["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"]],
    ["a", "b", "c", "d", "e", "f"].map((id, i) => ({ id: `s${id}`, from: [id], to: "bcdefg"[i] ?? "" })),
    ["g"],
  ),
);

/** What of the scene a camera shows, and whether a card lies within. */
function shows(camera: ReturnType<typeof fitScene>, id: string, viewport = view): boolean {
  const card = chain.cards.get(id)!;
  const left = camera.x - viewport.width / 2 / camera.scale;
  const top = camera.y - viewport.height / 2 / camera.scale;
  const right = left + (viewport.width - viewport.coveredRight) / camera.scale;
  const bottom = top + (viewport.height - viewport.coveredBottom) / camera.scale;
  return card.x >= left && card.x + card.width <= right && card.y >= top && card.y + card.height <= bottom;
}

describe("the camera", () => {
  it("opens on the conclusion at a readable scale with its first premises in view", () => {
    const camera = openingCamera(chain, view);
    expect(camera.scale).toBeGreaterThanOrEqual(0.7);
    expect(["g", "f", "e"].map((id) => shows(camera, id))).toEqual([true, true, true]);
    expect(shows(camera, "a")).toBe(false);
  });

  it("opens on the whole map where that can be read", () => {
    const wide = { ...view, width: 1400 };
    expect(openingCamera(chain, wide)).toEqual(fitScene(chain.argument.scene, wide));
  });

  it("opens with the node that carries the conclusion in view, if there is room", () => {
    const loadBearing = [{ node: "c", must: "granted" as const }];
    const verdicts = chain.argument.verdicts.map((verdict) => ({ ...verdict, loadBearing }));
    const camera = openingCamera(indexArgument({ ...chain.argument, verdicts }), view);
    expect(["g", "c"].map((id) => shows(camera, id))).toEqual([true, true]);
    expect(camera.scale).toBeGreaterThanOrEqual(0.5);
  });

  it("shows several conclusions rather than one with its premises", () => {
    const two = indexArgument(sample([["a", "x", "y", "z"], ["b"], ["c"], ["d"], ["e", "p", "q"], []], [], ["e", "q"]));
    const narrow = { ...view, width: 500, height: 260 };
    const camera = openingCamera(two, narrow);
    const middle = camera.y * camera.scale;
    for (const id of ["e", "q"]) {
      const { y, height } = two.cards.get(id)!;
      expect(Math.abs((y + height / 2) * camera.scale - middle)).toBeLessThan(narrow.height / 2);
    }
  });

  it("keeps the way to the conclusion beside the panel where it fits", () => {
    const covered = { ...view, width: 1500, coveredRight: 400 };
    const onward = ["f", "g"].map((id) => chain.cards.get(id)!);
    const [card, current] = [chain.cards.get("e")!, { x: 1000, y: 30, scale: 1 }];
    const moved = uncover(card, current, covered, onward);
    expect(["e", "f", "g"].map((id) => shows(moved, id, covered))).toEqual([true, true, true]);
    const flown = flyCamera(card, [], { x: 0, y: 0, scale: 0.1 }, covered, onward);
    expect(["e", "f", "g"].map((id) => shows(flown, id, covered))).toEqual([true, true, true]);
  });

  it("fits the whole map, never larger than life", () => {
    const camera = fitScene(chain.argument.scene, view);
    expect([...chain.cards.keys()].every((id) => shows(camera, id))).toBe(true);
    expect(fitScene({ ...chain.argument.scene, width: 100, height: 100 }, view).scale).toBe(1);
  });

  it("flies to a node beside a panel", () => {
    const covered = { ...view, coveredRight: 400 };
    const camera = flyCamera(chain.cards.get("c")!, [], { x: 0, y: 0, scale: 0.1 }, covered);
    expect(camera.scale).toBe(0.8);
    expect(shows(camera, "c", covered)).toBe(true);
  });

  it("moves no more than it has to in order to uncover a card", () => {
    const camera = flyCamera(chain.cards.get("c")!, [], { x: 0, y: 0, scale: 1 }, view);
    expect(uncover(chain.cards.get("c")!, camera, view)).toBe(camera);
    const covered = { ...view, coveredRight: 500 };
    const moved = uncover(chain.cards.get("c")!, camera, covered);
    expect(shows(moved, "c", covered)).toBe(true);
    expect(moved.y).toBe(camera.y);
  });

  it("follows what it looked at when the layout changes", () => {
    const { scene } = chain.argument;
    const cards = scene.cards.map((card) => ({ ...card, x: card.x + (card.id === "c" ? 500 : 0), y: card.y + 50 }));
    const after = indexArgument({ ...chain.argument, scene: { ...scene, cards } });
    const camera = { x: 720, y: 30, scale: 1 };
    expect(follow(camera, chain, after, "c")).toEqual({ x: 1220, y: 80, scale: 1 });
    expect(follow(camera, chain, after, "gone")).toEqual({ x: 1220, y: 80, scale: 1 });
    expect(follow(camera, chain, after, "a")).toEqual({ x: 720, y: 80, scale: 1 });
  });

  it("is the same there and back in sigma's terms", () => {
    const camera = { x: 1234, y: 567, scale: 0.75 };
    const back = fromSigma(toSigma(camera, view), view);
    expect(back.x).toBeCloseTo(camera.x);
    expect(back.y).toBeCloseTo(camera.y);
    expect(back.scale).toBeCloseTo(camera.scale);
  });

  it("has three levels of detail", () => {
    expect([0.05, 0.09, 0.3, 0.42, 1].map(detailLevel)).toEqual(["far", "mid", "mid", "near", "near"]);
  });
});

describe("routes under the pointer", () => {
  const line = (id: string, y: number): Route => ({
    id,
    from: "a",
    to: "b",
    inference: id,
    polarity: "supports",
    role: "effect",
    alive: true,
    points: [0, 30, 70, 100].map((x) => ({ x, y })),
  });

  it("finds the nearest within reach", () => {
    const routes = [line("upper", 0), line("lower", 10)];
    expect(routeAt(routes, { x: 40, y: 7 }, 6)?.id).toBe("lower");
    expect(routeAt(routes, { x: 40, y: 30 }, 6)).toBeNull();
    expect(routeAt(routes, { x: 140, y: 0 }, 6)).toBeNull();
  });

  it("knows the middle of a line", () => {
    const { x, y } = halfway(line("one", 5));
    expect(x).toBeCloseTo(50);
    expect(y).toBe(5);
  });
});
