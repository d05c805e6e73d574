/** The vertices that a supposition changed, with their former ends. */
export class Changes {
  readonly vertex: number[] = [];
  readonly formerLow: number[] = [];
  readonly formerHigh: number[] = [];

  get length(): number {
    return this.vertex.length;
  }

  push(vertex: number, low: number, high: number): void {
    this.vertex.push(vertex);
    this.formerLow.push(low);
    this.formerHigh.push(high);
  }

  /** Drops, from `mark` on, the vertices whose ends are what they were. */
  keepChanged(mark: number, low: Uint8Array, high: Uint8Array): void {
    let kept = mark;
    for (let at = mark; at < this.vertex.length; at++) {
      const vertex = this.vertex[at]!;
      if (low[vertex] === this.formerLow[at] && high[vertex] === this.formerHigh[at]) continue;
      this.vertex[kept] = vertex;
      this.formerLow[kept] = this.formerLow[at]!;
      this.formerHigh[kept] = this.formerHigh[at]!;
      kept++;
    }
    // To set the lengths would be a call into the runtime each time.
    while (this.vertex.length > kept) {
      this.vertex.pop();
      this.formerLow.pop();
      this.formerHigh.pop();
    }
  }

  undo(low: Uint8Array, high: Uint8Array): void {
    for (let at = 0; at < this.vertex.length; at++) {
      const vertex = this.vertex[at]!;
      low[vertex] = this.formerLow[at]!;
      high[vertex] = this.formerHigh[at]!;
    }
  }
}
