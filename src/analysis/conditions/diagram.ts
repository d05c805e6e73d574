/**
 * Decision diagrams: monotone Boolean functions as ordered binary decision diagrams (Bryant 1986), and families of sets
 * as zero-suppressed ones (Minato 1993), in one table of nodes. The minimal sets that make a monotone function true
 * follow from its diagram without listing them (Rauzy 1993), and so do their number and the smallest of them.
 */
import type { Work } from "../work.js";
import { IntTable } from "./int-table.js";

/** A function or a family: the number of its root node. */
export type Root = number;

/** As a function never true, as a family without a set; as a function always true, as a family with the empty set alone. */
export const ZERO: Root = 0;
export const ONE: Root = 1;

const AND = 0;
const OR = 1;
const WITHOUT = 2;
const MINIMAL = 3;
type Operation = typeof AND | typeof OR | typeof WITHOUT | typeof MINIMAL;

const LAST = 0x7fffffff;

export class Diagram {
  /** By node: its variable, and where it leads without and with it. A child has a lower number than its parent. */
  readonly variable: number[] = [LAST, LAST];
  readonly without: number[] = [0, 1];
  readonly having: number[] = [0, 1];
  private readonly unique = new IntTable();
  private readonly computed = new IntTable();

  /** @param work a step of which is a node looked at or made; every operation throws OutOfWork where none is left */
  constructor(private readonly work: Work) {}

  /** The function that is true where the variable is. */
  single(variable: number): Root {
    return this.node(variable, ZERO, ONE);
  }

  /** The family of the set of one variable and each set of `family`, whose variables all come after it. */
  withEach(variable: number, family: Root): Root {
    return family === ZERO ? ZERO : this.node(variable, ZERO, family);
  }

  and(a: Root, b: Root): Root {
    return this.apply(AND, a, b);
  }

  or(a: Root, b: Root): Root {
    return this.apply(OR, a, b);
  }

  /** The minimal sets that make `f` true, without those that make `excluded` true; both are monotone. */
  minimal(f: Root, excluded: Root): Root {
    return this.apply(MINIMAL, f, excluded);
  }

  /** The nodes under a root, each after its children; the two ends are left out. */
  under(root: Root): number[] {
    const seen = new Set<number>([ZERO, ONE]);
    const stack = [root];
    const found: number[] = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      found.push(node);
      stack.push(this.without[node]!, this.having[node]!);
    }
    return found.sort((a, b) => a - b);
  }

  private node(variable: number, without: Root, having: Root): Root {
    const known = this.unique.get(variable, without, having);
    if (known !== undefined) return known;
    this.work.step();
    const made = this.variable.push(variable) - 1;
    this.without.push(without);
    this.having.push(having);
    this.unique.set(variable, without, having, made);
    return made;
  }

  /** With a stack of its own: a diagram is as deep as it has variables. */
  private apply(operation: Operation, a: Root, b: Root): Root {
    const frames: Frame[] = [];
    let result = this.begin(operation, a, b, frames);
    while (frames.length > 0) {
      const frame = frames[frames.length - 1]!;
      if (result === undefined) result = this.begin(operation, frame.a0, frame.b0, frames);
      else if (frame.low === undefined) {
        frame.low = result;
        result = this.begin(operation, frame.a1, frame.b1, frames);
      } else {
        frames.pop();
        result = this.combine(operation, frame, frame.low, result);
        this.computed.set(4 * frame.a + operation, frame.b, 0, result);
      }
    }
    return result!;
  }

  /** The result where it is plain or known; otherwise undefined, and a frame for what it takes. */
  private begin(operation: Operation, a: Root, b: Root, frames: Frame[]): Root | undefined {
    let [x, y] = [a, b];
    if (operation === WITHOUT) while (this.variable[y]! < this.variable[x]!) y = this.without[y]!;
    else if (operation !== MINIMAL && x > y) [x, y] = [y, x];
    const plain = PLAIN[operation](x, y) ?? this.computed.get(4 * x + operation, y, 0);
    if (plain !== undefined) return plain;
    this.work.step();
    const variable = Math.min(this.variable[x]!, this.variable[y]!);
    const [xHas, yHas] = [this.variable[x] === variable, this.variable[y] === variable];
    frames.push({
      a: x,
      b: y,
      variable,
      a0: xHas ? this.without[x]! : x,
      a1: xHas ? this.having[x]! : x,
      b0: yHas ? this.without[y]! : y,
      b1: yHas ? this.having[y]! : y,
      low: undefined,
    });
    return undefined;
  }

  private combine(operation: Operation, { variable, a0 }: Frame, low: Root, high: Root): Root {
    if (operation === AND || operation === OR) return low === high ? low : this.node(variable, low, high);
    // A set with the variable is minimal only where it would not do without.
    const having = operation === MINIMAL ? this.apply(WITHOUT, high, a0) : high;
    return having === ZERO ? low : this.node(variable, low, having);
  }
}

interface Frame {
  readonly a: Root;
  readonly b: Root;
  readonly variable: number;
  readonly a0: Root;
  readonly a1: Root;
  readonly b0: Root;
  readonly b1: Root;
  low: Root | undefined;
}

/** What needs no descending, by operation. */
const PLAIN: Readonly<Record<Operation, (a: Root, b: Root) => Root | undefined>> = {
  [AND]: (a, b) => (a === ZERO ? ZERO : a === ONE || a === b ? b : undefined),
  [OR]: (a, b) => (a === ONE ? ONE : a === ZERO || a === b ? b : undefined),
  // The family a without the sets that make b true. The empty set makes true only what is always so.
  [WITHOUT]: (a, b) => (a === ZERO || b === ONE ? ZERO : b === ZERO || a === ONE ? a : undefined),
  [MINIMAL]: (a, b) => (a === ZERO || b === ONE ? ZERO : a === ONE ? ONE : undefined),
};
