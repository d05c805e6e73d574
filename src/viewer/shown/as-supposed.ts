/** The argument as it would be: the nodes and the picture with what a supposition changes. */
import type { PageWhatIf, Turned } from "../../formats/page/answers.js";
import type { PageArgument, PageNode } from "../../formats/page/data.js";
import type { Scene } from "../../layout/scene.js";

function turned(node: PageNode, { effect, ...rest }: Turned): PageNode {
  return { ...node, ...rest, ...(node.step && effect ? { step: { ...node.step, ...effect } } : {}) };
}

/** Only what changes is made anew, so whoever compares sees at once what stayed. */
export function asSupposed(base: PageArgument, scene: Scene, whatIf: PageWhatIf | null): PageArgument {
  if (!whatIf) return scene === base.scene ? base : { ...base, scene };
  const by = new Map(whatIf.turned.map((one) => [one.id, one]));
  const nodes = base.nodes.map((node) => {
    const other = by.get(node.id);
    return other ? turned(node, other) : node;
  });
  return { ...base, nodes, verdicts: whatIf.verdicts, scene: repainted(scene, by) };
}

function repainted(scene: Scene, by: ReadonlyMap<string, Turned>): Scene {
  const cards = scene.cards.map((card) => {
    const other = by.get(card.id);
    return other ? { ...card, status: other.status, open: other.open } : card;
  });
  const routes = scene.routes.map((route) => {
    // A premise's own way fades with the premise, everything else with what the step gives.
    const high = route.role === "premise" ? by.get(route.from)?.high : by.get(route.inference)?.effect?.effectHigh;
    const alive = high === undefined ? route.alive : high !== "F";
    return alive === route.alive ? route : { ...route, alive };
  });
  return { ...scene, cards, routes };
}
