/** Makes the nodes of an argument from their definitions, with every reference resolved. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, keySpan, listOf, type Raw, spanOf, textOf } from "../parse/raw.js";
import type { Asserted, DeclaredStanding, Standing, Status } from "../schema/vocabulary.js";
import type { Span } from "../text/source-file.js";
import type { Citation, Expectation, Inference, Outweighing, Stated, Statement } from "./argument.js";
import type { Resolver } from "./resolver.js";
import type { Definition } from "./symbols.js";

const STATEMENTS = ["claim", "evidence"] as const;
const NODES = ["claim", "evidence", "inference"] as const;

/** What the makers of nodes need to know of the whole. */
export interface Context {
  readonly resolver: Resolver;
  readonly indexOf: ReadonlyMap<string, number>;
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
  const declared = standingOf(one.raw);
  const text = get(one.raw, "text");
  const asserted = get(one.raw, "asserted");
  return {
    ...common(context, one, declared ?? (supported ? null : "unproven")),
    kind: one.kind === "evidence" ? "evidence" : "claim",
    text: textOf(one.raw, "text") ?? "",
    textSpan: text === undefined ? one.span : spanOf(one.unit.file, text),
    assertedSpan: asserted === undefined ? one.span : spanOf(one.unit.file, asserted),
    contradicts,
  };
}

/** An inference, or undefined where one of its references leads nowhere (which the resolver has reported). */
export function buildInference(context: Context, one: Definition): Inference | undefined {
  const ends = one.made === undefined ? writtenEnds(context, one) : madeEnds(context, one);
  if (ends === undefined) return undefined;
  const warrant = textOf(one.raw, "warrant");
  const scheme = textOf(one.raw, "scheme") ?? (one.made?.by === "reports" ? "testimony" : undefined);
  return {
    ...common(context, one, standingOf(one.raw) ?? defaultStanding(context, one)),
    kind: "inference",
    ...ends,
    ...(warrant === undefined ? {} : { warrant }),
    ...(scheme === undefined ? {} : { scheme }),
    outweighs: outweighings(context, one),
    made: one.made?.by ?? "written",
  };
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
  const target = raw && resolve(context, one, raw, NODES, `\`${polarity}\` of \`${one.local}\``);
  const premises = listOf(get(one.raw, "from")).map((premise) =>
    resolve(context, one, premise, STATEMENTS, `\`from\` of \`${one.local}\``),
  );
  if (raw === undefined || target === undefined || premises.includes(undefined)) return undefined;
  const from = [...new Set(premises.filter((premise) => premise !== undefined))];
  const atLeast = get(one.raw, "at-least");
  return {
    from,
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
  const other = resolve(context, one, scalar(written), kinds, `\`${made.by}\` of \`${owner}\``, backward);
  const self = context.indexOf.get(one.unit.prefix + owner);
  if (other === undefined || self === undefined) return undefined;
  const [premise, target] = backward ? [other, self] : [self, other];
  return { from: [premise], atLeast: null, polarity: made.polarity, target, targetSpan: made.targetSpan };
}

function resolve(
  context: Context,
  one: Definition,
  raw: Raw,
  kinds: readonly Definition["kind"][],
  role: string,
  silent = false,
): number | undefined {
  const before = context.diagnostics.length;
  const found = context.resolver.find(one.unit, raw, kinds, role);
  if (silent) context.diagnostics.length = before;
  return found === undefined ? undefined : context.indexOf.get(found.id);
}

function outweighings(context: Context, one: Definition): Outweighing[] {
  return listOf(get(one.raw, "outweighs")).flatMap((raw) => {
    const target = raw.kind === "scalar" ? raw : get(raw, "id");
    const inference = target && resolve(context, one, target, ["inference"], `\`outweighs\` of \`${one.local}\``);
    if (inference === undefined) return [];
    const because = textOf(raw, "because");
    return [{ inference, span: spanOf(one.unit.file, target ?? raw), ...(because === undefined ? {} : { because }) }];
  });
}

function common(context: Context, one: Definition, standing: Standing | null) {
  const { raw, unit } = one;
  const file = unit.file;
  const group = get(raw, "group");
  const groupId = group && context.resolver.find(unit, group, ["group"], `\`group\` of \`${one.local}\``)?.id;
  const standingEntry = entryOf(raw, "standing");
  const stated = statedOf(context, one);
  const expect = expectationOf(context, one);
  return {
    id: one.id,
    index: context.indexOf.get(one.id) ?? -1,
    declared: standingOf(raw),
    standing,
    citations: listOf(get(raw, "source")).flatMap((citation) => citationOf(context, one, citation)),
    tags: listOf(get(raw, "tags")).flatMap((tag) =>
      tag.kind === "scalar" && typeof tag.value === "string" ? [tag.value] : [],
    ),
    span: one.span,
    standingSpan: standingEntry === undefined ? one.span : spanOf(file, standingEntry.value),
    via: unit.prefix.slice(0, -1),
    ...optional("because", textOf(raw, "because")),
    ...optional("note", textOf(raw, "note")),
    ...optional("asserted", textOf(raw, "asserted") as Asserted | undefined),
    ...optional("group", groupId),
    ...optional("stated", stated),
    ...optional("expect", expect),
  };
}

function standingOf(raw: Raw): DeclaredStanding | null {
  return (textOf(raw, "standing") as DeclaredStanding | undefined) ?? null;
}

function citationOf(context: Context, one: Definition, raw: Raw): Citation[] {
  const id = raw.kind === "scalar" ? raw : get(raw, "id");
  const source = id && context.resolver.find(one.unit, id, ["source"], `\`source\` of \`${one.local}\``);
  if (source === undefined) return [];
  return [
    {
      source: source.id,
      span: spanOf(one.unit.file, id ?? raw),
      ...optional("at", textOf(raw, "at")),
      ...optional("quote", textOf(raw, "quote")),
    },
  ];
}

function statedOf(context: Context, one: Definition): Stated | undefined {
  const raw = get(one.raw, "stated");
  if (raw === undefined) return undefined;
  const source = get(raw, "source") ?? get(one.unit.document, "examines");
  const found = source && context.resolver.find(one.unit, source, ["source"], `\`stated\` of \`${one.local}\``);
  return {
    ...optional("source", found?.id),
    ...optional("at", textOf(raw, "at")),
    ...optional("quote", textOf(raw, "quote")),
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
    const found = context.resolver.find(one.unit, raw, [...NODES, "source"], `\`not-resting-on\` of \`${one.local}\``);
    const at = spanOf(one.unit.file, raw);
    if (found === undefined) return [];
    return [
      found.kind === "source"
        ? { source: found.id, span: at }
        : { node: context.indexOf.get(found.id) ?? -1, span: at },
    ];
  });
  return {
    status: status.flatMap((raw) => (raw.kind === "scalar" ? [raw.value as Status] : [])),
    ...(atMost?.kind === "scalar" ? { atMostOpen: Number(atMost.value) } : {}),
    notRestingOn,
    span,
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
