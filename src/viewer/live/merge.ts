/** New data over old: an argument that a mistake took away stays as it last was. */
import type { PageArgument, PageData } from "../../formats/page/data.js";

export interface Merged {
  readonly data: PageData;
  /** Files whose argument is shown as it was before it broke. */
  readonly stale: ReadonlySet<string>;
}

/** `shown` is the file on screen: it stays even where the new data knows nothing of it. */
export function mergeData(previous: PageData, next: PageData, shown: string): Merged {
  const fresh = new Map(next.arguments.map((argument) => [argument.file, argument]));
  const broken = new Set(next.broken);
  const kept = previous.arguments.filter(({ file }) => !fresh.has(file) && (broken.has(file) || file === shown));
  const stale = new Set(kept.map(({ file }) => file));
  const order = new Map(previous.arguments.map(({ file }, place) => [file, place]));
  const place = ({ file }: PageArgument): number => order.get(file) ?? order.size;
  const all = [...next.arguments, ...kept];
  // The order of the new data counts, save that an argument kept from before goes back to its old place.
  return { data: { ...next, arguments: kept.length > 0 ? all.toSorted((a, b) => place(a) - place(b)) : all }, stale };
}
