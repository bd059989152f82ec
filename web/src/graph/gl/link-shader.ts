/** Segments of a curved line; a straight one needs a single segment. */
export const CURVE_SEGMENTS = 20;

/**
 * Draws a line between two nodes as a strip of triangles along a quadratic Bézier curve, from the rim of one node to the
 * rim of the other, with an arrow head of its own. One instance is one line; all lengths are CSS pixels.
 */
export const LINK_VERTEX = /* glsl */ `#version 300 es
precision highp float;

in vec3 a_vertex;   // place along the line 0–1, side −1 or 1, part: 0 line, 1 foot of the head, 2 its tip
in vec2 a_from;
in vec2 a_to;
in vec2 a_radii;
in vec3 a_shape;    // bend, offset, width
in vec4 a_look;     // tone, factuality, head, how far it is mixed towards the ground

uniform vec2 u_scale;
uniform vec2 u_shift;
uniform vec2 u_viewport;
uniform float u_size;

out float v_side;
out float v_half;
out float v_along;
out float v_head;
flat out vec4 v_look;

vec2 at(vec2 a, vec2 b, vec2 c, float t) { return mix(mix(a, b, t), mix(b, c, t), t); }
vec2 slope(vec2 a, vec2 b, vec2 c, float t) { return 2.0 * mix(b - a, c - b, t); }

float rim(vec2 a, vec2 b, vec2 c, vec2 centre, float r, float inside, float outside) {
  for (int i = 0; i < 8; i++) {
    float middle = 0.5 * (inside + outside);
    if (distance(at(a, b, c, middle), centre) < r) inside = middle; else outside = middle;
  }
  return 0.5 * (inside + outside);
}

// Gauss–Legendre quadrature of the speed from s to t: exact enough for dashes that must not stretch
float arc(vec2 a, vec2 b, vec2 c, float s, float t) {
  float h = 0.5 * (t - s);
  float m = 0.5 * (t + s);
  return h * (0.8888889 * length(slope(a, b, c, m))
    + 0.5555556 * (length(slope(a, b, c, m - 0.7745967 * h)) + length(slope(a, b, c, m + 0.7745967 * h))));
}

void main() {
  vec2 from = a_from * u_scale + u_shift;
  vec2 to = a_to * u_scale + u_shift;
  vec2 chord = to - from;
  float len = max(length(chord), 0.001);
  vec2 left = vec2(chord.y, -chord.x) / len;
  vec2 push = left * a_shape.y * u_size;
  vec2 a = from + push;
  vec2 c = to + push;
  vec2 b = 0.5 * (a + c) + left * a_shape.x * len;

  float width = max(a_shape.z * u_size, 1.0);
  float headLength = a_look.z > 0.5 ? max(4.6 + 2.6 * width, 7.5) : 0.0;
  float rFrom = a_radii.x * u_size + 1.5;
  float rTo = a_radii.y * u_size + 2.0;
  if (rFrom + rTo + headLength > len) headLength = max(0.0, len - rFrom - rTo);
  float t0 = rim(a, b, c, from, rFrom, 0.0, 0.5);
  float t1 = rim(a, b, c, to, rTo, 1.0, 0.5);
  float foot = headLength > 0.0 ? rim(a, b, c, to, rTo + headLength, 1.0, 0.5) : t1;
  foot = max(foot, t0);

  float halfWidth = 0.5 * width;
  float headHalf = 0.5 * headLength * 0.84;
  vec2 position;
  v_head = 0.0;
  v_along = 0.0;
  if (a_vertex.z < 0.5) {
    float t = mix(t0, foot, a_vertex.x);
    vec2 direction = slope(a, b, c, t);
    vec2 normal = vec2(direction.y, -direction.x) / max(length(direction), 0.001);
    v_half = halfWidth;
    v_side = a_vertex.y * (halfWidth + 1.0);
    v_along = arc(a, b, c, t0, t);
    position = at(a, b, c, t) + normal * v_side;
  } else {
    vec2 base = at(a, b, c, foot);
    vec2 tip = at(a, b, c, t1);
    vec2 direction = (tip - base) / max(distance(tip, base), 0.001);
    vec2 normal = vec2(direction.y, -direction.x);
    bool isTip = a_vertex.z > 1.5;
    v_head = headLength;
    v_half = headHalf;
    v_side = a_vertex.y * (headHalf + 1.0);
    v_along = isTip ? headLength + 1.0 : -1.0;
    position = base + direction * v_along + normal * v_side;
  }
  v_look = a_look;
  vec2 clip = position / u_viewport * 2.0 - 1.0;
  gl_Position = a_shape.z > 0.0 ? vec4(clip.x, -clip.y, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Line style is factuality: solid, dashed 7 4, dotted, dash-dot, solid (its cross is drawn above it). */
export const LINK_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;

in float v_side;
in float v_half;
in float v_along;
in float v_head;
flat in vec4 v_look;

uniform vec3 u_tones[5];
uniform vec3 u_ground;

out vec4 fragColor;

float stroke(float s, float on, float off) {
  float at = mod(s, on + off);
  return clamp(min(at, on - at) + 0.5, 0.0, 1.0);
}

float dot_(float s, float period, float side, float half_) {
  float at = mod(s, period) - 0.5 * period;
  return clamp(max(half_, 0.8) - length(vec2(at, side)) + 0.5, 0.0, 1.0);
}

void main() {
  float cover;
  if (v_head > 0.0) {
    float half_ = v_half * (1.0 - v_along / v_head);
    cover = clamp(half_ - abs(v_side) + 0.5, 0.0, 1.0) * clamp(v_along + 0.5, 0.0, 1.0);
  } else {
    float line = clamp(v_half - abs(v_side) + 0.5, 0.0, 1.0);
    int style = int(v_look.y + 0.5);
    if (style == 1) cover = line * stroke(v_along, 7.0, 4.0);
    else if (style == 2) cover = dot_(v_along, 5.0, v_side, v_half);
    else if (style == 3) {
      float at = mod(v_along, 15.0);
      cover = at < 9.0 ? line * clamp(min(at, 7.0 - at) + 0.5, 0.0, 1.0) : dot_(at - 9.0, 5.0, v_side, v_half);
    }
    else cover = line;
  }
  vec3 tone = u_tones[int(v_look.x + 0.5)];
  fragColor = vec4(mix(u_ground, tone, v_look.w) * cover, cover);
}
`;
