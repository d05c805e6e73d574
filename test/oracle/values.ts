/** The chain F < C < T: fails, contested, holds. */
export type Value = "F" | "C" | "T";

export function atLeast(a: Value, b: Value): boolean {
  return a === b || a === "T" || b === "F";
}

export function max(a: Value, b: Value): Value {
  return atLeast(a, b) ? a : b;
}

export function min(a: Value, b: Value): Value {
  return atLeast(a, b) ? b : a;
}

export function not(value: Value): Value {
  return value === "T" ? "F" : value === "F" ? "T" : "C";
}

/** The k-th largest, counted from 1: the most that k of the values reach. */
export function kthLargest(values: readonly Value[], k: number): Value {
  if (k < 1 || k > values.length) throw new Error(`no ${k}-th largest of ${values.length}`);
  const reaching = (least: Value) => values.filter((value) => atLeast(value, least)).length;
  return reaching("T") >= k ? "T" : reaching("C") >= k ? "C" : "F";
}
