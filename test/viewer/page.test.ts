import { describe, expect, it, vi } from "vitest";
import type { PageData } from "../../src/formats/page/data.js";
import { pageNames, siteOf } from "../../src/formats/page/site.js";
import { summaryOf } from "../../src/formats/page/summary.js";
import { readHash, writeHash } from "../../src/viewer/hash.js";
import { mergeData } from "../../src/viewer/live/merge.js";
import { safeUrl } from "../../src/text/safe-url.js";
import { WHOLE } from "../../src/viewer/shown/part.js";
import { messages } from "../../src/viewer/messages.js";
import { createStore } from "../../src/viewer/store.js";
import { sample } from "./sample.js";

describe("the address", () => {
  it("comes back as it was written", () => {
    const place = {
      file: "graphs/ä b.yaml",
      node: "grid/a.supports.x",
      supposed: [
        { node: "a", must: "granted" },
        { node: "grid/b.opposes.c", must: "denied" },
      ],
      part: {
        only: "a",
        focus: { node: "b", steps: 3 },
        folded: ["c", "d"],
        groups: ["power"],
        all: true,
        direction: "down",
      },
      hidden: new Set(["open", "holds"] as const),
      theme: "dark",
      embed: true,
    } as const;
    const hash = writeHash(place);
    expect(hash).toBe(
      "#file=graphs/%C3%A4+b.yaml&node=grid/a.supports.x&grant=a&deny=grid/b.opposes.c&only=a&focus=b:3" +
        "&fold=c,d&groups=power&all=1&direction=down&hide=holds,open&theme=dark&embed=1",
    );
    expect(readHash(hash)).toEqual(place);
  });

  it("says nothing of what goes without saying, and drops what it doesn't know", () => {
    const place = { file: null, node: null, supposed: [], part: WHOLE, theme: "auto", embed: false } as const;
    expect(writeHash({ ...place, hidden: new Set() })).toBe("#");
    expect(readHash("#hide=open,nonsense&theme=pink&focus=&direction=up")).toEqual({
      ...place,
      hidden: new Set(["open"]),
    });
  });
});

describe("links", () => {
  it("lead only where the allow-list says", () => {
    expect(safeUrl("https://example.org/a")).toBe("https://example.org/a");
    expect(safeUrl("doi:10.1000/182")).toBe("https://doi.org/10.1000/182");
    expect(safeUrl("mailto:a@example.org")).toBe("mailto:a@example.org");
    for (const bad of [
      "javascript:alert(1)",
      " JavaScript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "//example.org",
      "example",
      "",
    ]) {
      expect(safeUrl(bad)).toBeNull();
    }
  });
});

describe("new data over old", () => {
  const data = (files: readonly string[], broken: readonly string[] = []): PageData => ({
    version: 1,
    arguments: files.map((file) => sample([["a"]], [], ["a"], file)),
    diagnostics: [],
    broken,
  });
  const files = (merged: { data: PageData }): string[] => merged.data.arguments.map(({ file }) => file);

  it("keeps the argument of a file that broke, in its place", () => {
    const merged = mergeData(data(["a", "b", "c"]), data(["a", "c"], ["b"]), "a");
    expect(files(merged)).toEqual(["a", "b", "c"]);
    expect([...merged.stale]).toEqual(["b"]);
  });

  it("drops one that is gone, save the one on screen", () => {
    expect(files(mergeData(data(["a", "b"]), data(["a"]), "a"))).toEqual(["a"]);
    const merged = mergeData(data(["a", "b"]), data(["a"]), "b");
    expect(files(merged)).toEqual(["a", "b"]);
    expect(merged.stale.has("b")).toBe(true);
  });

  it("takes what is new as it is", () => {
    const merged = mergeData(data(["b"]), data(["a", "b"]), "b");
    expect(files(merged)).toEqual(["a", "b"]);
    expect(merged.stale.size).toBe(0);
  });
});

describe("the store", () => {
  it("tells a listener only of what it picked", () => {
    const store = createStore({ a: 1, b: 1 });
    const heard = vi.fn();
    store.watch(({ a }) => a, heard);
    store.set({ b: 2 });
    store.set({ a: 1 });
    expect(heard).not.toHaveBeenCalled();
    store.set({ a: 2, b: 3 });
    expect(heard).toHaveBeenCalledExactlyOnceWith(2, 1);
  });
});

describe("a summary", () => {
  it("counts nodes, open nodes, and each load-bearing node once", () => {
    const argument = sample([["a", "b"], ["c"]], [{ id: "s", from: ["a", "b"], to: "c" }], ["c", "b"]);
    const literal = (node: string, must: "granted" | "denied") => ({ node, must });
    const verdicts = argument.verdicts.map((one, at) => ({
      ...one,
      loadBearing: at === 0 ? [literal("a", "granted"), literal("b", "granted")] : [literal("a", "denied")],
    }));
    expect(summaryOf({ ...argument, verdicts, imports: ["b.argument.yaml"] })).toMatchObject({
      conclusions: [
        { id: "c", text: "The text of c", status: "open" },
        { id: "b", text: "The text of b", status: "open" },
      ],
      nodes: 4,
      open: 3,
      loadBearing: 2,
      imports: ["b.argument.yaml"],
    });
  });
});

describe("the pages of a folder", () => {
  it("are called as their files are, each in its own way, on a disk that doesn't tell cases apart too", () => {
    const files = [
      "a/x.argument.yaml",
      "b/X.yml",
      "index.yaml",
      "x.plot.yaml",
      ".argument.yaml",
      'we"ird <n> \u202e.yaml',
    ];
    const names = [...pageNames(files).values()];
    expect(names).toEqual(["x", "X-2", "index-2", "x.plot-2", "argument", "we-ird-n-"]);
    const { pages } = siteOf("index.html", pageNames(["ä?.yaml"]));
    expect(pages).toEqual([{ file: "ä?.yaml", href: "%C3%A4-.html" }]);
  });
});

describe("how many ways there are", () => {
  it("is said as far as it is known, and that it isn't where it isn't", () => {
    expect(messages.moreWays(3, null, true)).toBe("");
    expect(messages.moreWays(30, "1,267", true)).toBe("and 1,267 more ways");
    expect(messages.moreWays(30, "5", false)).toBe("and at least 5 more ways");
    expect(messages.moreWays(0, "2", true)).toBe("2 ways");
    expect(messages.moreWays(0, null, false)).toMatch(/^Whether there are any was not found out/u);
    expect(messages.moreWays(2, null, false)).toMatch(/^Whether there are more was not found out/u);
  });
});
