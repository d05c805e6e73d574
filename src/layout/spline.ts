/** Cubic Bézier splines from straight lines and S-curves, in along and across. */
import type { Place } from "./frame.js";

/** Where the control points of a quarter circle lie. */
export const BEND = 0.55;

/** Along and across by turns: the start, then (control, control, end) for each piece. A large map has too many for objects. */
export type Spline = readonly number[];

/** The same spline from its end to its start. */
export function reversed(spline: Spline): Spline {
  const result: number[] = [];
  for (let i = spline.length - 2; i >= 0; i -= 2) result.push(spline[i]!, spline[i + 1]!);
  return result;
}

/** A pen that draws a spline. */
export class Pen {
  private readonly numbers: number[];

  constructor({ along, across }: Place) {
    this.numbers = [along, across];
  }

  get spline(): Spline {
    return this.numbers;
  }

  private get last(): Place {
    const { numbers } = this;
    return { along: numbers[numbers.length - 2]!, across: numbers[numbers.length - 1]! };
  }

  curve(first: Place, second: Place, end: Place): void {
    this.numbers.push(first.along, first.across, second.along, second.across, end.along, end.across);
  }

  /** Straight on; a line without length is left out. */
  line(end: Place): void {
    const { along, across } = this.last;
    const [da, db] = [(end.along - along) / 3, (end.across - across) / 3];
    if (Math.abs(da) + Math.abs(db) < 0.05) return;
    this.curve({ along: along + da, across: across + db }, { along: end.along - da, across: end.across - db }, end);
  }

  /**
   * Straight on to a line across, along it and off it again at `corner`: whatever comes to the same corner runs on one
   * line from where it joins, like the teeth of a comb.
   */
  comb(corner: Place, most: number): void {
    const { across } = this.last;
    const distance = corner.across - across;
    const radius = Math.min(most, Math.abs(distance) / 2);
    const turn = Math.sign(distance) * radius;
    const bend = radius * (1 - BEND);
    this.line({ along: corner.along - radius, across });
    if (radius > 0.5) {
      this.curve(
        { along: corner.along - bend, across },
        { along: corner.along, across: across + Math.sign(turn) * bend },
        { along: corner.along, across: across + turn },
      );
      this.line({ along: corner.along, across: corner.across - turn });
      this.curve(
        { along: corner.along, across: corner.across - Math.sign(turn) * bend },
        { along: corner.along + bend, across: corner.across },
        { along: corner.along + radius, across: corner.across },
      );
    } else this.line({ along: corner.along + radius, across: corner.across });
  }

  /** From here to there as an S, or as what the slopes (across per along) at both ends make of it. */
  sweep(end: Place, slopeHere: number, slopeThere: number): void {
    const { along, across } = this.last;
    const reach = (end.along - along) / 2;
    this.curve(
      { along: along + reach, across: across + slopeHere * reach },
      { along: end.along - reach, across: end.across - slopeThere * reach },
      end,
    );
  }
}
