/** The palette's table as CSS custom properties, so that style sheet, canvas and WebGL take their colours from one place. */
import { CARD_STYLES, type Look, THEMES, type Theme } from "../layout/palette.js";
import { STATUSES } from "../schema/vocabulary.js";
import type { ThemeChoice } from "./hash.js";

const LOOKS: readonly Look[] = [...STATUSES, "group"];

function properties(theme: Theme): string {
  const general = Object.entries(THEMES[theme]).map(([name, colour]) => `--${name}: ${colour};`);
  const statuses = LOOKS.map((status) => {
    const tone = CARD_STYLES[status][theme];
    return `--${status}-fill: ${tone.fill}; --${status}-border: ${tone.border}; --${status}-text: ${tone.text};`;
  });
  return [`color-scheme: ${theme};`, ...general, ...statuses].join(" ");
}

/** A status's own colours as `--fill`, `--border` and `--text` on whatever carries it. */
function statusRules(): string {
  return LOOKS.map(
    (status) =>
      `[data-status="${status}"] { --fill: var(--${status}-fill); --border: var(--${status}-border); --text: var(--${status}-text); }`,
  ).join("\n");
}

export function installPalette(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { ${properties("light")} }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${properties("dark")} } }
    :root[data-theme="dark"] { ${properties("dark")} }
    ${statusRules()}
  `);
  // First, so that the style sheet of the page can build on it.
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}

const DARK_PREFERRED = matchMedia("(prefers-color-scheme: dark)");
const LESS_MOTION = matchMedia("(prefers-reduced-motion: reduce)");

export function effectiveTheme(choice: ThemeChoice): Theme {
  if (choice !== "auto") return choice;
  return DARK_PREFERRED.matches ? "dark" : "light";
}

export function onPreferenceChange(listener: () => void): void {
  DARK_PREFERRED.addEventListener("change", listener);
}

export function reducedMotion(): boolean {
  return LESS_MOTION.matches;
}
