/** What `underpin view` does; apart, because what it needs takes longer to load than `check` takes to run. */
import { LivePage } from "../server/live-page.js";
import { HOST, type RunningServer, serve } from "../server/server.js";
import { count } from "../text/words.js";
import { LiveWorkspace } from "../workspace/live-workspace.js";
import { viewerAssets } from "../workspace/viewer-assets.js";
import { watchPaths } from "../workspace/watch.js";
import { EXIT, messageOf, type Session, UsageError } from "./exit.js";
import { openInput } from "./input.js";
import { untilStopped } from "./until-stopped.js";
import { USUAL_PORT, type ViewOptions } from "./view.js";

/** Serves the page until it is stopped. */
export async function runView(paths: readonly string[], options: ViewOptions, session: Session): Promise<void> {
  const { terminal } = session;
  if (paths.includes("-")) throw new UsageError("standard input can't be watched: name a file");
  const page = await LivePage.start(new LiveWorkspace((loader) => openInput(paths, options, session, loader)));
  const server = await listen(page, options.port);
  const complain = (error: unknown): void =>
    terminal.complain(messageOf(error), error instanceof UsageError ? error.details : "");
  const watch = await watchPaths(
    process.cwd(),
    paths.length === 0 ? ["."] : paths,
    () => void page.refresh(complain),
    (error) => terminal.complain(`not every edit will be seen: ${messageOf(error)}`),
  );
  watch.follow(page.workspace);
  page.onChange(() => watch.follow(page.workspace));
  const stopped = untilStopped();
  terminal.print(`${summary(page)}\n\n  ${terminal.paint("bold", server.url)}\n\n`);
  terminal.say("The page follows your edits. Press Ctrl+C to stop.");
  if (options.open === true) await openBrowser(server.url, terminal);
  await stopped;
  await Promise.all([watch.close(), server.close()]);
  session.exit = EXIT.interrupted;
}

function summary({ data }: LivePage): string {
  const errors =
    data.broken.length === 0 ? "" : `; ${count(data.broken.length, "file")} with errors (the page shows them)`;
  return `Serving ${count(data.arguments.length, "argument")} on this machine${errors}:`;
}

async function listen(page: LivePage, port: number | undefined): Promise<RunningServer> {
  const assets = await viewerAssets();
  if (port !== undefined && port > 65_535) throw new UsageError(`there is no port ${port}: the highest is 65535`);
  try {
    return await serve(page, assets, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES")
      throw new UsageError(`port ${port} needs more rights: take one above 1023`);
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (port !== undefined) throw new UsageError(`port ${port} on ${HOST} is taken: name another, or leave --port out`);
    return serve(page, assets, 0);
  }
}

async function openBrowser(url: string, terminal: Session["terminal"]): Promise<void> {
  const { default: open } = await import("open");
  try {
    const child = await open(url);
    child.on("error", () => terminal.say("No browser could be opened: open the address yourself."));
  } catch {
    terminal.say("No browser could be opened: open the address yourself.");
  }
}
