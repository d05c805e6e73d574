/** What the page offers to tests; the viewer declares the same for itself. */
interface Window {
  underpin: {
    state(): Readonly<Record<string, unknown>>;
    select(id: string): void;
    nodeAt(id: string): { readonly x: number; readonly y: number } | null;
    suppose(id: string, must: "granted" | "denied" | null): Promise<void>;
    show(part: Readonly<Record<string, unknown>>): Promise<void>;
  };
}
