/** The few words on a card beside its text. */
import { FOLD, HEADER_FONT_SIZE, sidePadding } from "./metrics.js";
import { textWidth } from "./measure.js";
import { count, digits } from "../text/words.js";
import { CARD_STYLES, STATUS_STYLES } from "./palette.js";
import type { Card } from "./scene.js";
import { ellipsize } from "./wrap.js";

type Labelled = Pick<Card, "kind" | "shape" | "status" | "conclusion" | "via" | "width" | "threshold">;

/** Distance between the kind and the status. */
const HEADER_GAP = 10;

/** Sign and word of the status: the right end of a card's header. */
export function statusLabel({ status }: Pick<Card, "status">): string {
  if (status === "group") return "";
  const { sign, word } = STATUS_STYLES[status];
  return `${sign} ${word}`;
}

/** What a small joint shows: the sign, and how many premises are enough where that isn't all. */
export function jointLabel({ status, threshold }: Pick<Card, "status" | "threshold">): string {
  const { sign } = CARD_STYLES[status];
  return threshold === undefined ? sign : `${sign} ${threshold}`;
}

/** "⊞ 14 nodes, 3 open": what is folded into a card, as its last line. */
export function foldLabel({ nodes, open }: NonNullable<Card["fold"]>): string {
  return `${CARD_STYLES.group.sign} ${count(nodes, "node")}, ${open === 0 ? "none" : digits(open)} open`;
}

export function kindWord({ kind, shape, conclusion }: Pick<Card, "kind" | "shape" | "conclusion">): string {
  if (kind === "group") return "Group";
  if (shape === "step" || shape === "joint") return "Step";
  if (conclusion) return "Conclusion";
  if (shape === "assumption") return "Assumption";
  return shape === "evidence" ? "Evidence" : "Claim";
}

/** Kind, threshold, and whose it is: an imported node is somebody else's. */
function kindParts(card: Omit<Labelled, "width">): string {
  return [kindWord(card), card.threshold ?? "", card.via && `from ${card.via}`].filter(Boolean).join(" · ");
}

/** The left end of a header, cut to the room that there is. */
export function kindLabel(card: Labelled): string {
  const fold = card.shape === "evidence" ? FOLD : 0;
  const room = card.width - 2 * sidePadding(card.shape) - fold - HEADER_GAP;
  return ellipsize(kindParts(card), room - textWidth(statusLabel(card), HEADER_FONT_SIZE, true), HEADER_FONT_SIZE);
}

/** A step is as wide as its words, but not for the sake of a long name of an import. */
const STEP_LABEL_WIDTH = 110;

/** Width that the header of a step needs at least, padding aside. */
export function headerWidth(card: Omit<Labelled, "width">): number {
  const left = Math.min(STEP_LABEL_WIDTH, textWidth(kindParts(card), HEADER_FONT_SIZE));
  return left + HEADER_GAP + textWidth(statusLabel(card), HEADER_FONT_SIZE, true);
}
