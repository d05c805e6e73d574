/** What the page asks its engine, and what it is told: plain data, so that a worker can stand between. */
import type { PageConflict, PageWhatIf } from "../../formats/page/answers.js";
import type { PageArgument, PageLiteral } from "../../formats/page/data.js";
import type { PageDetail } from "../../formats/page/detail.js";
import type { PlotInput } from "../../formats/plot/input.js";
import type { PlotOptions } from "../../formats/plot/write.js";
import type { SvgOptions } from "../../formats/svg/write.js";
import type { Scene } from "../../layout/scene.js";
import type { PartChoice, PartScene } from "./part-scene.js";

export interface Requests {
  /** First, and once for each argument. */
  open: { readonly in: PageArgument; readonly out: null };
  whatIf: { readonly in: readonly PageLiteral[]; readonly out: PageWhatIf | PageConflict };
  detail: {
    readonly in: { readonly node: string; readonly supposed: readonly PageLiteral[] };
    readonly out: PageDetail | null;
  };
  why: {
    readonly in: { readonly node: string; readonly supposed: readonly PageLiteral[] };
    readonly out: readonly string[];
  };
  /** The picture as a file. */
  svg: { readonly in: { readonly scene: Scene; readonly options: SvgOptions }; readonly out: string };
  plot: { readonly in: { readonly input: PlotInput; readonly options: PlotOptions }; readonly out: string };
  layout: { readonly in: PartChoice; readonly out: PartScene };
}

export type Kind = keyof Requests;

export interface Question<K extends Kind = Kind> {
  readonly number: number;
  readonly kind: K;
  readonly input: Requests[K]["in"];
}

/** An answer, how far the work on one has got, or what went wrong. */
export type Reply =
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly progress: number }
  | { readonly number: number; readonly failure: string };
