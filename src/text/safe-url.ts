/** Which addresses may become links. */

const SAFE = new Set(["http:", "https:", "mailto:"]);

/** The address to link to (a DOI as its https address), or null for one that is shown as text only. */
export function safeUrl(text: string): string | null {
  const doi = /^doi:\s*(10\.\S+)$/iu.exec(text.trim());
  const address = doi === null ? text.trim() : `https://doi.org/${encodeURI(doi[1] ?? "")}`;
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
