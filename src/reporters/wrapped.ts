import stringWidth from "string-width";

/** A text as lines of at most `width` columns, broken between words; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(longer) > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
