/**
 * Families of sets as zero-suppressed decision diagrams (Minato 1993). A family here is minimal: no set in it holds
 * another, so it stands for the monotone function that is true where one of its sets is, and two functions are the same
 * where their families are the same node. Union and product keep families minimal on the way (Minato 1994 for the
 * product, Coudert and Madre 1992 for leaving out what holds another set), so that what is worked with is seldom larger
 * than what is asked for; so do the quickest tools for fault trees (Jung, Han and Ha 2004).
 */
import type { Work } from "../work.js";
import { hash, MISSING, PairTable } from "./pair-table.js";

/** A family: the number of its root node. */
export type Root = number;

/** The family without a set, never true; and that of the empty set alone, always true. */
export const ZERO: Root = 0;
export const ONE: Root = 1;

const UNION = 0;
const PRODUCT = 1;
const EXCLUDING = 2;
type Operation = typeof UNION | typeof PRODUCT | typeof EXCLUDING;

/** What an operation has in hand: both operands, how far it is, and up to two results of what it takes. */
const FRAME = 5;
const B = 1;
const STAGE = 2;
const LOW = 3;
const KEPT = 4;

/** The variable of the two ends: after all others. */
export const LAST = 0x7fffffff;

const FIRST_SIZE = 256;

export class Diagram {
  /** By node: its variable, and where it leads without and with it. A child has a lower number than its parent. */
  variable = new Int32Array(FIRST_SIZE);
  without = new Int32Array(FIRST_SIZE);
  having = new Int32Array(FIRST_SIZE);
  private size = 2;
  /** Node numbers by what the nodes hold, 0 where a place is free: a unique table (Brace, Rudell and Bryant 1990). */
  private unique = new Int32Array(2 * FIRST_SIZE);
  private readonly computed = new PairTable();
  /** With a stack of its own: a diagram is as deep as it has variables. */
  private frames = new Int32Array(FRAME * FIRST_SIZE);
  private top = 0;
  /** The operands that an operation asks for next. */
  private nextA: Root = ZERO;
  private nextB: Root = ZERO;

  /** @param work a step of which is two nodes looked at together; every operation throws OutOfWork where none is left */
  constructor(private readonly work: Work) {
    this.variable[ZERO] = this.variable[ONE] = LAST;
    this.without[ONE] = this.having[ONE] = ONE;
  }

  /** The family of the set of that variable alone. */
  single(variable: number): Root {
    return this.node(variable, ZERO, ONE);
  }

  /** The sets of `without`, and those of `having` with the variable as well; all other variables come after it. */
  either(variable: number, without: Root, having: Root): Root {
    this.work.step();
    return this.node(variable, without, having);
  }

  private node(variable: number, without: Root, having: Root): Root {
    if (having === ZERO) return without;
    let at = this.placeOf(variable, without, having);
    if (this.unique[at] !== 0) return this.unique[at]!;
    if (this.size === this.variable.length) {
      this.grow();
      at = this.placeOf(variable, without, having);
    }
    const made = this.size++;
    this.variable[made] = variable;
    this.without[made] = without;
    this.having[made] = having;
    this.unique[at] = made;
    return made;
  }

  /** Where in `unique` the node stands, or would stand. */
  private placeOf(variable: number, without: Root, having: Root): number {
    const mask = this.unique.length - 1;
    for (let at = hash(variable, without, having) & mask; ; at = (at + 1) & mask) {
      const known = this.unique[at]!;
      if (known === 0) return at;
      if (this.having[known] === having && this.without[known] === without && this.variable[known] === variable)
        return at;
    }
  }

  private grow(): void {
    this.variable = doubled(this.variable);
    this.without = doubled(this.without);
    this.having = doubled(this.having);
    this.unique = new Int32Array(2 * this.unique.length);
    for (let node = ONE + 1; node < this.size; node++)
      this.unique[this.placeOf(this.variable[node]!, this.without[node]!, this.having[node]!)] = node;
  }

  /** The sets of both, without those that hold another: either function. */
  union(a: Root, b: Root): Root {
    return this.run(UNION, a, b);
  }

  /** Each set of one with each of the other, without those that hold another: both functions together. */
  product(a: Root, b: Root): Root {
    return this.run(PRODUCT, a, b);
  }

  /** The sets of `a` that hold none of `b`. */
  excluding(a: Root, b: Root): Root {
    return this.run(EXCLUDING, a, b);
  }

