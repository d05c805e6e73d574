/** What eyes make of colours that are written as `#rrggbb`. */

type Triple = readonly [number, number, number];

/** The channels as shares of light, which is what eyes add up. */
function linear(colour: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const light = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return [light(red!), light(green!), light(blue!)];
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [first, second, third] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [first!, second!, third!];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** `over` at this opacity on `ground`, as a browser lays it. */
export function laidOver(over: string, opacity: number, ground: string): string {
  const channel = (at: number): number => {
    const [above, below] = [over, ground].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(above! * opacity + below! * (1 - opacity));
  };
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, "0")).join("")}`;
}

/** How colours look without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1. */
const WITHOUT = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export const VISIONS = ["usual", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Vision = (typeof VISIONS)[number];

function seen(colour: string, vision: Vision): Triple {
  const light = linear(colour);
  if (vision === "usual") return light;
  const [red, green, blue] = times(WITHOUT[vision], light).map((share) => Math.min(1, Math.max(0, share)));
  return [red!, green!, blue!];
}

/** Ottosson's Oklab, in which equal distances look about equally far. */
function oklab(light: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  const [long, middle, short] = cones.map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long!, middle!, short!],
  );
}

/** How far apart two colours look: 0 for the same, 1 for black and white. */
export function distance(a: string, b: string, vision: Vision): number {
  const [first, second] = [a, b].map((colour) => oklab(seen(colour, vision)));
  return Math.hypot(...first!.map((value, at) => value - second![at]!));
}
