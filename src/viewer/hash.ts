/** What the address says: a link opens on the same file, node, suppositions, part of the map, filter and theme. */
import type { PageLiteral } from "../formats/page/data.js";
import { STATUSES, type Status } from "../schema/vocabulary.js";
import { type ChosenPart, WHOLE } from "./shown/part.js";

export const THEME_CHOICES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface Place {
  readonly file: string | null;
  readonly node: string | null;
  readonly supposed: readonly PageLiteral[];
  readonly part: ChosenPart;
  readonly hidden: ReadonlySet<Status>;
  readonly theme: ThemeChoice;
  /** Within another page: the map and the conclusion, without the side bar and the tools. */
  readonly embed: boolean;
}

/** No id has a comma or a colon. */
const list = (text: string | null): readonly string[] => (text ?? "").split(",").filter(Boolean);

const MOST_STEPS = 99;

function readFocus(text: string | null): ChosenPart["focus"] {
  const [node = "", steps = ""] = (text ?? "").split(":");
  if (node === "") return null;
  return { node, steps: /^\d{1,2}$/u.test(steps) ? Math.min(Number(steps), MOST_STEPS) : 2 };
}

export function readHash(hash: string): Place {
  const values = new URLSearchParams(hash.replace(/^#/u, ""));
  const hide = new Set(list(values.get("hide")));
  const literals = (must: PageLiteral["must"], text: string | null): PageLiteral[] =>
    list(text).map((node) => ({ node, must }));
  return {
    file: values.get("file"),
    node: values.get("node"),
    supposed: [...literals("granted", values.get("grant")), ...literals("denied", values.get("deny"))],
    part: {
      only: values.get("only"),
      focus: readFocus(values.get("focus")),
      folded: list(values.get("fold")),
      groups: list(values.get("groups")),
      all: values.get("all") === "1",
      direction: (["right", "down"] as const).find((one) => one === values.get("direction")) ?? null,
    },
    hidden: new Set(STATUSES.filter((status) => hide.has(status))),
    theme: THEME_CHOICES.find((choice) => choice === values.get("theme")) ?? "auto",
    embed: values.get("embed") === "1",
  };
}

/** With its `#`; just `#` where everything is as it would be anyway. */
export function writeHash({ file, node, supposed, part, hidden, theme, embed }: Place): string {
  const values = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value !== null && value !== "") values.set(name, value);
  };
  const named = (must: PageLiteral["must"]): string =>
    supposed
      .filter((one) => one.must === must)
      .map((one) => one.node)
      .join(",");
  set("file", file);
  set("node", node);
  set("grant", named("granted"));
  set("deny", named("denied"));
  set("only", part.only);
  set("focus", part.focus && `${part.focus.node}:${part.focus.steps}`);
  set("fold", part.folded.join(","));
  set("groups", part.groups.join(","));
  set("all", part.all ? "1" : null);
  set("direction", part.direction === WHOLE.direction ? null : part.direction);
  set("hide", STATUSES.filter((status) => hidden.has(status)).join(","));
  set("theme", theme === "auto" ? null : theme);
  set("embed", embed ? "1" : null);
  return `#${values.toString().replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
