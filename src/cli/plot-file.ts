/** Writes the plot of one argument; apart, because most runs draw none. */
import writeFileAtomic from "write-file-atomic";
import type { Analysis } from "../analysis/analyse.js";
import { plotInput } from "../formats/plot/input.js";
import { writePlot } from "../formats/plot/write.js";
import { visible } from "../text/visible.js";
import { readProblem } from "../workspace/read-file.js";
import { type Session, UsageError } from "./exit.js";

/** @throws UsageError where the file can't be written */
export async function writePlotFile(analysis: Analysis, file: string, { terminal }: Session): Promise<void> {
  const svg = writePlot(
    plotInput(
      analysis,
      analysis.ranking().map(({ node }) => node),
    ),
  );
  try {
    await writeFileAtomic(file, svg);
  } catch (error) {
    throw new UsageError(`${file} can't be written: ${readProblem(error)}`);
  }
  terminal.say(`wrote ${visible(file)}`);
}
