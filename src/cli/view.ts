/** `underpin view`: the arguments in a browser, kept current while they are edited. */
import type { Command } from "commander";
import { LivePage } from "../server/live-page.js";
import { HOST, type RunningServer, serve } from "../server/server.js";
import { count } from "../text/words.js";
import { viewerAssets } from "../workspace/viewer-assets.js";
import { watchPaths } from "../workspace/watch.js";
import { EXIT, type Session, UsageError } from "./exit.js";
import { type InputOptions, openInput, wholeNumber, withInput } from "./options.js";

/** Tried first, so that the address is the same every day. */
const USUAL_PORT = 4747;

interface ViewOptions extends InputOptions {
  readonly port?: number;
  readonly open?: boolean;
}

export function addView(program: Command, session: Session): void {
  const command = program
    .command("view")
    .description("show arguments in a browser, and keep them current while you edit")
    .argument("[path...]", "files and folders; the current folder by default")
    .option("-p, --port <n>", `the port to serve on (${USUAL_PORT}, or a free one if that is taken)`, wholeNumber)
    .option("-o, --open", "open a browser");
  withInput(command).action(async (paths: string[], options: ViewOptions) => {
    const { terminal } = session;
    if (paths.includes("-")) throw new UsageError("standard input can't be watched: name a file");
    const page = await LivePage.start(() => openInput(paths, options, session));
    const server = await listen(page, options.port);
    const named = paths.length === 0 ? ["."] : paths;
    const failed = (error: unknown): void => terminal.complain(error instanceof Error ? error.message : String(error));
    const watch = await watchPaths(process.cwd(), named, () => void page.refresh(failed));
    const stopped = untilStopped();
    terminal.print(`${summary(page)}\n\n  ${terminal.paint("bold", server.url)}\n\n`);
    terminal.say("The page follows your edits. Press Ctrl+C to stop.");
    if (options.open === true) await openBrowser(server.url, terminal);
    await stopped;
    await Promise.all([watch.close(), server.close()]);
    session.exit = EXIT.interrupted;
  });
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

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
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
