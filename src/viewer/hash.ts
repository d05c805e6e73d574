/** What the address says: a link opens on the same file, node, filter and theme. */
import { STATUSES, type Status } from "../schema/vocabulary.js";

export const THEME_CHOICES = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface Place {
  readonly file: string | null;
  readonly node: string | null;
  readonly hidden: ReadonlySet<Status>;
  readonly theme: ThemeChoice;
}

export function readHash(hash: string): Place {
  const values = new URLSearchParams(hash.replace(/^#/u, ""));
  const hide = new Set(values.get("hide")?.split(","));
  return {
    file: values.get("file"),
    node: values.get("node"),
    hidden: new Set(STATUSES.filter((status) => hide.has(status))),
    theme: THEME_CHOICES.find((choice) => choice === values.get("theme")) ?? "auto",
  };
}

/** With its `#`; just `#` where everything is as it would be anyway. */
export function writeHash(place: Place): string {
  const values = new URLSearchParams();
  if (place.file !== null) values.set("file", place.file);
  if (place.node !== null) values.set("node", place.node);
  if (place.hidden.size > 0) values.set("hide", STATUSES.filter((status) => place.hidden.has(status)).join(","));
  if (place.theme !== "auto") values.set("theme", place.theme);
  return `#${values.toString().replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}
