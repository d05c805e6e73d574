/** Text as XML 1.0 can hold it. */
import { visible } from "../../text/visible.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For element content and for attributes: controls made visible, what no XML may hold replaced, the rest escaped. */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Attributes in a tag, each with a space before it; undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
