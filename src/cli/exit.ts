import type { Terminal } from "./terminal.js";

/** What the shell is told. */
export const EXIT = { clean: 0, findings: 1, cannot: 2, interrupted: 130 } as const;

/** What the commands of one run share. */
export interface Session {
  readonly terminal: Terminal;
  exit: number;
}

/** The command line asks for something that can't be: exit code 2, with this message. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** @param details what stands under the message: text that is safe to print already, and may be painted */
  constructor(
    message: string,
    readonly details = "",
  ) {
    super(message);
  }
}

/** A thread of this run ended, or never began: exit code 2, with this message. */
export class ThreadProblem extends Error {
  override readonly name = "ThreadProblem";
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
