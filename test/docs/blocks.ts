/** The fenced blocks of a Markdown document. */

export interface Block {
  /** The first word of the info string: `yaml`, `console`, ... */
  readonly kind: string;
  /** What `file=` says: the block is this file for the blocks after it. */
  readonly file?: string;
  /** `broken`: it shows what `check` complains about. */
  readonly broken: boolean;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** Every fenced block, in order. A fence that isn't closed, or an attribute that nobody knows, throws. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const fence = /^\s*(```+|~~~+)(.*)$/u.exec(lines[at]!);
    if (fence === null) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === fence[1]);
    if (end === -1) throw new Error(`line ${at + 1}: a fence that isn't closed`);
    const text = lines
      .slice(at + 1, end)
      .map((line) => `${line}\n`)
      .join("");
    blocks.push({ ...infoOf(fence[2]!.trim(), at + 1), text, line: at + 1 });
    at = end;
  }
  return blocks;
}

function infoOf(info: string, line: number): Omit<Block, "text" | "line"> {
  const [kind = "", ...attributes] = info.split(/\s+/u);
  let file: string | undefined;
  let broken = false;
  for (const attribute of attributes) {
    if (attribute.startsWith("file=")) file = attribute.slice(5);
    else if (attribute === "broken") broken = true;
    else throw new Error(`line ${line}: what is \`${attribute}\`?`);
  }
  return { kind, broken, ...(file === undefined ? {} : { file }) };
}

/** A console block as its commands, each with the lines that follow it. */
export function sessionOf(text: string): { command: string; output: string }[] {
  const steps: { command: string; output: string }[] = [];
  for (const line of text.split("\n")) {
    const last = steps.at(-1);
    if (line.startsWith("$ ")) steps.push({ command: line.slice(2).trim(), output: "" });
    else if (last !== undefined) last.output += `${line}\n`;
    else if (line.trim() !== "") throw new Error(`a console block begins with "$ ", not with: ${line}`);
  }
  return steps;
}
