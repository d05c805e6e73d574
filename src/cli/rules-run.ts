import { RULE_BY_NAME, RULES } from "../rules/list.js";
import type { Example, Rule } from "../rules/rule.js";
import { visible } from "../text/visible.js";
import { count, didYouMean } from "../text/words.js";
import { type Session, UsageError } from "./exit.js";

export function runRules(name: string | undefined, format: "pretty" | "json", session: Session): void {
  const rules = name === undefined ? RULES : [find(name)];
  session.terminal.print(
    format === "json" ? json(rules) : name === undefined ? table(session) : page(rules[0]!, session),
  );
}

function find(name: string): Rule {
  const rule = RULE_BY_NAME.get(name);
  if (rule !== undefined) return rule;
  const near = didYouMean(name, [...RULE_BY_NAME.keys()]);
  throw new UsageError(
    `there is no rule ${name}${near === undefined ? ": `underpin rules` lists them" : `: did you mean ${near}?`}`,
  );
}

function table({ terminal }: Session): string {
  const width = Math.max(...RULES.map(({ name }) => name.length));
  const rows = RULES.map(
    (rule) => `${terminal.paint("bold", rule.name.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.what}`,
  );
  return `${rows.join("\n")}\n\nOf one rule: underpin rules NAME\n`;
}

function page(rule: Rule, { terminal }: Session): string {
  const head = (text: string): string => terminal.paint("bold", text);
  return [
    `${head(rule.name)} (${rule.severity}${rule.fixed ? ", always on" : ""})`,
    rule.what,
    `${head("Why")}: ${rule.why}`,
    `${head("What to do")}: ${rule.fix}`,
    `${head("Instead of")}\n${example(rule.bad)}`,
    `${head("write")}\n${example(rule.good)}`,
    "",
  ].join("\n\n");
}

function example(shown: Example): string {
  if (shown instanceof Uint8Array) return "  (bytes that are no text)";
  if (typeof shown === "function") return `  (a file of ${count(shown().byteLength, "byte")})`;
  if (typeof shown === "string") return indent(shown);
  return Object.entries(shown)
    .map(([name, text]) => `  ${name}\n${indent(indent(text))}`)
    .join("\n\n");
}

function indent(text: string): string {
  // An example of what must not reach a terminal must not reach one either.
  return visible(text)
    .trim()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

function json(rules: readonly Rule[]): string {
  return `${JSON.stringify(
    rules.map(({ name, severity, fixed, what, why, fix }) => ({ name, severity, fixed, what, why, fix })),
    null,
    2,
  )}\n`;
}
