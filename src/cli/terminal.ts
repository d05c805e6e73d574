/** The two streams of a command: its report goes to standard output, everything else to standard error. */
import { styleText } from "node:util";
import type { Paint } from "../reporters/report.js";
import { visible } from "../text/visible.js";
import { readProblem } from "../workspace/read-file.js";
import { EXIT } from "./exit.js";
import { mayBeTerminal, type Output, writeNow } from "./output.js";

/** What takes less is done before anybody wonders; and nobody reads more than ten lines a second. Milliseconds. */
const PATIENCE = 300;
const EVERY = 100;

export class Terminal {
  quiet = false;
  private progressLength = 0;
  private nextProgress = PATIENCE;
  private reports = 0;
  private readonly started = process.uptime();

  /** Colours for the report; none in a pipe, or where NO_COLOR is set. */
  readonly paint: Paint = painter(1);

  /** Whether the report is painted. */
  get coloured(): boolean {
    return this.paint("bold", ".") !== ".";
  }

  /** Whether something could not be printed: then the job isn't done, whatever was found. */
  failed = false;

  /** The streams that are in use. */
  private readonly streams = new Map<Output, NodeJS.WriteStream>();

  /** @param direct whether to write without the streams of the process, as long as nothing else writes to these */
  constructor(private readonly direct: boolean) {}

  /** Looks after both streams from now on: others may write to them. */
  attend(): void {
    this.stream(1);
    this.stream(2);
  }

  /** Whole report to standard output, in pieces where it is long; what in it comes from outside has to be made visible before. */
  print(text: string | readonly string[]): void {
    this.clearProgress();
    this.write(1, typeof text === "string" ? [text] : text);
  }

  /** Before a report that takes the place of the last: an empty screen, or where there is none an empty line. */
  startAnew(): void {
    this.clearProgress();
    if (process.stdout.isTTY) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    else if (this.reports > 0) process.stdout.write("\n");
    this.reports++;
  }

  /** A remark of one line to standard error, left out where --quiet is given. */
  say(text: string): void {
    if (this.quiet) return;
    this.clearProgress();
    this.write(2, [`${line(text)}\n`]);
  }

  /** Why the job could not be done, in one line. `details` is printed under it as it is. */
  complain(message: string, details = ""): void {
    this.clearProgress();
    const more = details === "" ? "" : `\n${details}`;
    this.write(2, [`${painter(2)("red", "error")}: ${line(message)}${more}\n`]);
  }

  /** What is being done, on one line that is written over; only on a terminal, and only for what takes a while. */
  progress(text: string): void {
    const now = this.elapsed();
    if (this.quiet || now < this.nextProgress) return;
    this.nextProgress = now + EVERY;
    if (process.env["CI"] !== undefined || !isTerminal(2)) return;
    this.clearProgress();
    this.write(2, [text]);
    this.progressLength = text.length;
  }

  /** Milliseconds since the command began. */
  elapsed(): number {
    return (process.uptime() - this.started) * 1000;
  }

  private write(output: Output, pieces: readonly string[]): void {
    if (!this.direct || this.streams.has(output) || mayBeTerminal(output)) {
      this.stream(output).write(pieces.join(""));
      return;
    }
    try {
      for (const rest of writeNow(output, pieces)) this.stream(output).write(rest);
    } catch (error) {
      this.lost(output, error as NodeJS.ErrnoException);
    }
  }

  private stream(output: Output): NodeJS.WriteStream {
    let stream = this.streams.get(output);
    if (stream === undefined) {
      stream = output === 1 ? process.stdout : process.stderr;
      stream.on("error", (error: NodeJS.ErrnoException) => this.lost(output, error));
      this.streams.set(output, stream);
    }
    return stream;
  }

  private lost(output: Output, error: NodeJS.ErrnoException): void {
    // A reader that stops reading (`underpin check . | head`) is the end of the output, not a failure.
    if (isNoise(error) || this.failed) return;
    this.failed = true;
    // The stream may tell of it only after the command has ended.
    process.exitCode = EXIT.cannot;
    if (output === 1) this.complain(`standard output can't be written: ${readProblem(error)}`);
  }

  private clearProgress(): void {
    if (this.progressLength === 0) return;
    this.write(2, [`\r${" ".repeat(this.progressLength)}\r`]);
    this.progressLength = 0;
  }
}

function painter(output: Output): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== "0";
  const refused = (NO_COLOR !== undefined && NO_COLOR !== "") || FORCE_COLOR === "0" || process.env["TERM"] === "dumb";
  return !refused && (wanted || isTerminal(output)) ? styleText : (_style, text) => text;
}

function isTerminal(output: Output): boolean {
  return mayBeTerminal(output) && (output === 1 ? process.stdout : process.stderr).isTTY;
}

/** Colours, whatever stream this thread has: somebody else has looked at the one that the text will be printed on. */
export const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** A message as one line: names of files hold whatever somebody gave them, also what a terminal acts on. */
function line(text: string): string {
  return visible(text).replaceAll("\n", " ");
}

export function isNoise(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === "EPIPE";
}
