/** Lengths are in pixels of the scene, y downwards; `u_scale` is pixels of the screen for one of them. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_half;
attribute vec3 a_style;
attribute vec2 a_corner;
attribute vec4 a_id;
attribute vec4 a_fill;
attribute vec4 a_border;

uniform mat3 u_matrix;
uniform float u_unit;
uniform float u_scale;

varying vec2 v_place;
varying vec2 v_half;
varying vec3 v_style;
varying vec4 v_fill;
varying vec4 v_border;

// sigma keeps the lowest bit of a colour's alpha for itself.
const float bias = 255.0 / 254.0;

void main() {
  // Two pixels of the screen more on each side, for the smoothed edge.
  v_place = a_corner * (a_half + 2.0 / u_scale);
  vec2 framed = a_position + vec2(v_place.x, -v_place.y) * u_unit;
  gl_Position = vec4((u_matrix * vec3(framed, 1.0)).xy, 0.0, 1.0);
  v_half = a_half;
  v_style = a_style;
  #ifdef PICKING_MODE
  v_fill = a_id;
  #else
  v_fill = a_fill;
  #endif
  v_fill.a *= bias;
  v_border = a_border;
}
`;

/** `a_style`: corner radius (or -1 folded, -2 slanted), border (0 solid, 1 double, 2 dashed, 3 dotted), lit or not. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_place;
varying vec2 v_half;
varying vec3 v_style;
varying vec4 v_fill;
varying vec4 v_border;

uniform float u_scale;
uniform float u_opacity;
uniform float u_unlit;

// Distance to the outline, negative inside.
float distanceTo(vec2 p, vec2 box, float corner) {
  if (corner < -1.5) {
    float shifted = p.x + SLANT * p.y / (2.0 * box.y);
    return max(abs(shifted) - (box.x - SLANT * 0.5), abs(p.y) - box.y);
  }
  float radius = max(corner, 0.0);
  vec2 q = abs(p) - box + radius;
  float d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - radius;
  if (corner < -0.5) d = max(d, (p.x - box.x - p.y - box.y + FOLD) * 0.7071);
  return d;
}

float band(float depth, float from, float to) {
  return smoothstep(from - 0.5, from + 0.5, depth) * (1.0 - smoothstep(to - 0.5, to + 0.5, depth));
}

void main() {
  float depth = -distanceTo(v_place, v_half, v_style.x) * u_scale;
  #ifdef PICKING_MODE
  if (depth < 0.0) discard;
  gl_FragColor = v_fill;
  #else
  float cover = clamp(depth + 0.5, 0.0, 1.0);
  if (cover <= 0.0) discard;
  // Between one pixel, where a card is a speck, and what its border is at full size.
  float width = clamp(1.6 * u_scale, 1.0, 2.0);
  float line = band(depth, -1.0, width);
  vec2 away = abs(v_place) - v_half;
  float along = (away.x > away.y ? v_place.y : v_place.x) * u_scale;
  if (v_style.y > 2.5) line *= step(fract(along / (2.6 * width)), 0.5);
  else if (v_style.y > 1.5) line *= step(fract(along / (5.0 * width)), 0.62);
  else if (v_style.y > 0.5) line = max(line, band(depth, width * 2.0, width * 3.0));
  float alpha = cover * mix(u_unlit, 1.0, v_style.z) * u_opacity;
  gl_FragColor = vec4(mix(v_fill.rgb, v_border.rgb, line) * alpha, alpha);
  #endif
}
`;
