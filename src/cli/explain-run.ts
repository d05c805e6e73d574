import stringWidth from "string-width";
import type { Argument } from "../model/argument.js";
import { explain } from "../reporters/explain.js";
import { pretty } from "../reporters/pretty.js";
import { check } from "../rules/check.js";
import { didYouMean } from "../text/words.js";
import { EXIT, type Session, UsageError } from "./exit.js";
import type { ExplainOptions } from "./explain.js";
import { hinging, requireNamed } from "./hinging.js";
import { openInput } from "./input.js";

export async function runExplain(
  file: string,
  nodes: readonly string[],
  options: ExplainOptions,
  session: Session,
): Promise<void> {
  const { terminal } = session;
  const workspace = await openInput([file], options, session);
  const [path] = workspace.paths;
  if (path === undefined || workspace.paths.length > 1)
    throw new UsageError(`${file} holds several arguments: name one file`);
  const { analysis, diagnostics } = check(workspace.files, path, workspace.config.rules);
  if (analysis === undefined) {
    terminal.print(
      pretty(
        { diagnostics: diagnostics.filter(({ severity }) => severity === "error"), files: 1 },
        terminal.paint,
        stringWidth,
      ),
    );
    session.exit = EXIT.findings;
    return;
  }
  requireNamed([analysis], [path], options);
  const { analysis: asked, whatIf } = hinging(analysis, options);
  const { argument } = asked;
  const indices = nodes.length === 0 ? argument.conclusions : nodes.map((id) => find(argument, id, path));
  const width = process.stdout.columns ?? 100;
  const rule = terminal.paint("dim", "─".repeat(Math.min(width, 60)));
  terminal.print(
    indices.map((index) => explain(asked, index, { paint: terminal.paint, width, whatIf })).join(`\n${rule}\n\n`),
  );
}

function find(argument: Argument, id: string, file: string): number {
  const index = argument.find(id);
  if (index !== undefined) return index;
  const near = didYouMean(id, [...argument.byId.keys()]);
  throw new UsageError(`no node in ${file} is called ${id}${near === undefined ? "" : `: did you mean ${near}?`}`);
}
