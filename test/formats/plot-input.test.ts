import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyse.js";
import { MAX_COLUMNS, MAX_ROWS, type PlotInput, plotInput } from "../../src/formats/plot/input.js";
import { analysed } from "../support/analysed.js";

/** In document order: what a plot makes of an order is not what its tests are about. */
function inDocumentOrder(analysis: Analysis): PlotInput {
  const open = analysis.argument.nodes.map(({ index }) => index).filter((index) => analysis.isOpen(index));
  return plotInput(analysis, open);
}

/** "conclusion open-node mark", by row and column. */
function marksOf({ rows, columns, marks }: PlotInput): string[] {
  return marks.map(({ row, column, mark }) => `${rows[row]?.id} ${columns[column]?.id} ${mark}`);
}

const BRIDGE = `
title: Is the way across safe?
conclusions: [tunnel, bridge, ferry, road]
sources: { log: { title: Log, kind: record } }
claims:
  tunnel: { text: The tunnel is safe. }
  bridge: { text: The bridge is safe. }
  ferry: { text: The ferry runs. }
  road: { text: There is a road. }
  survey: { text: The survey is right., supports: [tunnel], opposes: [tunnel] }
  pillar: { text: The pillar stands., standing: assumed, supports: [bridge] }
  flood: { text: The river rises., opposes: [bridge] }
  north: { text: The north pier is up., supports: [ferry] }
  south: { text: The south pier is up., supports: [ferry] }
  idle: { text: Nobody asked about this. }
evidence:
  map: { text: The map shows it., source: log, standing: proven, supports: [road] }
`;

describe("plotInput", () => {
  it("marks what is load-bearing by what it must be, and what is only upstream as occurring", async () => {
    const input = inDocumentOrder(await analysed(BRIDGE));
    expect(marksOf(input)).toEqual([
      "tunnel survey either",
      "bridge pillar granted",
      "bridge flood denied",
      "ferry north occurs",
      "ferry south occurs",
    ]);
    expect(input.columns.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      "survey unproven",
      "pillar assumed",
      "flood unproven",
      "north unproven",
      "south unproven",
    ]);
    expect(input.rows.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "tunnel conditional",
      "bridge conditional",
      "ferry conditional",
      "road holds",
    ]);
    expect(input.leftOut).toEqual({ rows: 0, columns: 0, idle: 1 });
  });

  it("marks what carries a conclusion that does not depend on it", async () => {
    const input = inDocumentOrder(
      await analysed(`
title: Did the valley stay dry?
conclusions: [dry]
sources: { rota: { title: Rota, kind: record } }
claims:
  dry: { text: The valley stayed dry. }
  shut: { text: The gate was shut., supports: [dry] }
  open: { text: The gate was open., contradicts: [shut] }
evidence:
  nobody: { text: Nobody was there., source: rota, standing: proven, opposes: [open] }
`),
    );
    expect(marksOf(input)).toEqual(["dry shut granted", "dry open denied"]);
  });

  it("takes the columns in the order given", async () => {
    const analysis = await analysed(BRIDGE);
    const ranked = ["flood", "south", "idle", "survey", "pillar", "north"].map((id) => analysis.argument.byId.get(id)!);
    const { columns } = plotInput(analysis, ranked);
    expect(columns.map(({ id }) => id)).toEqual(["flood", "south", "survey", "pillar", "north"]);
  });

  it("calls open steps by their ends, and by their id where several read alike", async () => {
    const { columns } = inDocumentOrder(
      await analysed(`
title: What was said
defaults: { inference: unproven }
sources: { s: { title: S, kind: record } }
claims:
  a: { text: First. }
  b: { text: Second. }
evidence:
  told: { text: He said both., source: s, standing: proven, reports: [a, b], supports: [a] }
`),
    );
    const report = "the step from the report “He said both” to what it says";
    expect(columns.map(({ text }) => text).toSorted()).toEqual([
      `${report} [told.reports.a]`,
      `${report} [told.reports.b]`,
      "the step from “He said both” to “First”",
    ]);
  });

  it("counts what has no room, and totals all the same", async () => {
    const many = MAX_ROWS + 2;
    const claims = Array.from({ length: many }, (_, at) => `  c${at}: { text: Conclusion ${at}. }`);
    const all = Array.from({ length: many }, (_, at) => `c${at}`).join(", ");
    const open = Array.from(
      { length: MAX_COLUMNS + 5 },
      (_, at) => `  o${at}: { text: Open ${at}., supports: [c${at}] }`,
    );
    const input = inDocumentOrder(
      await analysed(
        [
          `title: Many\nconclusions: [${all}]\nclaims:`,
          ...claims,
          `  o: { text: Everywhere., supports: [${all}] }`,
          `  last: { text: At the end., supports: [c${many - 1}] }`,
          "  idle: { text: Nowhere. }",
          ...open,
        ].join("\n"),
      ),
    );
    expect(input.rows).toHaveLength(MAX_ROWS);
    expect(input.columns).toHaveLength(MAX_COLUMNS);
    // Left out: `last`, whose conclusion has no row, and six of the others.
    expect(input.leftOut).toEqual({ rows: 2, columns: 7, idle: 1 });
    expect(input.columns[0]?.totals).toEqual({ granted: many - 46, denied: 0, either: 0, occurs: 46 });
  });
});
