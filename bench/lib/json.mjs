// What nobody can do without: Node starts, reads the same data as JSON, and parses it.
import { readFileSync } from "node:fs";

JSON.parse(readFileSync(process.argv[2], "utf8"));
