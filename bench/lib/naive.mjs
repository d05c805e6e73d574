// A check as it would be put together in an afternoon: yaml with positions, ajv, and a graph in graphology.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { DirectedGraph } from "graphology";
import { LineCounter, parseDocument } from "yaml";

const [schema, file] = process.argv.slice(2);
const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: new LineCounter() });
const data = document.toJS();
const ajv = new Ajv({ allErrors: true, strict: false });
if (!ajv.validate(JSON.parse(readFileSync(schema, "utf8")), data)) throw new Error(ajv.errorsText());
const graph = new DirectedGraph();
for (const section of ["claims", "evidence", "inferences"])
  for (const [id, entry] of Object.entries(data[section] ?? {})) graph.addNode(id, entry);
for (const [id, { from, supports, opposes }] of Object.entries(data.inferences ?? {})) {
  for (const premise of [from].flat()) graph.addEdge(premise, id);
  graph.addEdge(id, supports ?? opposes);
}
// A node holds once a step with all its premises holding supports it, and no other counts against that.
const holds = new Set(
  Object.entries({ ...data.claims, ...data.evidence }).flatMap(([id, { standing }]) =>
    standing === "proven" ? [id] : [],
  ),
);
for (let before = -1; before !== holds.size;) {
  before = holds.size;
  for (const [id, { supports }] of Object.entries(data.inferences ?? {}))
    if (
      supports !== undefined &&
      graph.inNeighbors(id).every((premise) => holds.has(premise) || data.inferences[premise])
    )
      holds.add(supports);
}
process.stdout.write(`${holds.size} of ${graph.order} hold\n`);
