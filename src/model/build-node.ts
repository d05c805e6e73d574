/** Makes the nodes of an argument from their definitions, with every reference resolved. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, keySpan, listOf, type Raw, spanOf, textOf } from "../parse/raw.js";
import type { Asserted, DeclaredStanding, Standing, Status } from "../schema/vocabulary.js";
import type { Span } from "../text/source-file.js";
import type { Citation, Expectation, Inference, Made, Outweighing, Stated, Statement } from "./argument.js";
import type { Resolver } from "./resolver.js";
import type { Definition } from "./symbols.js";

const STATEMENTS = ["claim", "evidence"] as const;
const NODES = ["claim", "evidence", "inference"] as const;
const SOURCE = ["source"] as const;
const NONE: readonly never[] = [];

/** What the makers of nodes need to know of the whole. */
export interface Context {
  readonly resolver: Resolver;
  readonly indexOf: (one: Definition) => number | undefined;
  readonly defaultInference: "presumed" | "unproven";
  readonly diagnostics: Diagnostic[];
}

/** A statement; its standing as a leaf and its contradictions are known only once all inferences are. */
export function buildStatement(
  context: Context,
  one: Definition,
  contradicts: readonly number[],
  supported: boolean,
): Statement {
  return new LinkedStatement(context, one, contradicts, supported);
}

/** An inference, or undefined where one of its references leads nowhere (which the resolver has reported). */
export function buildInference(context: Context, one: Definition): Inference | undefined {
  const ends = one.made === undefined ? writtenEnds(context, one) : madeEnds(context, one);
  return ends && new LinkedInference(context, one, ends);
}

// Classes, because each node then is one allocation of a known shape; spreading its parts together took most of the time
// that linking takes.
abstract class LinkedNode {
  readonly id: string;
  readonly index: number;
  readonly declared: DeclaredStanding | null;
  readonly standing: Standing | null;
  readonly because: string | undefined;
  readonly citations: readonly Citation[];
  readonly stated: Stated | undefined;
  readonly asserted: Asserted | undefined;
  readonly expect: Expectation | undefined;
  readonly group: string | undefined;
  readonly tags: readonly string[];
  readonly note: string | undefined;
  readonly span: Span;
  readonly standingSpan: Span;
  readonly via: string;

  constructor(context: Context, one: Definition, otherwise: Standing | null) {
    const { raw, unit } = one;
    const group = get(raw, "group");
    const standing = get(raw, "standing");
    this.id = one.id;
    this.index = context.indexOf(one) ?? -1;
    this.declared = standingOf(raw);
    this.standing = this.declared ?? otherwise;
    this.because = textOf(raw, "because");
    this.citations = citationsOf(context, one);
    this.stated = statedOf(context, one);
    this.asserted = textOf(raw, "asserted") as Asserted | undefined;
    this.expect = expectationOf(context, one);
    this.group = group && context.resolver.find(unit, group, ["group"], "group", one.local)?.id;
    this.tags = tagsOf(raw);
    this.note = textOf(raw, "note");
    this.span = one.span;
    this.standingSpan = standing === undefined ? one.span : spanOf(unit.file, standing);
    this.via = unit.prefix.slice(0, -1);
  }
}

class LinkedStatement extends LinkedNode implements Statement {
  readonly kind: "claim" | "evidence";
  readonly text: string;
  readonly textSpan: Span;
  readonly assertedSpan: Span;
  readonly contradicts: readonly number[];

  constructor(context: Context, one: Definition, contradicts: readonly number[], supported: boolean) {
    super(context, one, supported ? null : "unproven");
    const text = get(one.raw, "text");
    const asserted = get(one.raw, "asserted");
    this.kind = one.kind === "evidence" ? "evidence" : "claim";
    this.text = textOf(one.raw, "text") ?? "";
    this.textSpan = text === undefined ? one.span : spanOf(one.unit.file, text);
    this.assertedSpan = asserted === undefined ? one.span : spanOf(one.unit.file, asserted);
    this.contradicts = contradicts;
  }
}

class LinkedInference extends LinkedNode implements Inference {
  readonly kind = "inference";
  readonly from: readonly number[];
  readonly atLeast: number | null;
  readonly polarity: "supports" | "opposes";
  readonly target: number;
  readonly targetSpan: Span;
  readonly warrant: string | undefined;
  readonly scheme: string | undefined;
  readonly outweighs: readonly Outweighing[];
  readonly made: Made;

  constructor(context: Context, one: Definition, ends: Ends) {
    super(context, one, defaultStanding(context, one));
    this.from = ends.from;
    this.atLeast = ends.atLeast;
    this.polarity = ends.polarity;
    this.target = ends.target;
    this.targetSpan = ends.targetSpan;
    this.warrant = textOf(one.raw, "warrant");
    this.scheme = textOf(one.raw, "scheme") ?? (one.made?.by === "reports" ? "testimony" : undefined);
    this.outweighs = outweighings(context, one);
    this.made = one.made?.by ?? "written";
  }
}

// A contradiction is what its author declares, so its two steps are not open even where other steps are:
// granting one side denies the other in any case. A report is open: that it was said does not make it so.
function defaultStanding(context: Context, one: Definition): Standing {
  if (one.made?.by === "contradicts") return "presumed";
  return one.made?.by === "reports" ? "unproven" : context.defaultInference;
}

type Ends = Pick<Inference, "from" | "atLeast" | "polarity" | "target" | "targetSpan">;

