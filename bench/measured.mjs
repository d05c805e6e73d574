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
  // As if it had been called by itself; what it takes to get here is little beside it.
  process.argv.splice(1, 2, "underpin");
  await import("../dist/cli/main.js");
}
