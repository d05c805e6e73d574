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
import type { Checked } from "../rules/check.js";
import { positionAt } from "../text/source-file.js";

/** What one file gives to a page. */
interface Part {
  readonly diagnostics: readonly PageDiagnostic[];
  readonly argument: PageArgument | undefined;
}

/** Makes a page's data time and again: what was checked before, and is the same object, is not laid out again. */
export class PageMaker {
  private readonly known = new WeakMap<Checked, Part>();

  /**
   * Everything that the viewer shows of checked files. A file without an argument is named in `broken`.
   * @param previous a page of the same files: what is on its maps keeps its place where it can
   */
  make(
    checked: Iterable<Checked>,
    { previous, progress = () => {} }: { previous?: PageData; progress?: (done: number) => void } = {},
  ): PageData {
    const before = new Map(previous?.arguments.map((argument) => [argument.file, argument]));
    const found: PageArgument[] = [];
    const diagnostics: PageDiagnostic[] = [];
    const broken: string[] = [];
    for (const one of checked) {
      progress(found.length + broken.length);
      const part = this.known.get(one) ?? partOfPage(one, before.get(one.path));
      this.known.set(one, part);
      for (const diagnostic of part.diagnostics) diagnostics.push(diagnostic);
      if (part.argument === undefined) broken.push(one.path);
      else found.push(part.argument);
    }
    return { version: 1, arguments: found, diagnostics, broken };
  }
}

function partOfPage({ diagnostics, analysis }: Checked, before: PageArgument | undefined): Part {
  return {
    diagnostics: diagnostics.map(pageDiagnostic),
    argument: analysis && laidOut(analysis, before),
  };
}

/** With its first picture: of all of it, or of a part where it is too large to be read at once. */
function laidOut(analysis: Analysis, before: PageArgument | undefined): PageArgument {
  const input = layoutInput(analysis);
  const opensOn = firstPart(input);
  const drawn = opensOn === undefined ? input : partOf(input, [], opensOn).input;
  const scene = layout(drawn, { previous: before?.scene });
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
