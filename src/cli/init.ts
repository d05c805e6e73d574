/** `underpin init`: a first argument to start from. */
import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { visible } from "../text/visible.js";
import { EXIT, type Session, UsageError } from "./exit.js";

const FIRST = `title: Should we move the weekly meeting?

claims:
  move-it:
    text: The weekly meeting should move to Tuesday.
  people-can-come:
    text: Everybody can come on Tuesdays.     # nobody has shown it: an open node
    supports: [move-it]
  room-is-taken:
    text: The room is taken on Tuesdays.
    opposes: [people-can-come]

evidence:
  calendar:
    text: The calendar shows four free Tuesdays in a row.
    source: room-calendar
    standing: proven
    opposes: [room-is-taken]

sources:
  room-calendar: { title: Calendar of the meeting room, kind: record }
`;

export function addInit(program: Command, session: Session): void {
  program
    .command("init")
    .description("write a first argument to start from")
    .argument("[file]", "where to write it", "first.argument.yaml")
    .action(async (file: string) => {
      try {
        // `wx`: what is there already is never written over.
        await writeFile(file, FIRST, { flag: "wx" });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        throw new UsageError(
          code === "EEXIST"
            ? `${file} is there already`
            : `${file} can't be written${code === undefined ? "" : ` (${code})`}`,
        );
      }
      const name = visible(file);
      session.terminal.print(
        `wrote ${name}\n\nNext:\n  underpin check ${name}\n  underpin analyze ${name}\n  underpin view ${name}\n`,
      );
      session.exit = EXIT.clean;
    });
}
