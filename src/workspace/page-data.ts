/** Checked files as the data of a page, each laid out. */
import stringWidth from "string-width";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Analysis } from "../analysis/analyse.js";
import { layoutInput, pageArgument } from "../formats/page/argument.js";
import type { PageArgument, PageData, PageDiagnostic } from "../formats/page/data.js";
import { firstPart } from "../formats/page/first-part.js";
import { layout } from "../layout/layout.js";
import { partOf } from "../layout/part/part.js";
import { block } from "../reporters/pretty.js";
import { plain } from "../reporters/report.js";
import { check } from "../rules/check.js";
import { positionAt } from "../text/source-file.js";
import type { Workspace } from "./workspace.js";

/** Everything that the viewer shows of a workspace. A file without an argument is named in `broken`. */
export async function pageData(
  workspace: Workspace,
  progress: (done: number) => void = () => {},
  previous?: PageData,
): Promise<PageData> {
  const before = new Map(previous?.arguments.map((argument) => [argument.file, argument]));
  const found: PageArgument[] = [];
  const diagnostics: PageDiagnostic[] = [];
  const broken: string[] = [];
  for (const [index, path] of workspace.paths.entries()) {
    progress(index);
    const checked = check(workspace.files, path, workspace.config.rules);
    for (const one of checked.diagnostics) diagnostics.push(pageDiagnostic(one));
    if (checked.analysis === undefined) broken.push(path);
    else found.push(await laidOut(checked.analysis, before.get(path)));
  }
  return { version: 1, arguments: found, diagnostics, broken };
}

/** With its first picture: of all of it, or of a part where it is too large to be read at once. */
async function laidOut(analysis: Analysis, before: PageArgument | undefined): Promise<PageArgument> {
  const input = layoutInput(analysis);
  const opensOn = firstPart(input);
  const drawn = opensOn === undefined ? input : partOf(input, [], opensOn).input;
  const scene = await layout(drawn, { previous: before?.scene });
  return { ...pageArgument(analysis, scene), ...(opensOn === undefined ? {} : { opensOn }) };
}

function pageDiagnostic(diagnostic: Diagnostic): PageDiagnostic {
  const { rule, severity, message, help, at } = diagnostic;
  const { line, column } = positionAt(at.file, at.start);
  return {
    rule,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    at: { file: at.file.path, line, column },
    // Without its first line: the page shows severity, rule and message itself.
    frame: block(diagnostic, plain, stringWidth).split("\n").slice(1).join("\n"),
  };
}
