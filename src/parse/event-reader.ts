/**
 * Reads what the strict reader leaves, as long as it is neither wrong nor very unusual (texts in quotes over several
 * lines, `+`, keys with `?`): from js-yaml's flat stream of events, which refers to the text by offsets. All else it
 * leaves to the `yaml` package, which words errors well and keeps every detail; where it reads a document, it gives the
 * same values in the same places (a property test holds it to that).
 */
import {
  CHOMPING_MODE,
  type ChompingMode,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { MAX_DEPTH } from "./guards.js";
import { coreValue } from "./core-schema.js";
import type { Raw, RawEntry, RawScalar } from "./raw.js";
import { Unusual } from "./unusual.js";

/** The document, or undefined where the text is left to the other reader: with an error in it, or anything unusual. */
export function readEvents(text: string): Raw | undefined {
  if (isUnusual(text)) return undefined;
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch {
    return undefined;
  }
  try {
    return new Construction(text, events).document();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/**
 * Tabs and carriage returns are where readers of YAML disagree; what may be an anchor or a tag makes this parser read
 * parts twice, so that nesting them could take for ever.
 */
function isUnusual(text: string): boolean {
  return (
    text.includes("\t") ||
    text.includes("\r") ||
    /^(?:%|\.\.\.| +---)/mu.test(text) ||
    marks(text, "&") ||
    marks(text, "!")
  );
}

/** Whether a sign stands where it could begin a property of a value; `this & that` is no anchor. */
function marks(text: string, sign: "&" | "!"): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
    if (/^[\s[{,:?-]?$/u.test(text.charAt(at - 1)) && !(sign === "&" && /^[ \n]?$/u.test(text.charAt(at + 1))))
      return true;
  return false;
}

class Construction {
  private next = 0;
  /** Where the last value ended: of what closes behind it only that is known. */
  private last = 0;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
  ) {}

  document(): Raw {
    const [first] = this.events;
    // A directive, an end marker or a second document: the other reader has something to say of these.
    if (first?.type !== EVENT_ID.DOCUMENT || first.directives.length > 0 || first.explicitEnd) throw new Unusual();
    this.next = 1;
    const raw = this.value(0);
    if (this.events[this.next]?.type !== EVENT_ID.POP || this.next + 1 !== this.events.length) throw new Unusual();
    return raw;
  }

  private value(depth: number): Raw {
    const event = this.events[this.next++];
    if (event?.type === EVENT_ID.SCALAR) return this.scalar(event);
    if (event === undefined || depth >= MAX_DEPTH) throw new Unusual();
    switch (event.type) {
      case EVENT_ID.MAPPING:
        return this.map(event, depth + 1);
      case EVENT_ID.SEQUENCE:
        return this.list(event, depth + 1);
      default:
        throw new Unusual();
    }
  }

  private map(event: MappingEvent, depth: number): Raw {
    const entries: RawEntry[] = [];
    const keys = new Set<string>();
    while (this.events[this.next]?.type !== EVENT_ID.POP) {
      const name = this.events[this.next++];
      if (name?.type !== EVENT_ID.SCALAR) throw new Unusual();
      const { start: keyStart, end: keyEnd } = this.place(name);
      const key = getScalarValue(this.text, name);
      // Told with both places by the other reader.
      if (keys.size === keys.add(key).size) throw new Unusual();
      this.last = keyEnd;
      const following = this.events[this.next];
      if (following?.type === EVENT_ID.SCALAR && following.valueStart === -1) {
        // Nothing behind the key: its place is the key's.
        this.next++;
        const value: RawScalar = { kind: "scalar", value: null, start: keyStart, end: keyEnd };
        entries.push({ key, keyStart, keyEnd, value });
      } else entries.push({ key, keyStart, keyEnd, value: this.value(depth) });
    }
    this.next++;
    return { kind: "map", entries, start: event.start, end: this.endOf(event, "}") };
  }

  private list(event: SequenceEvent, depth: number): Raw {
    const items: Raw[] = [];
    while (this.events[this.next]?.type !== EVENT_ID.POP) items.push(this.value(depth));
    this.next++;
    return { kind: "list", items, start: event.start, end: this.endOf(event, "]") };
  }

  private scalar(event: ScalarEvent): RawScalar {
    const { start, end } = this.place(event);
    this.last = end;
    const text = getScalarValue(this.text, event);
    const value = event.style === SCALAR_STYLE.PLAIN ? coreValue(text) : text;
    // A number in a form of its own, such as 0x1F.
    if (value === undefined) throw new Unusual();
    return { kind: "scalar", value, start, end };
  }

  /** Where a scalar stands: with its quotes, or of a block from its sign on. */
  private place({ style, valueStart, valueEnd, chomping }: ScalarEvent): {
    readonly start: number;
    readonly end: number;
  } {
    if (valueStart === -1) throw new Unusual();
    switch (style) {
      case SCALAR_STYLE.PLAIN:
        return { start: valueStart, end: valueEnd };
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { start: valueStart - 1, end: valueEnd + 1 };
      default:
        return { start: this.blockStart(valueStart), end: this.blockEnd(valueStart, valueEnd, chomping) };
    }
  }

  /** Behind the last line of a block that holds something; empty lines count only where they are kept. */
  private blockEnd(start: number, end: number, chomping: ChompingMode): number {
    let at = end;
    while (at > start && this.text.charAt(at - 1) === "\n") at--;
    // Nothing in it, or at its end or that of the file a line of spaces, which may be part of the text.
    if (at === start || this.text.charAt(at - 1) === " " || this.text.endsWith(" ")) throw new Unusual();
    return chomping === CHOMPING_MODE.KEEP ? end : Math.min(at + 1, end);
  }

  private blockStart(contentStart: number): number {
    const lineStart = this.text.lastIndexOf("\n", contentStart - 2) + 1;
    const header = /^[^#]*([|>])[-+]? *\n$/u.exec(this.text.slice(lineStart, contentStart));
    // A comment on the line, or an indentation that is given.
    if (header === null) throw new Unusual();
    return lineStart + header[0].lastIndexOf(header[1] ?? "");
  }

  /** Where a collection ends: with its bracket, or of a block where its last value does. */
  private endOf({ start, style }: MappingEvent | SequenceEvent, bracket: "}" | "]"): number {
    if (style === COLLECTION_STYLE.FLOW) {
      if (this.text.charCodeAt(start) !== (bracket === "}" ? 0x7b : 0x5b)) throw new Unusual();
      let at = Math.max(this.last, start + 1);
      while (this.text.charAt(at) !== bracket) {
        // Between the last value and the bracket there may be spaces, line breaks, a comma or a colon; a comment is rare.
        if (!/^[ \n,:]$/u.test(this.text.charAt(at))) throw new Unusual();
        at++;
      }
      this.last = at + 1;
    }
    return this.last;
  }
}
