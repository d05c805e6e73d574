/** Every rule there is, in the order in which `underpin rules` and the documentation list them. */
import { alias } from "./syntax/alias.js";
import { cutText } from "./syntax/cut-text.js";
import { duplicateKey } from "./syntax/duplicate-key.js";
import { empty } from "./syntax/empty.js";
import { encoding } from "./syntax/encoding.js";
import { hiddenCharacter } from "./syntax/hidden-character.js";
import { lineEnding } from "./syntax/line-ending.js";
import { oneDocument } from "./syntax/one-document.js";
import { tag } from "./syntax/tag.js";
import { tooDeep } from "./syntax/too-deep.js";
import { tooLarge } from "./syntax/too-large.js";
import { yaml } from "./syntax/yaml.js";
import { badDate } from "./schema/bad-date.js";
import { badId } from "./schema/bad-id.js";
import { badUrl } from "./schema/bad-url.js";
import { missingKey } from "./schema/missing-key.js";
import { oneTarget } from "./schema/one-target.js";
import { outOfBounds } from "./schema/out-of-bounds.js";
import { unknownKey } from "./schema/unknown-key.js";
import { unknownValue } from "./schema/unknown-value.js";
import { wrongType } from "./schema/wrong-type.js";
import { contradictionTwice } from "./link/contradiction-twice.js";
import { duplicateId } from "./link/duplicate-id.js";
import { importBroken } from "./link/import-broken.js";
import { importCircle } from "./link/import-circle.js";
import { importMissing } from "./link/import-missing.js";
import { importOutside } from "./link/import-outside.js";
import { selfReference } from "./link/self-reference.js";
import { unknownGroup } from "./link/unknown-group.js";
import { unknownNode } from "./link/unknown-node.js";
import { unknownSource } from "./link/unknown-source.js";
import { wrongKind } from "./link/wrong-kind.js";
import { atLeastTooLarge } from "./proof/at-least-too-large.js";
import { circleWithEntrance } from "./proof/circle-with-entrance.js";
import { circular } from "./proof/circular.js";
import { contradictoryAssumptions } from "./proof/contradictory-assumptions.js";
import { expectation } from "./proof/expectation.js";
import { factNotShown } from "./proof/fact-not-shown.js";
import { noEffect } from "./proof/no-effect.js";
import { noObjection } from "./proof/no-objection.js";
import { oneOrigin } from "./proof/one-origin.js";
import { oneSource } from "./proof/one-source.js";
import { outweighEachOther } from "./proof/outweigh-each-other.js";
import { outweighsWithoutReason } from "./proof/outweighs-without-reason.js";
import { provenButOpposed } from "./proof/proven-but-opposed.js";
import { singleCarrier } from "./proof/single-carrier.js";
import { stalemate } from "./proof/stalemate.js";
import { takenForGranted } from "./proof/taken-for-granted.js";
import { unbackedStanding } from "./proof/unbacked-standing.js";
import { unsupportedConclusion } from "./proof/unsupported-conclusion.js";
import { weakBacking } from "./proof/weak-backing.js";
import { ignoreComment } from "./style/ignore-comment.js";
import { noEnd } from "./style/no-end.js";
import { unusedIgnore } from "./style/unused-ignore.js";
import { unusedNode } from "./style/unused-node.js";
import { unusedSource } from "./style/unused-source.js";
import type { Rule } from "./rule.js";

export const RULES: readonly Rule[] = [
  tooLarge,
  encoding,
  hiddenCharacter,
  lineEnding,
  yaml,
  oneDocument,
  duplicateKey,
  alias,
  tag,
  tooDeep,
  empty,
  cutText,
  unknownKey,
  missingKey,
  wrongType,
  unknownValue,
  badId,
  badDate,
  badUrl,
  oneTarget,
  outOfBounds,
  unknownNode,
  unknownSource,
  unknownGroup,
  wrongKind,
  duplicateId,
  selfReference,
  contradictionTwice,
  importMissing,
  importOutside,
  importCircle,
  importBroken,
  expectation,
  unbackedStanding,
  circular,
  factNotShown,
  provenButOpposed,
  weakBacking,
  oneSource,
  oneOrigin,
  contradictoryAssumptions,
  unsupportedConclusion,
  outweighsWithoutReason,
  outweighEachOther,
  atLeastTooLarge,
  circleWithEntrance,
  noEffect,
  singleCarrier,
  stalemate,
  noObjection,
  takenForGranted,
  noEnd,
  unusedNode,
  unusedSource,
  ignoreComment,
  unusedIgnore,
];

export const RULE_BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));
