/** Whatever goes wrong on a page, whether or not the test that opened it looks. */
import type { Page } from "playwright-core";

/** What a test provokes on purpose. */
export interface Allowed {
  readonly complaint: RegExp;
  readonly because: string;
}

const BUILT = /^[^/]+[.]html$|^assets[/](?:viewer|engine)[.][0-9a-f]{16}[.](?:js|css)$/u;

/** The page's own address, or one of its own server, or what the page holds in itself. */
function isOwn(address: string, page: string): boolean {
  const [asked, own] = [new URL(address), new URL(page)];
  if (asked.protocol === "data:" || asked.protocol === "blob:") return true;
  // All files are of one origin, "null": from disk the page's own are the pages beside it, and their assets.
  if (own.protocol !== "file:") return asked.origin === own.origin;
  const beside = asked.protocol === "file:" ? new URL(".", own).pathname : "";
  return beside !== "" && asked.pathname.startsWith(beside) && BUILT.test(asked.pathname.slice(beside.length));
}

/**
 * Fills a list with errors of the page, errors and warnings of its console, requests that fail and requests to anywhere
 * else, save what is allowed. Called before the page goes to `url`.
 */
export function gatherComplaints(page: Page, url: string, allowed: readonly Allowed[] = []): readonly string[] {
  const complaints: string[] = [];
  const complain = (complaint: string): void => {
    if (!allowed.some((one) => one.complaint.test(complaint))) complaints.push(complaint);
  };
  // Of the context, so that a window or a worker that the page opens counts too.
  const context = page.context();
  context.on("weberror", (error) => complain(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") complain(`console ${type}: ${message.text()}`);
  });
  context.on("request", (request) => {
    if (!isOwn(request.url(), url)) complain(`request to ${request.url()}`);
  });
  context.on("requestfailed", (request) =>
    complain(`request failed: ${request.url()} (${request.failure()?.errorText})`),
  );
  context.on("response", (response) => {
    if (response.status() >= 400) complain(`answer ${response.status()}: ${response.url()}`);
  });
  page.on("crash", () => complain("the page crashed"));
  return complaints;
}
