/** The one WebGL program for nodes: every shape and every border style of a card, far out and at middle distance. */
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { CLAIM_RADIUS, FOLD, SLANT, STEP_RADIUS } from "../../layout/metrics.js";
import { type BorderStyle, CARD_STYLES, type Theme } from "../../layout/palette.js";
import type { Card, Shape } from "../../layout/scene.js";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./node-shaders.js";
import { SCENE_UNIT } from "./sigma-camera.js";

/** What the reducer of the map gives a node beside sigma's own attributes. */
export interface CardDisplay {
  readonly card: Card;
  readonly theme: Theme;
  readonly lit: boolean;
}

const UNIFORMS = ["u_matrix", "u_unit", "u_scale", "u_opacity", "u_unlit"] as const;
type Uniform = (typeof UNIFORMS)[number];

const BORDERS: Readonly<Record<BorderStyle, number>> = { solid: 0, double: 1, dashed: 2, dotted: 3 };
const FOLDED = -1;
const SLANTED = -2;

/** A radius, or which of the two shapes without round corners it is. */
function corner(shape: Shape, height: number): number {
  const corners: Record<Shape, number> = {
    claim: CLAIM_RADIUS,
    evidence: FOLDED,
    assumption: SLANTED,
    step: Math.min(STEP_RADIUS, height / 2),
    joint: height / 2,
  };
  return corners[shape];
}

/** Attributes of sigma's graph, for what holds of all nodes at once and must not cost a pass over them. */
export interface StageAttributes {
  /** 0 while the cards are HTML and the shapes only serve for picking. */
  readonly opacity: number;
  /** Opacity of the nodes that are not lit. */
  readonly unlit: number;
}

export default class CardProgram extends NodeProgram<Uniform> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER.replaceAll("FOLD", FOLD.toFixed(1)).replaceAll("SLANT", SLANT.toFixed(1)),
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_half", size: 2, type: FLOAT },
        { name: "a_style", size: 3, type: FLOAT },
        { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_border", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & Partial<CardDisplay>): void {
    const { card, theme = "light", lit = false } = data;
    if (!card) return;
    const style = CARD_STYLES[card.status];
    const { fill, border } = style[theme];
    this.array.set(
      [
        data.x,
        data.y,
        card.width / 2,
        card.height / 2,
        corner(card.shape, card.height),
        BORDERS[style.border],
        lit ? 1 : 0,
        floatColor(fill),
        floatColor(border),
        nodeIndex,
      ],
      start,
    );
  }

  override setUniforms({ matrix, width }: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    // The matrix takes framed units to -1 ... 1, so its first entry says how many pixels a unit has.
    const scale = (((matrix[0] ?? 1) * width) / 2) * SCENE_UNIT;
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform1f(uniformLocations.u_unit, SCENE_UNIT);
    gl.uniform1f(uniformLocations.u_scale, scale);
    const { opacity = 1, unlit = 1 }: Partial<StageAttributes> = this.renderer.getGraph().getAttributes();
    gl.uniform1f(uniformLocations.u_opacity, opacity);
    gl.uniform1f(uniformLocations.u_unlit, unlit);
  }
}
