/** The order of statuses, from the strongest to the weakest. */
import { type Status, STATUSES } from "../schema/vocabulary.js";

/** Whether `to` is weaker than `from`: later in STATUSES, which docs/semantics.md lists from the strongest to the weakest. */
export function isWeaker(from: Status, to: Status): boolean {
  return STATUSES.indexOf(to) > STATUSES.indexOf(from);
}
