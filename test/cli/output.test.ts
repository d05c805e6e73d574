/** Writing at once: to a file as one text would be, and to a pipe that is full as much as it takes. */
import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Output, writeNow } from "../../src/cli/output.js";
import { inPlace } from "../support/place.js";

/** Long and short pieces, with characters of one to four bytes and halves of them. */
const pieces = fc.array(
  fc
    .tuple(fc.string({ unit: fc.constantFrom("a", "é", "–", "🌲", "\ud83c", "\udf32"), minLength: 1 }), fc.nat(60_000))
    .map(([some, times]) => some.repeat(Math.ceil(times / some.length))),
  { maxLength: 8 },
);

test("pieces are written as their bytes, one after the other", async () => {
  await inPlace({}, async (cwd) => {
    fc.assert(
      fc.property(pieces, (some) => {
        const file = openSync(join(cwd, "out"), "w");
        expect(writeNow(file as Output, some)).toEqual([]);
        closeSync(file);
        expect(readFileSync(join(cwd, "out")).equals(Buffer.concat(some.map((one) => Buffer.from(one))))).toBe(true);
      }),
    );
  });
});

test.skipIf(process.platform === "win32")("what a full pipe doesn't take is given back", async () => {
  await inPlace({}, async (cwd) => {
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    // Both ends at once: neither waits for the other, and nobody reads while it is written to.
    const pipe = openSync(join(cwd, "pipe"), constants.O_RDWR | constants.O_NONBLOCK);
    const taken = Buffer.alloc(1_000_000);
    let length = 0;
    function* some(): Generator<string> {
      yield "a".repeat(10);
      yield "–".repeat(100_000);
      // From here on it has room again, and what comes later must not overtake.
      length += readSync(pipe, taken);
      yield "b".repeat(70_000);
    }
    const left = writeNow(pipe as Output, some());
    closeSync(pipe);
    expect(length).toBeGreaterThan(0);
    expect(left.length).toBeGreaterThan(1);
    const whole = Buffer.concat([taken.subarray(0, length), ...left]).toString();
    expect(whole).toBe(`${"a".repeat(10)}${"–".repeat(100_000)}${"b".repeat(70_000)}`);
  });
});
