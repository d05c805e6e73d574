/** A limit on how much is computed, in steps and not in time: the same question gets the same answer everywhere. */

/** Thrown where the work allowed is used up. The answer is not known then; nothing is broken. */
export class OutOfWork extends Error {
  override readonly name = "OutOfWork";
}

export class Work {
  private done = 0;

  constructor(private readonly allowed: number) {}

  /** How many steps were taken. */
  get spent(): number {
    return this.done;
  }

  /** @throws OutOfWork where no step is left */
  step(steps = 1): void {
    this.done += steps;
    if (this.done > this.allowed) throw new OutOfWork("the work allowed is used up");
  }
}

/** What going through so many vertices in circles counts: each of them takes far less than a step. */
export const stepsFor = (visited: number): number => Math.ceil(visited / 32);
