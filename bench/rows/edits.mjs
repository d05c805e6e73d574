// What a program that stays does after an edit, against doing everything anew.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { SHAPES } from "../lib/workspace.mjs";
import { exponent, faster } from "../lib/result.mjs";
import { measured } from "./analysis.mjs";

export async function edits({ folder }) {
  const lines = [];
  for (const shape of Object.keys(SHAPES)) {
    const points = [];
    // One argument of 200,000 statements takes minutes to check anew so often.
    for (const files of shape === "one file that imports all" ? [20, 200] : [20, 200, 2_000]) {
      const place = mkdtempSync(join(folder, "edits-"));
      const { ours, full, differ, memory } = await measured("edits", files, shape, place);
      points.push([files, ours]);
      lines.push({
        work: "findings after an edit of one file",
        size: `${files * 100} statements in ${files} files: ${shape}`,
        ours,
        memory,
        against: "everything anew",
        theirs: full,
        // The goal is for the size in the middle; of small ones there is little to leave out.
        ...(files === 200 ? faster(20, ours, full) : { ratio: full / ours }),
        limit: "imports",
        note: differ === 0 ? "" : `(${differ} differ)`,
      });
    }
    lines.push({ against: "growth", figure: `n^${exponent(points).toFixed(2)}` });
  }
  return lines;
}