function writtenEnds(context: Context, one: Definition): Ends | undefined {
  const polarity = get(one.raw, "supports") === undefined ? "opposes" : "supports";
  const raw = get(one.raw, polarity);
  const target = raw && resolve(context, one, raw, NODES, polarity);
  const from = listOf(get(one.raw, "from")).map((premise) => resolve(context, one, premise, STATEMENTS, "from"));
  if (raw === undefined || target === undefined || !from.every((index) => index !== undefined)) return undefined;
  const atLeast = get(one.raw, "at-least");
  return {
    from: from.length > 1 ? [...new Set(from)] : from,
    atLeast: atLeast?.kind === "scalar" && typeof atLeast.value === "number" ? atLeast.value : null,
    polarity,
    target,
    targetSpan: spanOf(one.unit.file, raw),
  };
}

function madeEnds(context: Context, one: Definition): Ends | undefined {
  const made = one.made;
  if (made === undefined) return undefined;
  const kinds = made.by === "contradicts" ? STATEMENTS : NODES;
  const scalar = (text: string): Raw => ({
    kind: "scalar",
    value: text,
    start: made.targetSpan.start,
    end: made.targetSpan.end,
  });
  // Of the two steps of a contradiction only one reports a reference that leads nowhere.
  const backward = made.by === "contradicts" && one.local.includes(".contradicted-by.");
  const written = backward ? made.premise : made.target;
  const owner = backward ? made.target : made.premise;
  const other = resolve(context, one, scalar(written), kinds, made.by, { owner, silent: backward });
  const self = context.resolver.peek(one.unit, owner);
  const own = self && context.indexOf(self);
  if (other === undefined || own === undefined) return undefined;
  const [premise, target] = backward ? [other, own] : [own, other];
  return { from: [premise], atLeast: null, polarity: made.polarity, target, targetSpan: made.targetSpan };
}

function resolve(
  context: Context,
  one: Definition,
  raw: Raw,
  kinds: readonly Definition["kind"][],
  key: string,
  { owner = one.local, silent = false }: { readonly owner?: string; readonly silent?: boolean } = {},
): number | undefined {
  const before = context.diagnostics.length;
  const found = context.resolver.find(one.unit, raw, kinds, key, owner);
  if (silent) context.diagnostics.length = before;
  return found && context.indexOf(found);
}

function outweighings(context: Context, one: Definition): readonly Outweighing[] {
  const others = get(one.raw, "outweighs");
  if (others === undefined) return NONE;
  return listOf(others).flatMap((raw) => {
    const target = raw.kind === "scalar" ? raw : get(raw, "id");
    const inference = target && resolve(context, one, target, ["inference"], "outweighs");
    if (inference === undefined) return [];
    const because = textOf(raw, "because");
    return [{ inference, because, span: spanOf(one.unit.file, target ?? raw) }];
  });
}

function standingOf(raw: Raw): DeclaredStanding | null {
  return (textOf(raw, "standing") as DeclaredStanding | undefined) ?? null;
}

// Most nodes have no tags, and most no more than one source. An array that one value is pushed onto has room for seventeen.

function tagsOf(raw: Raw): readonly string[] {
  const tags = get(raw, "tags");
  if (tags === undefined) return NONE;
  return listOf(tags).flatMap((tag) => (tag.kind === "scalar" && typeof tag.value === "string" ? [tag.value] : []));
}

function citationsOf(context: Context, one: Definition): readonly Citation[] {
  const raw = get(one.raw, "source");
  if (raw === undefined) return NONE;
  if (raw.kind !== "list") {
    const citation = citationOf(context, one, raw);
    return citation === undefined ? NONE : [citation];
  }
  return raw.items.map((item) => citationOf(context, one, item)).filter((citation) => citation !== undefined);
}

/** What an entry of `source` cites, or undefined where it leads nowhere. */
function citationOf(context: Context, one: Definition, raw: Raw): Citation | undefined {
  const id = raw.kind === "scalar" ? raw : get(raw, "id");
  const source = id && context.resolver.find(one.unit, id, SOURCE, "source", one.local);
  if (source === undefined) return undefined;
  const span = spanOf(one.unit.file, id ?? raw);
  return { source: source.id, span, at: textOf(raw, "at"), quote: textOf(raw, "quote") };
}

function statedOf(context: Context, one: Definition): Stated | undefined {
  const raw = get(one.raw, "stated");
  if (raw === undefined) return undefined;
  const source = get(raw, "source") ?? get(one.unit.document, "examines");
  const found = source && context.resolver.find(one.unit, source, SOURCE, "stated", one.local);
  return {
    source: found?.id,
    at: textOf(raw, "at"),
    quote: textOf(raw, "quote"),
  };
}

function expectationOf(context: Context, one: Definition): Expectation | undefined {
  const entry = entryOf(one.raw, "expect");
  // An import's expectations are tested where it is checked itself: here it may have got more support or objections.
  if (entry === undefined || one.unit.prefix !== "") return undefined;
  const span: Span = entry.value.kind === "scalar" ? spanOf(one.unit.file, entry.value) : keySpan(one.unit.file, entry);
  const status = entry.value.kind === "scalar" ? [entry.value] : listOf(get(entry.value, "status"));
  const atMost = get(entry.value, "at-most-open");
  const notRestingOn = listOf(get(entry.value, "not-resting-on")).flatMap((raw) => {
    const found = context.resolver.find(one.unit, raw, [...NODES, "source"], "not-resting-on", one.local);
    const at = spanOf(one.unit.file, raw);
    if (found === undefined) return [];
    return [
      found.kind === "source" ? { source: found.id, span: at } : { node: context.indexOf(found) ?? -1, span: at },
    ];
  });
  return {
    status: status.flatMap((raw) => (raw.kind === "scalar" ? [raw.value as Status] : [])),
    atMostOpen: atMost?.kind === "scalar" ? Number(atMost.value) : undefined,
    notRestingOn,
    span,
  };
}
