/** Small helpers for sentences: counts, lists and nearest words. */
import { closest, distance } from "fastest-levenshtein";

/** `12,345`: a whole number with commas. (`toLocaleString` loads the languages of the world first.) */
export function digits(n: number | bigint): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** `1 node`, `3 nodes`; the plural is given where it is not singular + s. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${digits(n)} ${n === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[], conjunction = "and"): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/**
 * The candidate that was probably meant, or undefined where none is near:
 * at most a third of the letters may differ (at least one may, but not all).
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  // Against very many candidates only those that begin alike or are about as long are compared.
  const near = candidates.filter((one) => Math.abs(one.length - word.length) <= 1 + word.length / 3);
  if (near.length === 0) return undefined;
  const best = closest(
    word.toLowerCase(),
    near.map((one) => one.toLowerCase()),
  );
  const found = near.find((one) => one.toLowerCase() === best);
  const allowed = Math.min(Math.max(1, Math.floor(Math.max(word.length, best.length) / 3)), word.length - 1);
  const far = distance(word.toLowerCase(), best);
  // Two letters in the wrong order count as two changes, but are one slip.
  const swapped = far === 2 && letters(word.toLowerCase()) === letters(best);
  return far <= allowed || swapped ? found : undefined;
}

function letters(word: string): string {
  return word.split("").toSorted().join("");
}
