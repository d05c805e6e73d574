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
  const before = new Map(argument.nodes.map((node) => [node.id, node.status]));
  const now = new Map(shown.nodes.map((node) => [node.id, node]));
  const conclusions = new Set(argument.conclusions);
  const named = new Set(whatIf.supposed.map(({ id }) => id));
  const changed = whatIf.changed.flatMap((id): Changed[] => {
    const node = now.get(id);
    if (!node || (named.has(id) && !conclusions.has(id))) return [];
    return [{ node, from: before.get(id) ?? node.status, conclusion: conclusions.has(id) }];
  });
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
