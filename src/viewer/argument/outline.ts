/** The argument as a tree: from each conclusion down its steps to premises and objections; no recursion, cycles are cut. */
import type { PageNode } from "../../formats/page/data.js";
import type { ArgumentIndex } from "./index-argument.js";

export type Relation = "conclusion" | "supports" | "opposes" | "premise" | "loose" | "more";

export interface OutlineItem {
  /** Unique in the tree, unlike the node's id: a node has children in one place only, so its parent and its own place say which it is. */
  readonly key: string;
  /** Null for the heading of the nodes that no conclusion reaches, and for what stands for more siblings. */
  readonly node: PageNode | null;
  readonly relation: Relation;
  readonly parent: OutlineItem | null;
  readonly level: number;
  /** Place among its siblings, from 1. */
  position: number;
  readonly children: OutlineItem[];
  /** The node stands in full further up; here it is only named. */
  readonly reference: boolean;
}

export interface Outline {
  readonly roots: readonly OutlineItem[];
  /** Where each node stands in full. */
  readonly full: ReadonlyMap<string, OutlineItem>;
}

interface Branch {
  readonly id: string;
  readonly relation: Relation;
}

function branches(node: PageNode): Branch[] {
  const as = (relation: Relation) => (id: string) => ({ id, relation });
  return [
    ...(node.step?.from ?? []).map(as("premise")),
    ...node.supportedBy.map(as("supports")),
    ...node.opposedBy.map(as("opposes")),
  ];
}

function grow(
  index: ArgumentIndex,
  full: Map<string, OutlineItem>,
  start: Branch,
  parent: OutlineItem | null,
): OutlineItem | null {
  let root: OutlineItem | null = null;
  // A stack, so that "in full" is the first place in reading order.
  const waiting: { branch: Branch; parent: OutlineItem | null }[] = [{ branch: start, parent }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = index.nodes.get(next.branch.id);
    if (!node) continue;
    const siblings = next.parent?.children;
    const item: OutlineItem = {
      key: `${next.parent ? (next.parent.node?.id ?? ">loose") : ""}>${siblings?.length ?? 0}:${node.id}`,
      node,
      relation: next.branch.relation,
      parent: next.parent,
      level: (next.parent?.level ?? 0) + 1,
      position: (siblings?.length ?? 0) + 1,
      children: [],
      reference: full.has(node.id),
    };
    siblings?.push(item);
    root ??= item;
    if (item.reference) continue;
    full.set(node.id, item);
    for (const branch of branches(node).toReversed()) waiting.push({ branch, parent: item });
  }
  return root;
}

export function buildOutline(index: ArgumentIndex): Outline {
  const full = new Map<string, OutlineItem>();
  const roots: OutlineItem[] = [];
  const addRoot = (item: OutlineItem | null): void => {
    if (!item) return;
    item.position = roots.length + 1;
    roots.push(item);
  };
  for (const id of index.argument.conclusions) addRoot(grow(index, full, { id, relation: "conclusion" }, null));

  const loose = index.argument.nodes.filter((node) => !full.has(node.id));
  if (loose.length > 0) {
    const heading: OutlineItem = {
      key: ">loose",
      node: null,
      relation: "loose",
      parent: null,
      level: 1,
      position: 0,
      children: [],
      reference: false,
    };
    addRoot(heading);
    // What leads nowhere first: the rest hangs below it, save where there is only a circle.
    const ends = loose.filter((node) => !node.step && node.premiseOf.length === 0);
    for (const node of [...ends, ...loose]) {
      if (!full.has(node.id)) grow(index, full, { id: node.id, relation: "loose" }, heading);
    }
  }
  return { roots, full };
}

/** So many siblings are listed before a row that stands for the rest: ten thousand rows are no outline. */
export const MOST_SIBLINGS = 200;

/** Key of the roots, among the parents of siblings. */
export const ROOTS = "";

/**
 * The rows on screen, given what is unfolded, and by parent's key how many of its children are listed where that is
 * another number than usual.
 */
export function visibleItems(
  outline: Outline,
  unfolded: ReadonlySet<string>,
  listed: ReadonlyMap<string, number> = new Map(),
): readonly OutlineItem[] {
  const rows: OutlineItem[] = [];
  const waiting = cut(outline.roots, null, listed).toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    rows.push(item);
    if (unfolded.has(item.key)) waiting.push(...cut(item.children, item, listed).toReversed());
  }
  return rows;
}

function cut(
  siblings: readonly OutlineItem[],
  parent: OutlineItem | null,
  listed: ReadonlyMap<string, number>,
): readonly OutlineItem[] {
  const most = listed.get(parent?.key ?? ROOTS) ?? MOST_SIBLINGS;
  if (siblings.length <= most) return siblings;
  const more: OutlineItem = {
    key: `${parent?.key ?? ROOTS}>more`,
    node: null,
    relation: "more",
    parent,
    level: (parent?.level ?? 0) + 1,
    position: most + 1,
    children: [],
    reference: false,
  };
  return [...siblings.slice(0, most), more];
}

/** The items above one, the nearest first. */
export function ancestors(item: OutlineItem): readonly OutlineItem[] {
  const found: OutlineItem[] = [];
  for (let above = item.parent; above; above = above.parent) found.push(above);
  return found;
}
