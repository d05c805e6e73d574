// dot as programs in JavaScript have it, in WebAssembly: `node viz.mjs DOT SVG`.
import { readFileSync, writeFileSync } from "node:fs";
import { instance } from "@viz-js/viz";

const [dot, svg] = process.argv.slice(2);
writeFileSync(svg, (await instance()).renderString(readFileSync(dot, "utf8"), { format: "svg", engine: "dot" }));
