// One whole process of ours: from an argument that is analysed to its picture. `node ours.mjs INPUT SVG [SCENE]`.
import { readFileSync, writeFileSync } from "node:fs";
import { writeSvg } from "../../dist/formats/svg/write.js";
import { layoutNow } from "../../dist/layout/now.js";

const [input, svg, geometry] = process.argv.slice(2);
const scene = layoutNow(JSON.parse(readFileSync(input, "utf8")));
writeFileSync(svg, writeSvg(scene));
if (geometry) writeFileSync(geometry, JSON.stringify(scene.routes));
