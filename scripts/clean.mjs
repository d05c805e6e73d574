// Empties dist, so that nothing from an earlier build is shipped.
import { rm } from "node:fs/promises";

await rm(new URL("../dist", import.meta.url), { recursive: true, force: true });
