#!/usr/bin/env node
/** The command line: `underpin COMMAND ...`. */
import { run } from "./run.js";

// The exit code is set, never forced: `process.exit` would cut what is still on its way into a pipe.
void run(process.argv.slice(2), true).then((code) => (process.exitCode = code));
