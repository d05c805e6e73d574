// Imported into a process beside its own program: at the end it writes the processor time in ms to the file CPU_AT_EXIT.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.CPU_AT_EXIT, String((user + system) / 1000));
});
