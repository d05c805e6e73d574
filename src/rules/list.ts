/** Every rule there is, in the order in which `underpin rules` and the documentation list them. */
import { atLeastTooLarge } from "./proof/at-least-too-large.js";
import { circleWithEntrance } from "./proof/circle-with-entrance.js";
import { circular } from "./proof/circular.js";
import { contradictoryAssumptions } from "./proof/contradictory-assumptions.js";
import { expectation } from "./proof/expectation.js";
import { factNotShown } from "./proof/fact-not-shown.js";
import { noObjection } from "./proof/no-objection.js";
import { outweighEachOther } from "./proof/outweigh-each-other.js";
import { outweighsWithoutReason } from "./proof/outweighs-without-reason.js";
import { provenButOpposed } from "./proof/proven-but-opposed.js";
import { takenForGranted } from "./proof/taken-for-granted.js";
import { unbackedStanding } from "./proof/unbacked-standing.js";
import { unsupportedConclusion } from "./proof/unsupported-conclusion.js";
import { weakBacking } from "./proof/weak-backing.js";
import type { Rule } from "./rule.js";
import { noEnd } from "./style/no-end.js";
import { unusedNode } from "./style/unused-node.js";
import { unusedSource } from "./style/unused-source.js";

export const RULES: readonly Rule[] = [
  expectation,
  unbackedStanding,
  circular,
  factNotShown,
  provenButOpposed,
  weakBacking,
  contradictoryAssumptions,
  unsupportedConclusion,
  outweighsWithoutReason,
  outweighEachOther,
  atLeastTooLarge,
  circleWithEntrance,
  noObjection,
  takenForGranted,
  noEnd,
  unusedNode,
  unusedSource,
];

export const RULE_BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));
