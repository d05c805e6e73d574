/** Serves the viewer on this machine only: fixed routes, nothing of a request ever becomes a path on the disk. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isHostAllowed } from "host-validation-middleware";
import { writeHtml } from "../formats/page/html.js";
import type { Script, ViewerAssets } from "../workspace/viewer-assets.js";
import type { LivePage } from "./live-page.js";

export const HOST = "127.0.0.1";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src blob:",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": POLICY,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `page` at http://127.0.0.1:`port`/.
 * @throws an error with the code EADDRINUSE where the port is taken; port 0 takes any that is free
 */
export async function serve(page: LivePage, assets: ViewerAssets, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => answer(request, response, page, assets));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, HOST, listening);
  });
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}/`, close: () => close(server) };
}

function answer(request: IncomingMessage, response: ServerResponse, page: LivePage, assets: ViewerAssets): void {
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, {
      ...HEADERS,
      "content-type": `${type}; charset=utf-8`,
      "content-length": Buffer.byteLength(body),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
  const script = (wanted: Script["name"]): string => assets.scripts.find(({ name }) => name === wanted)?.content ?? "";
  const refused = refusal(request);
  if (refused !== undefined) return send(refused.status, "text/plain", `${refused.why}\n`);
  const [path, query] = (request.url ?? "/").split("?", 2);
  // The path counts only as a key of this table, and of what is asked only which state a page has.
  switch (path) {
    case "/":
      return send(
        200,
        "text/html",
        writeHtml({
          data: page.data,
          live: true,
          assets: { kind: "linked", scripts: assets.scripts.map(({ name }) => `${name}.js`), style: "viewer.css" },
        }),
      );
    case "/engine.js":
      return send(200, "text/javascript", script("engine"));
    case "/viewer.js":
      return send(200, "text/javascript", script("viewer"));
    case "/viewer.css":
      return send(200, "text/css", assets.style);
    case "/data.json":
      return send(200, "application/json", JSON.stringify(page.wire(new URLSearchParams(query).get("state"))));
    case "/events":
      return stream(request, response, page);
    default:
      return send(404, "text/plain", "There is nothing here.\n");
  }
}

/** Another site's page must not read an argument through the reader's browser: DNS rebinding, cross-origin requests. */
function refusal(request: IncomingMessage): { status: number; why: string } | undefined {
  const { host, origin } = request.headers;
  if (!isHostAllowed(host, [])) return { status: 403, why: "This server answers only to its own address." };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, why: "This server answers only to its own page." };
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, why: "Only GET and HEAD." };
  return undefined;
}

function stream(request: IncomingMessage, response: ServerResponse, page: LivePage): void {
  response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream; charset=utf-8" });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  // A first line at once, so that the page knows that it is connected.
  response.write("retry: 1000\n: connected\n\n");
  const stop = page.onChange(() => response.write("event: change\ndata: 1\n\n"));
  response.on("close", stop);
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
