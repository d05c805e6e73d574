// Does one piece of work and says at its end what it took: a line of JSON on standard error.
import { readFileSync } from "node:fs";

const [kind, ...args] = process.argv.slice(2);
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(
    `${JSON.stringify({ cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 })}\n`,
  );
});
if (kind === "json") JSON.parse(readFileSync(args[0], "utf8"));
else {
  // Only here: the program's own start is part of what is measured, and no part of what it is measured against.
  const { run } = await import("../dist/cli/run.js");
  process.exitCode = await run(args);
}