  private run(operation: Operation, a: Root, b: Root): Root {
    const base = this.top;
    let result = this.begin(operation, a, b);
    while (this.top > base) {
      const frame = this.top - FRAME;
      const done = this.advance(operation, frame, result);
      if (done === MISSING) {
        result = this.begin(operation, this.nextA, this.nextB);
        continue;
      }
      result = done;
      this.top = frame;
      this.computed.set(4 * this.frames[frame]! + operation, this.frames[frame + B]!, result);
    }
    return result;
  }

  /** The result where it is plain or known; otherwise `MISSING`, and a frame for what it takes. */
  private begin(operation: Operation, a: Root, b: Root): Root {
    let x = a;
    let y = b;
    if (operation === EXCLUDING) {
      // The empty set holds no other, and in a minimal family is by itself: no need to go through all of the other.
      if (x === ONE) return y === ONE ? ZERO : ONE;
      // A set with a variable before all of a family is held by none of its sets.
      while (this.variable[y]! < this.variable[x]!) y = this.without[y]!;
      if (x === ZERO || y === ONE || x === y) return ZERO;
      if (y === ZERO) return x;
    } else {
      if (x > y) [x, y] = [y, x];
      if (x === ZERO) return operation === UNION ? y : ZERO;
      if (x === ONE) return operation === UNION ? ONE : y;
      if (x === y) return x;
    }
    const known = this.computed.get(4 * x + operation, y);
    if (known !== MISSING) return known;
    this.work.step();
    const frame = this.top;
    this.top += FRAME;
    if (this.top > this.frames.length) this.frames = doubled(this.frames);
    this.frames[frame] = x;
    this.frames[frame + B] = y;
    this.frames[frame + STAGE] = 0;
    return MISSING;
  }

  private advance(operation: Operation, frame: number, result: Root): Root {
    const a = this.frames[frame]!;
    const b = this.frames[frame + B]!;
    const stage = this.frames[frame + STAGE]!++;
    if (operation === UNION) return this.uniting(frame, stage, a, b, result);
    return operation === PRODUCT
      ? this.multiplying(frame, stage, a, b, result)
      : this.leavingOut(frame, stage, a, b, result);
  }

  private ask(a: Root, b: Root): Root {
    this.nextA = a;
    this.nextB = b;
    return MISSING;
  }

  private uniting(frame: number, stage: number, a: Root, b: Root, result: Root): Root {
    const variable = Math.min(this.variable[a]!, this.variable[b]!);
    if (stage === 0) return this.ask(this.lacking(a, variable), this.lacking(b, variable));
    if (stage === 1) {
      this.frames[frame + LOW] = result;
      return this.ask(this.holding(a, variable), this.holding(b, variable));
    }
    const low = this.frames[frame + LOW]!;
    return this.node(variable, low, this.run(EXCLUDING, result, low));
  }

  private multiplying(frame: number, stage: number, a: Root, b: Root, result: Root): Root {
    const variable = Math.min(this.variable[a]!, this.variable[b]!);
    if (stage === 0) return this.ask(this.lacking(a, variable), this.lacking(b, variable));
    if (stage === 1) {
      this.frames[frame + LOW] = result;
      // With the variable are the sets that have it from one side, and whatever from the other.
      if (this.variable[a] !== variable) return this.ask(a, this.having[b]!);
      if (this.variable[b] !== variable) return this.ask(this.having[a]!, b);
      return this.ask(this.having[a]!, this.run(UNION, this.without[b]!, this.having[b]!));
    }
    const isShared = this.variable[a] === this.variable[b];
    if (isShared && stage === 2) {
      this.frames[frame + KEPT] = result;
      return this.ask(this.without[a]!, this.having[b]!);
    }
    const low = this.frames[frame + LOW]!;
    const high = isShared ? this.run(UNION, this.frames[frame + KEPT]!, result) : result;
    return this.node(variable, low, this.run(EXCLUDING, high, low));
  }

  private leavingOut(frame: number, stage: number, a: Root, b: Root, result: Root): Root {
    const variable = this.variable[a]!;
    const isShared = this.variable[b] === variable;
    if (stage === 0) return this.ask(this.having[a]!, isShared ? this.having[b]! : b);
    if (isShared && stage === 1) return this.ask(result, this.without[b]!);
    if (stage === (isShared ? 2 : 1)) {
      this.frames[frame + KEPT] = result;
      return this.ask(this.without[a]!, isShared ? this.without[b]! : b);
    }
    return this.node(variable, result, this.frames[frame + KEPT]!);
  }

  private lacking(family: Root, variable: number): Root {
    return this.variable[family] === variable ? this.without[family]! : family;
  }

  private holding(family: Root, variable: number): Root {
    return this.variable[family] === variable ? this.having[family]! : ZERO;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
