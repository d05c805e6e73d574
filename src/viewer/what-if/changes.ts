/** What a supposition changes, as it is told: the conclusions first. */
import type { PageWhatIf } from "../../formats/page/answers.js";
import type { PageArgument, PageNode } from "../../formats/page/data.js";
import { STATUS_STYLES } from "../../layout/palette.js";
import type { Status } from "../../schema/vocabulary.js";
import { messages } from "../messages.js";

export interface Changed {
  readonly node: PageNode;
  readonly from: Status;
  readonly conclusion: boolean;
}

export interface Changes {
  /** Conclusions first, then the others in document order. What is supposed itself is not among them, save conclusions. */
  readonly changed: readonly Changed[];
  /** How the conclusions stand now, in their order. */
  readonly conclusions: readonly { readonly from: Status; readonly to: Status }[];
}

export function changesOf(argument: PageArgument, shown: PageArgument, whatIf: PageWhatIf): Changes {
  const conclusions = new Set(argument.conclusions);
  const named = new Set(whatIf.supposed.map(({ id }) => id));
  const asked = new Set(whatIf.changed);
  // Both have the same nodes in the same places.
  const changed = shown.nodes.flatMap((node, i): Changed[] => {
    const conclusion = conclusions.has(node.id);
    if (!asked.has(node.id) || (named.has(node.id) && !conclusion)) return [];
    return [{ node, from: argument.nodes[i]?.status ?? node.status, conclusion }];
  });
  const before = new Map(argument.verdicts.map(({ id, status }) => [id, status]));
  return {
    changed: changed.toSorted((a, b) => Number(b.conclusion) - Number(a.conclusion)),
    conclusions: whatIf.verdicts.map(({ id, status }) => ({ from: before.get(id) ?? status, to: status })),
  };
}

/** "4 nodes changed; the conclusion now holds". */
export function headline({ changed, conclusions }: Changes): string {
  const turned = conclusions.filter(({ from, to }) => from !== to);
  const [only] = conclusions;
  if (conclusions.length === 1 && only)
    return messages.whatIfOne(changed.length, STATUS_STYLES[only.to].word, only.from === only.to);
  const words = turned.map(({ to }) => STATUS_STYLES[to].word);
  return messages.whatIfMany(changed.length, conclusions.length, words);
}
