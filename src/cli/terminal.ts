/** The two streams of a command: its report goes to standard output, everything else to standard error. */
import { styleText } from "node:util";
import type { Paint } from "../reporters/report.js";

export class Terminal {
  quiet = false;
  private progressLength = 0;
  private readonly started = performance.now();

  /** Colours for the report; none in a pipe, or where NO_COLOR is set. */
  readonly paint: Paint = painter(process.stdout);

  /** Whole report to standard output. */
  print(text: string): void {
    this.clearProgress();
    process.stdout.write(text);
  }

  /** A remark to standard error, left out where --quiet is given. */
  say(text: string): void {
    if (this.quiet) return;
    this.clearProgress();
    process.stderr.write(`${text}\n`);
  }

  /** Why the job could not be done. */
  complain(message: string): void {
    this.clearProgress();
    process.stderr.write(`${painter(process.stderr)("red", "error")}: ${message}\n`);
  }

  /** What is being done, on one line that is written over; only on a terminal, and only for what takes over 300 ms. */
  progress(text: string): void {
    if (this.quiet || !process.stderr.isTTY || process.env["CI"] !== undefined || this.elapsed() < 300) return;
    this.clearProgress();
    process.stderr.write(text);
    this.progressLength = text.length;
  }

  /** Milliseconds since the command began. */
  elapsed(): number {
    return performance.now() - this.started;
  }

  private clearProgress(): void {
    if (this.progressLength === 0) return;
    process.stderr.write(`\r${" ".repeat(this.progressLength)}\r`);
    this.progressLength = 0;
  }
}

function painter(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== "0";
  const refused = (NO_COLOR !== undefined && NO_COLOR !== "") || FORCE_COLOR === "0" || process.env["TERM"] === "dumb";
  if (refused || !(wanted || stream.isTTY)) return (_style, text) => text;
  return (style, text) => styleText(style, text);
}

/** Makes a reader that stops reading (`underpin check . | head`) the end of the output, not a crash. */
export function forgivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (!isNoise(error)) throw error;
    });
  }
}

export function isNoise(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === "EPIPE";
}
