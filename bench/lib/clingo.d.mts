import type { Compact } from "../../src/model/compact.js";

export function program(compact: Compact, node: number, toward: number): string;
export function answers(text: string): readonly (readonly string[])[];
