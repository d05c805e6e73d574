/** What is found by walking back from a node, worked out once for all nodes that lead back to each other. */
import type { Compact } from "../model/compact.js";
import { isReason } from "./equations.js";
import { walkBack } from "./walk.js";

export interface Walk {
  /** As `walkBack` has them. */
  readonly enter: (vertex: number, isReason: boolean) => boolean;
  readonly stop?: (vertex: number) => boolean;
  /** What of the vertices that were reached is wanted; it must not depend on which of them came first. */
  readonly collect: (vertices: Int32Array) => readonly number[];
}

/**
 * Answers of one kind of walk, by node. A walk goes through as much as there is upstream, and in a large circle each node has
 * all of the others there. Nothing may change between two questions that the walk depends on.
 */
export class SharedWalks {
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    private readonly compact: Compact,
    private readonly walk: Walk,
  ) {}

  from(node: number): readonly number[] {
    const { components } = this.compact;
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const walked = walkBack(this.compact, node, this.walk.enter, this.walk.stop);
    const found = this.walk.collect(walked.vertices);
    const { start } = components.members;
    const component = components.of[node]!;
    const size = start[component + 1]! - start[component]!;
    if (size > 1) this.share(node, found, walked.has);
    return found;
  }

  /** Gives the same answer to what the walk came by and comes by the node in turn: both reach the same. */
  private share(node: number, found: readonly number[], isReached: (vertex: number) => boolean): void {
    const { components, users } = this.compact;
    const { enter, stop } = this.walk;
    this.known.set(node, found);
    const queue = [node];
    for (const vertex of queue) {
      for (let at = users.start[vertex]!; at < users.start[vertex + 1]!; at++) {
        const user = users.items[at]!;
        if (components.of[user] !== components.of[node] || this.known.has(user) || !isReached(user)) continue;
        if (stop?.(user) === true || !enter(vertex, isReason(this.compact, vertex, user))) continue;
        this.known.set(user, found);
        queue.push(user);
      }
    }
  }
}
