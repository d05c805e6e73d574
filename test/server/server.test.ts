/** The server answers this machine's own page, and nobody and nothing else. */
import { request } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromWire } from "../../src/formats/page/wire.js";
import { LivePage } from "../../src/server/live-page.js";
import { type RunningServer, serve } from "../../src/server/server.js";
import { LiveWorkspace } from "../../src/workspace/live-workspace.js";
import { openWorkspace } from "../../src/workspace/workspace.js";

const FILE = "a.argument.yaml";
const GOOD = "title: First\nclaims:\n  a: { text: A }\n";

let folder: string;
let page: LivePage;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "underpin-server-"));
  writeFileSync(join(folder, FILE), GOOD);
  page = await LivePage.start(new LiveWorkspace((loader) => openWorkspace({ cwd: folder, paths: ["."] }, loader)));
  const scripts = [
    { name: "engine", content: "/* engine */" },
    { name: "viewer", content: "/* viewer */" },
  ] as const;
  server = await serve(page, { scripts, style: "/* style */" }, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let body = "";
      response
        .on("data", (part) => (body += part))
        .on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

test("the page, its parts and its data are served, under a strict policy, to nobody's cache", async () => {
  const routes = {
    "/": "text/html",
    "/?x=1": "text/html",
    "/engine.js": "text/javascript",
    "/viewer.js": "text/javascript",
    "/viewer.css": "text/css",
    "/data.json": "application/json",
  };
  for (const [path, type] of Object.entries(routes)) {
    const { status, headers } = await ask(path);
    expect([path, status, headers["content-type"]]).toEqual([path, 200, `${type}; charset=utf-8`]);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; /u);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test("no request path becomes a file", async () => {
  for (const path of [
    "/../package.json",
    "/..%2f..%2fetc/passwd",
    "/a.argument.yaml",
    "//etc/passwd",
    "/viewer.js/",
    "/constructor",
    "/__proto__",
    "*",
  ]) {
    const { status, body } = await ask(path);
    expect([path, status, body]).toEqual([path, 404, "There is nothing here.\n"]);
  }
});

test("only its own host and origin, only GET and HEAD", async () => {
  expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403);
  expect((await ask("/data.json", { headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect((await ask("/data.json", { headers: { origin: "null" } })).status).toBe(403);
  const own = new URL(server.url).origin;
  expect((await ask("/data.json", { headers: { origin: own } })).status).toBe(200);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect((await ask("/", { method: "OPTIONS" })).status).toBe(405);
  const head = await ask("/", { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, ""]);
});

test("a page that listens is told of a change; a broken file keeps its last good argument", async () => {
  const events = await new Promise<{ next(): Promise<string>; stop(): void }>((resolve, reject) => {
    const asked = request(`${server.url}events`, (response) => {
      response.setEncoding("utf8");
      resolve({ next: () => new Promise((got) => response.once("data", got)), stop: () => asked.destroy() });
    });
    asked.on("error", reject).end();
  });
  expect(await events.next()).toContain("connected");
  const failures: unknown[] = [];

  writeFileSync(join(folder, FILE), GOOD.replace("First", "Second"));
  let told = events.next();
  await page.refresh((error) => failures.push(error));
  expect(await told).toContain("event: change");
  expect(JSON.parse((await ask("/data.json")).body).arguments[0].title).toBe("Second");

  writeFileSync(join(folder, FILE), "claims: [");
  told = events.next();
  await page.refresh((error) => failures.push(error));
  await told;
  const broken = JSON.parse((await ask("/data.json")).body);
  expect([broken.broken, broken.arguments[0].title, broken.diagnostics[0].rule]).toEqual([
    [FILE],
    "Second",
    "syntax/yaml",
  ]);

  writeFileSync(join(folder, FILE), GOOD);
  told = events.next();
  await page.refresh((error) => failures.push(error));
  await told;
  expect(JSON.parse((await ask("/data.json")).body).broken).toEqual([]);
  events.stop();
  expect(failures).toEqual([]);
});

test("a page is brought only what it doesn't have; one of another server is brought everything", async () => {
  const other = "b.argument.yaml";
  writeFileSync(join(folder, other), GOOD.replace("First", "Other"));
  const fail = (error: unknown): void => expect.unreachable(String(error));
  await page.refresh(fail);
  const before = fromWire(JSON.parse((await ask("/data.json")).body));
  writeFileSync(join(folder, FILE), GOOD.replace("First", "Third"));
  await page.refresh(fail);

  const { body } = await ask(`/data.json?state=${encodeURIComponent(before.state ?? "")}`);
  const brought = JSON.parse(body);
  expect(brought.arguments[0].title).toBe("Third");
  expect(brought.arguments[1]).toEqual({ file: other, unchanged: true });
  const after = fromWire(brought, before.arguments);
  const whole = fromWire(JSON.parse((await ask("/data.json")).body));
  expect(after).toEqual(whole);
  expect(after.arguments[1]).toBe(before.arguments[1]);
  for (const state of ["", "another:99", `${whole.state?.split(":")[0]}:none`, "%"])
    expect(JSON.parse((await ask(`/data.json?state=${state}`)).body).arguments[1].title, state).toBe("Other");
  rmSync(join(folder, other));
});

test("a port that is taken is an error with a code", async () => {
  const { port } = new URL(server.url);
  await expect(serve(page, { scripts: [], style: "" }, Number(port))).rejects.toMatchObject({ code: "EADDRINUSE" });
});
