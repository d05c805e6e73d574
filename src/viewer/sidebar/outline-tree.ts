/** The outline: the whole argument as a tree for keyboard and screen reader, one tab stop, rows made when unfolded. */
import type { App } from "../app.js";
import {
  ancestors,
  buildOutline,
  MOST_SIBLINGS,
  type Outline,
  type OutlineItem,
  ROOTS,
  visibleItems,
} from "../argument/outline.js";
import { fold } from "../argument/search.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { shortName } from "../node-button.js";
import { statusSign } from "../status-badge.js";
import { outlineRow } from "./outline-row.js";

/** Levels that are unfolded at first: a conclusion, its steps, their premises. */
const OPEN_LEVELS = 2;
/** With more roots than this they are the outline at first. */
const MOST_UNFOLDED = 30;
/** Letters typed faster than this are one word. */
const TYPING = 700;
/** Deeper than this a selection from elsewhere doesn't unfold the tree down to itself. */
const DEEPEST_REVEAL = 300;
/** Nor does it list more siblings than these to have it among them. */
const FURTHEST_REVEAL = 1000;

export function createOutline(app: App): HTMLElement {
  const tree = html("ul", { class: "outline", role: "tree", id: "outline", "aria-label": messages.outline });
  let outline: Outline = { roots: [], full: new Map() };
  let unfolded = new Set<string>();
  let listed = new Map<string, number>();
  let builtFor: unknown;
  let rows: readonly OutlineItem[] = [];
  let current = "";
  let typed = { text: "", at: 0 };

  const rowOf = (key: string): HTMLElement | null => tree.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  const siblingsOf = (item: OutlineItem): number => (item.parent?.children ?? outline.roots).length;

  /** Keeps the rows that are the same, so that neither the focus nor a screen reader loses its place. */
  function render(): void {
    rows = visibleItems(outline, unfolded, listed);
    const old = new Map([...tree.children].map((row) => [row.getAttribute("data-key"), row]));
    const focused = tree.contains(document.activeElement);
    tree.replaceChildren(
      ...rows.map((item) => {
        const row = old.get(item.key);
        const open = unfolded.has(item.key);
        // The row for the rest says how many are left, which is another number each time.
        const same =
          row &&
          item.relation !== "more" &&
          (item.children.length === 0 || row.getAttribute("aria-expanded") === String(open));
        return same ? row : outlineRow(app, item, open, siblingsOf(item));
      }),
    );
    if (!rows.some(({ key }) => key === current)) current = rows[0]?.key ?? "";
    setCurrent(current, focused);
  }

  function setCurrent(key: string, focus: boolean): void {
    rowOf(current)?.setAttribute("tabindex", "-1");
    current = key;
    const row = rowOf(key);
    row?.setAttribute("tabindex", "0");
    if (focus) row?.focus();
  }

  function setOpen(item: OutlineItem, open: boolean): void {
    if (item.children.length === 0 || unfolded.has(item.key) === open) return;
    unfolded = new Set(unfolded);
    if (open) unfolded.add(item.key);
    else unfolded.delete(item.key);
    render();
  }

  function mark(): void {
    const { selected } = app.store.get();
    for (const row of tree.children) {
      row.setAttribute("aria-selected", String(selected !== null && row.getAttribute("data-node") === selected));
    }
  }

  /** Unfolds down to a node that was selected elsewhere. */
  function reveal(): void {
    const { selected } = app.store.get();
    const item = selected === null ? undefined : outline.full.get(selected);
    const chosen = rows.find(({ key }) => key === current);
    if (
      item &&
      item.level <= DEEPEST_REVEAL &&
      [item, ...ancestors(item)].every(({ position }) => position <= FURTHEST_REVEAL) &&
      !(tree.contains(document.activeElement) && chosen?.node?.id === selected)
    ) {
      const above = ancestors(item).map(({ key }) => key);
      const isListed = [item, ...ancestors(item)].map(list).every(Boolean);
      if (!isListed || above.some((key) => !unfolded.has(key))) {
        unfolded = new Set([...unfolded, ...above]);
        render();
      }
      setCurrent(item.key, false);
      rowOf(item.key)?.scrollIntoView({ block: "nearest" });
    }
    mark();
  }

  /** Lists as many siblings as it takes to have this one among them; whether it was. */
  function list({ parent, position }: OutlineItem): boolean {
    const key = parent?.key ?? ROOTS;
    const most = listed.get(key) ?? MOST_SIBLINGS;
    if (position > most) listed = new Map([...listed, [key, Math.ceil(position / MOST_SIBLINGS) * MOST_SIBLINGS]]);
    return position <= most;
  }

  /** A supposition changes signs and nothing else. */
  function updateSigns(): void {
    const index = app.index();
    for (const row of tree.children) {
      const status = index?.nodes.get(row.getAttribute("data-node") ?? "")?.status;
      if (status === undefined || row.getAttribute("data-sign") === status) continue;
      row.setAttribute("data-sign", status);
      row.querySelector(".sign")?.replaceWith(statusSign(status));
    }
  }

  function rebuild(sameFile: boolean): void {
    const index = app.index();
    const { argument } = app.store.get();
    if (builtFor === argument) return updateSigns();
    builtFor = argument;
    outline = index ? buildOutline(index) : { roots: [], full: new Map() };
    if (!sameFile) {
      unfolded = new Set();
      listed = new Map();
      const waiting = outline.roots.filter(({ node }) => node !== null);
      for (let item = waiting.pop(); item; item = waiting.pop()) {
        if (item.level > OPEN_LEVELS || outline.roots.length > MOST_UNFOLDED) continue;
        unfolded.add(item.key);
        waiting.push(...item.children);
      }
    }
    tree.replaceChildren();
    render();
    mark();
  }

  /** The next row whose text starts with what was typed. */
  function typeAhead(letter: string): void {
    const now = Date.now();
    typed = { text: fold(now - typed.at < TYPING ? typed.text + letter : letter), at: now };
    const start = rows.findIndex(({ key }) => key === current);
    const from = typed.text.length === 1 ? start + 1 : start;
    const turned = [...rows.slice(from), ...rows.slice(0, from)];
    const hit = turned.find(({ node }) => node && fold(shortName(node)).startsWith(typed.text));
    if (hit) setCurrent(hit.key, true);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ key }) => key === current);
    const item = rows[at];
    if (!item) return;
    const open = unfolded.has(item.key);
    const go = (to: OutlineItem | undefined | null): void => {
      if (to) setCurrent(to.key, true);
    };
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(rows[at + 1]),
      ArrowUp: () => go(rows[at - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowRight: () => (open ? go(item.children[0]) : setOpen(item, true)),
      ArrowLeft: () => (open ? setOpen(item, false) : go(item.parent)),
      Enter: () => choose(item),
      " ": () => choose(item),
      "*": () => (item.parent?.children ?? outline.roots).forEach((sibling) => setOpen(sibling, true)),
    };
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    // The page has keys of its own, such as `/` and `?`; letters belong to the tree while it has the focus.
    if (action) action();
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) typeAhead(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const siblingsAfter = (item: OutlineItem): OutlineItem | undefined =>
    (item.parent?.children ?? outline.roots)[item.position - 1];

  function choose(item: OutlineItem): void {
    if (item.relation === "more") {
      list({ ...item, position: item.position });
      render();
      setCurrent(siblingsAfter(item)?.key ?? current, true);
    } else if (item.node) app.select(item.node.id, "fly");
    else setOpen(item, !unfolded.has(item.key));
  }

  tree.addEventListener("keydown", onKey);
  tree.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const key = target?.closest("[data-key]")?.getAttribute("data-key");
    const item = rows.find((row) => row.key === key);
    if (!item) return;
    setCurrent(item.key, true);
    if (target?.closest(".twisty") && item.children.length > 0) setOpen(item, !unfolded.has(item.key));
    else choose(item);
  });
  app.store.watch(
    ({ shown }) => shown,
    (now, before) => rebuild(now?.file === before?.file),
  );
  app.store.watch(({ selected }) => selected, reveal);
  rebuild(false);
  return tree;
}
