/** The chain F < C < T: fails, contested, holds. */
export type Value = "F" | "C" | "T";

const order: readonly Value[] = ["F", "C", "T"];

export function atLeast(a: Value, b: Value): boolean {
  return order.indexOf(a) >= order.indexOf(b);
}

export function max(...values: Value[]): Value {
  return values.reduce((a, b) => (atLeast(a, b) ? a : b), "F");
}

export function min(...values: Value[]): Value {
  return values.reduce((a, b) => (atLeast(a, b) ? b : a), "T");
}

export function not(value: Value): Value {
  return value === "T" ? "F" : value === "F" ? "T" : "C";
}

/** The k-th largest, counted from 1. */
export function kthLargest(values: Value[], k: number): Value {
  const sorted = values.toSorted((a, b) => order.indexOf(b) - order.indexOf(a));
  const value = sorted[k - 1];
  if (value === undefined) throw new Error(`no ${k}-th largest of ${values.length}`);
  return value;
}
