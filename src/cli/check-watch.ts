/** `check --watch`: what is found, told anew after each edit. */
import { checkPart, checkReport, type CheckStyle } from "../reporters/check-report.js";
import { count } from "../text/words.js";
import { LiveWorkspace } from "../workspace/live-workspace.js";
import { watchPaths } from "../workspace/watch.js";
import type { Workspace } from "../workspace/workspace.js";
import { type CheckOptions, fails } from "./check-run.js";
import { EXIT, messageOf, type Session, UsageError } from "./exit.js";
import { openInput } from "./input.js";
import { untilStopped } from "./until-stopped.js";

/** Checks, and again whenever a file changes, until it is stopped. An edit that can't be checked is no reason to stop. */
export async function watchCheck(paths: readonly string[], options: CheckOptions, session: Session): Promise<void> {
  const { terminal } = session;
  if (paths.includes("-")) throw new UsageError("standard input can't be watched: name a file");
  if (options.format === "json")
    throw new UsageError("--watch writes one report after the other, which is no JSON: choose another --format");
  if (options.threads !== undefined)
    throw new UsageError("--threads is for checking everything at once: leave it out with --watch");
  const live = new LiveWorkspace((loader) => openInput(paths, options, session, loader));
  let working: Promise<unknown> = Promise.resolve();
  const watch = await watchPaths(
    process.cwd(),
    paths.length === 0 ? ["."] : paths,
    () => {
      // One after the other: the report of a slow run must not come after that of a later one.
      working = working.then(async () => watch.follow(await tell(live, options, session))).catch(complain);
    },
    (error) => terminal.complain(`not every edit will be seen: ${messageOf(error)}`),
  );
  function complain(error: unknown): void {
    terminal.startAnew();
    terminal.complain(messageOf(error), error instanceof UsageError ? error.details : "");
  }
  try {
    watch.follow(await tell(live, options, session));
    await untilStopped();
    session.exit = EXIT.interrupted;
  } finally {
    await watch.close();
  }
}

async function tell(live: LiveWorkspace, options: CheckOptions, { terminal }: Session): Promise<Workspace> {
  const started = performance.now();
  const { workspace, checked } = await live.look((done, of) =>
    terminal.progress(`checked ${done} of ${count(of, "file")}`),
  );
  const style: CheckStyle = { format: options.format, show: options.show, paint: terminal.paint };
  const part = await checkPart(
    checked.flatMap(({ diagnostics }) => diagnostics),
    style,
  );
  terminal.startAnew();
  terminal.print(checkReport([part], style, { files: checked.length, duration: performance.now() - started }));
  fails(part.counts, workspace.config, options, terminal);
  terminal.say("Watching for edits. Press Ctrl+C to stop.");
  return workspace;
}
