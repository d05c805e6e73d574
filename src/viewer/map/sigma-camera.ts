/**
 * The camera in the scene's own pixels, to and from sigma's. Sigma is given a fixed square as its bounding box, whatever
 * the argument, so that a camera means the same place before and after a reload.
 */
import type { CameraState } from "sigma/types";
import type { Camera } from "./camera.js";

const SIDE = 1000;
/** Sigma's framed units in a pixel of the scene. */
export const SCENE_UNIT = 1 / SIDE;

export const BOUNDING_BOX: { x: [number, number]; y: [number, number] } = {
  x: [-SIDE / 2, SIDE / 2],
  y: [-SIDE / 2, SIDE / 2],
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function ratioOf(scale: number, { width, height }: Size): number {
  return Math.min(width, height) / (SIDE * scale);
}

/** Its y grows upwards. */
export function toSigma(camera: Camera, size: Size): CameraState {
  return { x: 0.5 + camera.x / SIDE, y: 0.5 - camera.y / SIDE, ratio: ratioOf(camera.scale, size), angle: 0 };
}

export function fromSigma(state: CameraState, size: Size): Camera {
  return {
    x: (state.x - 0.5) * SIDE,
    y: (0.5 - state.y) * SIDE,
    scale: Math.min(size.width, size.height) / (SIDE * state.ratio),
  };
}
