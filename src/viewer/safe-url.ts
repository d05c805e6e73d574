const SAFE = new Set(["http:", "https:", "mailto:"]);

/** The address to link to, or null for one that is shown as text. The data was checked when it was made; a page checks again. */
export function safeUrl(text: string): string | null {
  const doi = /^doi:\s*(10\.\S+)$/iu.exec(text.trim());
  const address = doi ? `https://doi.org/${encodeURI(doi[1] ?? "")}` : text.trim();
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
