/** The text of an argument with `statements` statements, of which the share `open` is open; the same for the same seed. */
export function generate(statements: number, seed?: number, open?: number): string;
