/** Checked files as the data of a page, each laid out. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { layoutInput, pageArgument } from "../formats/page/argument.js";
import type { PageArgument, PageData, PageDiagnostic } from "../formats/page/data.js";
import { layout } from "../layout/layout.js";
import { block } from "../reporters/pretty.js";
import { plain } from "../reporters/report.js";
import { check } from "../rules/check.js";
import { positionAt } from "../text/source-file.js";
import type { Workspace } from "./workspace.js";

/** Everything that the viewer shows of a workspace. A file without an argument is named in `broken`. */
export async function pageData(workspace: Workspace, progress: (done: number) => void = () => {}): Promise<PageData> {
  const found: PageArgument[] = [];
  const diagnostics: PageDiagnostic[] = [];
  const broken: string[] = [];
  for (const [index, path] of workspace.paths.entries()) {
    progress(index);
    const checked = check(workspace.files, path, workspace.config.rules);
    for (const one of checked.diagnostics) diagnostics.push(pageDiagnostic(one));
    if (checked.analysis === undefined) broken.push(path);
    else found.push(pageArgument(checked.analysis, await layout(layoutInput(checked.analysis))));
  }
  return { version: 1, arguments: found, diagnostics, broken };
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
    frame: block(diagnostic, plain).split("\n").slice(1).join("\n"),
  };
}
