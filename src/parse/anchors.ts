/** The anchors of a document (`&name`), and what its aliases (`*name`) mean. */
import type { Node } from "yaml";

export interface Anchor {
  readonly name: string;
  readonly node: Node;
  used: boolean;
}

/**
 * Has to be told of the nodes in the order of the text: an alias means the last anchor of its name before it.
 * (The parser's own way to resolve an alias walks the whole document each time.)
 */
export class Anchors {
  private readonly all: Anchor[] = [];
  private readonly last = new Map<string, Anchor>();
  private readonly targets = new Map<Node, Node>();

  /** Notes the anchor that is set on a node, if there is one. */
  remember(node: Node): void {
    const name = "anchor" in node ? node.anchor : undefined;
    if (name === undefined) return;
    const anchor = { name, node, used: false };
    this.all.push(anchor);
    this.last.set(name, anchor);
  }

  /** The node that an alias means where it stands; undefined where none of its name is set before it. */
  follow(alias: Node, name: string): Node | undefined {
    const anchor = this.last.get(name);
    if (anchor === undefined) return undefined;
    anchor.used = true;
    this.targets.set(alias, anchor.node);
    return anchor.node;
  }

  /** The same of an alias that was followed before, which is met again inside an aliased value. */
  followed(alias: Node): Node | undefined {
    return this.targets.get(alias);
  }

  unused(): readonly Anchor[] {
    return this.all.filter(({ used }) => !used);
  }
}
