/** Search over what the reader can see of a node: text, id, tags and the titles of its sources. */
import type { PageNode } from "../../formats/page/data.js";
import type { ArgumentIndex } from "./index-argument.js";

interface Entry {
  readonly node: PageNode;
  readonly title: string;
  readonly id: string;
  readonly rest: string;
}

export interface Match {
  readonly node: PageNode;
  readonly score: number;
}

export type SearchIndex = readonly Entry[];

/** Case and accents don't tell words apart in a search. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}

export function buildSearch(index: ArgumentIndex): SearchIndex {
  return index.argument.nodes.map((node) => {
    const sources = node.citations.map(({ source }) => {
      const found = index.sources.get(source);
      return found ? `${found.title} ${found.publisher ?? ""} ${found.author ?? ""}` : source;
    });
    const rest = [node.note ?? "", node.because ?? "", node.group ?? "", ...node.tags, ...sources].join(" ");
    return { node, title: fold(node.text === "" ? node.title : node.text), id: fold(node.id), rest: fold(rest) };
  });
}

const LETTER = /[\p{L}\p{N}]/u;

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

function wordScore(entry: Entry, word: string): number {
  if (entry.id === word) return 8;
  if (entry.title.startsWith(word)) return 6;
  if (startsWord(entry.title, word)) return 5;
  if (entry.id.startsWith(word)) return 4;
  if (entry.title.includes(word)) return 3;
  if (entry.id.includes(word)) return 2;
  return entry.rest.includes(word) ? 1 : 0;
}

/** Every word has to occur; the better a word's place, the higher the node. */
export function search(entries: SearchIndex, query: string): readonly Match[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const matches: Match[] = [];
  for (const entry of entries) {
    const scores = words.map((word) => wordScore(entry, word));
    if (scores.every((score) => score > 0)) {
      // A statement comes before a step that only mentions it.
      const statement = entry.node.kind === "inference" ? 0 : 1;
      matches.push({ node: entry.node, score: scores.reduce((sum, score) => sum + score, statement) });
    }
  }
  return matches.toSorted((a, b) => b.score - a.score);
}
