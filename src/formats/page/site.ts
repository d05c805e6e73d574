/** What the pages of a folder are called, and how they find each other. */
import type { PageSite } from "./data.js";

/**
 * By file: its name without folders and endings, numbered where two would be called the same. Names that differ in case
 * only are one name on some disks.
 */
export function pageNames(files: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(["index.html"]);
  return new Map(
    files.map((file) => {
      const base = baseName(file);
      let name = base;
      for (let number = 2; writtenAs(name).some((one) => taken.has(one)); number++) name = `${base}-${number}`;
      for (const one of writtenAs(name)) taken.add(one);
      return [file, name];
    }),
  );
}

function writtenAs(name: string): readonly string[] {
  return [".html", ".svg", ".plot.svg"].map((ending) => `${name}${ending}`.toLowerCase());
}

function baseName(file: string): string {
  const name = (file.split("/").at(-1) ?? file)
    .replace(/(\.argument)?\.ya?ml$/u, "")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  return name === "" ? "argument" : name;
}

export function siteOf(index: string, names: ReadonlyMap<string, string>): PageSite {
  // A name has no character that would make the address another than a relative one.
  return { index, pages: [...names].map(([file, name]) => ({ file, href: `${encodeURIComponent(name)}.html` })) };
}
