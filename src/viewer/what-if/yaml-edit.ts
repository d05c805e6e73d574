/** What would have to stand in the file for a supposition to be so: lines to put in, with where they go. */
import type { PageArgument, PageLiteral, PageNode } from "../../formats/page/data.js";
import { messages } from "../messages.js";

/** What to write: a standing, or that none is to be written where the reasons alone are to count. */
function standingFor(node: PageNode, must: PageLiteral["must"]): "proven" | "refuted" | null {
  if (must === "granted") return "proven";
  // Denied, an open node that has reasons loses only what its standing gives it.
  const hasReasons = node.supportedBy.length > 0;
  return node.open && hasReasons && node.standing !== "disputed" ? null : "refuted";
}

function lines(node: PageNode, standing: "proven" | "refuted" | null, indent: string): readonly string[] {
  if (standing === null) return [`${indent}# ${messages.yamlRemove(node.standing ?? "")}`];
  return [
    `${indent}standing: ${standing}${node.standing === null ? "" : ` # ${messages.yamlWas(node.standing)}`}`,
    ...(standing === "proven" && node.citations.length > 0 ? [] : [`${indent}because: ${messages.yamlBecause}`]),
  ];
}

/** Where in its file a node is defined: the keys down to it, and for a made step the entry of the list. */
function edit(node: PageNode, must: PageLiteral["must"]): readonly string[] {
  const id = node.id.split("/").at(-1) ?? node.id;
  const place = `# ${node.at.file}:${node.at.line}`;
  const standing = standingFor(node, must);
  const { step } = node;
  if (!step)
    return [place, node.kind === "evidence" ? "evidence:" : "claims:", `  ${id}:`, ...lines(node, standing, "    ")];
  if (step.made === "written") return [place, "inferences:", `  ${id}:`, ...lines(node, standing, "    ")];
  if (step.made === "contradicts") return [place, `# ${messages.yamlContradiction}`];
  const from = (step.from[0] ?? "").split("/").at(-1) ?? "";
  return [
    place,
    `# ${messages.yamlUnder(from)}`,
    `    ${step.made}:`,
    `      - id: ${step.target}`,
    ...lines(node, standing, "        "),
  ];
}

/** YAML with a comment for the place of each edit; empty where nothing is supposed. */
export function yamlEdit(argument: PageArgument | undefined, supposed: readonly PageLiteral[]): string {
  const nodes = new Map(argument?.nodes.map((node) => [node.id, node]));
  return supposed
    .flatMap(({ node, must }) => {
      const known = nodes.get(node);
      return known ? [`${edit(known, must).join("\n")}\n`] : [];
    })
    .join("\n");
}
