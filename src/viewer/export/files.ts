/** What is on screen as files to keep: the map as SVG and as PNG, the argument with what is supposed as JSON. */
import type { State } from "../app.js";

/** A picture has so many pixels at most: browsers refuse larger canvases. */
const MOST_PIXELS = 60_000_000;
const MOST_SIDE = 16_000;

export type Format = "svg" | "png" | "json";

/** Starts a download; nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: the download reads it only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The name of the argument's file without folders and ending. */
export function baseName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/(\.argument)?\.ya?ml$/u, "");
}

/** The view as data: what is shown, what is supposed and what follows; ids as in the file. */
export function viewJson({ shown, supposed, whatIf, part, leftOut }: State): string {
  const view = {
    file: shown?.file,
    title: shown?.title,
    supposed,
    changed: whatIf?.changed ?? [],
    part,
    leftOut,
    verdicts: shown?.verdicts ?? [],
    nodes: shown?.nodes ?? [],
    sources: shown?.sources ?? [],
    scene: shown?.scene,
  };
  return `${JSON.stringify(view, null, 2)}\n`;
}

/** An SVG as PNG, at twice its size where that is not too large. @throws Error where the browser can't draw it */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), MOST_SIDE / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("the picture is too large for this browser");
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
