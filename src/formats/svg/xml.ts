/** Text as XML 1.0 can hold it. */
import { decimal } from "../../layout/decimal.js";
import { visible } from "../../text/visible.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What stays as it is: nearly all that is ever written, so the rest is looked at only where there is some. */
const PLAIN = /^[ !#-%(-;=?-~]*$/u;

/** For element content and for attributes: controls made visible, what no XML may hold replaced, the rest escaped. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return visible(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Attributes in a tag, each with a space before it; numbers to a hundredth, and undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = "";
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== undefined) text += ` ${name}="${typeof value === "number" ? decimal(value, 100) : escapeXml(value)}"`;
  }
  return text;
}
