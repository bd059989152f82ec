/** A triangle around each node, large enough for its ring and for a finger. */
export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_look;   // shape, ring
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec2 v_at;       // from the centre, in pixels
varying float v_radius;
varying vec2 v_look;
varying vec4 v_color;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  float reach = max(v_radius + 7.0, 16.0) * 2.0;
  v_at = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_at * 2.0 * u_correctionRatio, 1.0)).xy, 0.0, 1.0);
  v_look = a_look;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Kind is shape: 0 person, 1 organisation, 2 party, 3 state, 4 media, 5 group. */
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_at;
varying float v_radius;
varying vec2 v_look;
varying vec4 v_color;

uniform vec3 u_ground;
uniform vec3 u_ink;

const float HIT = 13.0;

float disc(float d, float r) { return clamp(r - d + 0.5, 0.0, 1.0); }
float band(float d, float r, float w) { return clamp(0.5 * w - abs(d - r) + 0.5, 0.0, 1.0); }

void main() {
  float d = length(v_at);
  #ifdef PICKING_MODE
  if (d > max(v_radius + 3.0, HIT)) discard;
  gl_FragColor = v_color;
  #else
  float r = v_radius;
  float stroke = clamp(0.26 * r, 1.5, 3.0);
  float body = disc(d, r + 1.0);
  float mark;
  if (v_look.x < 0.5) mark = disc(d, r);
  else if (v_look.x < 1.5) mark = max(band(d, r - 0.75, 1.5), disc(d, max(0.36 * r, 1.4)));
  else if (v_look.x < 2.5) mark = max(band(d, r - 0.75, 1.5), disc(d, r) * clamp(v_at.x + 0.5, 0.0, 1.0));
  else if (v_look.x < 3.5) mark = band(d, r - 0.5 * stroke, stroke);
  else if (v_look.x < 4.5) {
    float side = 0.84 * r;
    float q = max(abs(v_at.x), abs(v_at.y));
    body = clamp(side + 1.5 - q, 0.0, 1.0);
    mark = clamp(side - q + 0.5, 0.0, 1.0);
  } else {
    float turn = abs(fract(atan(v_at.y, v_at.x) / 6.2831853 * 6.0) - 0.5);
    mark = band(d, r - 0.5 * stroke, stroke) * clamp((0.36 - turn) * 6.2831853 / 6.0 * r + 0.5, 0.0, 1.0);
  }
  vec3 colour = mix(u_ground, v_color.rgb, mark);
  float cover = max(body, mark);
  if (v_look.y > 0.5) {
    float gap = disc(d, r + 3.0);
    float ring = band(d, r + 3.6, 1.5);
    colour = mix(colour, u_ground, gap * (1.0 - cover));
    cover = max(cover, gap);
    colour = mix(colour, u_ink, ring);
    cover = max(cover, ring);
  }
  gl_FragColor = vec4(colour * cover, cover);
  #endif
}
`;
