// One whole process of ours: from an argument that is analysed to its picture. `node ours.mjs INPUT SVG [SCENE]`.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { svgPieces } from "../../dist/formats/svg/write.js";
import { layoutNow } from "../../dist/layout/now.js";

const [input, svg, geometry] = process.argv.slice(2);
const scene = layoutNow(JSON.parse(readFileSync(input, "utf8")));
const file = openSync(svg, "w");
for (const piece of svgPieces(scene)) writeSync(file, piece);
closeSync(file);
if (geometry) writeFileSync(geometry, JSON.stringify(scene.routes));
