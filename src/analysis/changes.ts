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
    this.vertex.length = this.formerLow.length = this.formerHigh.length = kept;
  }

  undo(low: Uint8Array, high: Uint8Array): void {
    for (const [at, vertex] of this.vertex.entries()) {
      low[vertex] = this.formerLow[at]!;
      high[vertex] = this.formerHigh[at]!;
    }
  }
}
