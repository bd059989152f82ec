import { LINK_FLOATS, type PackedLinks } from '../pack.js';
import type { Rgb } from '../palette.js';
import type { Projection } from '../projection.js';
import { CURVE_SEGMENTS, LINK_FRAGMENT, LINK_VERTEX } from './link-shader.js';

/** What the layer must know of the camera and the theme to draw a frame; pixels are CSS pixels. */
export interface LinkFrame extends Projection {
  pixelRatio: number;
  tones: readonly Rgb[];
  ground: Rgb;
}

const INSTANCE = [
  { name: 'a_from', size: 2 },
  { name: 'a_to', size: 2 },
  { name: 'a_radii', size: 2 },
  { name: 'a_shape', size: 3 },
  { name: 'a_look', size: 4 },
] as const;

/** Draws all links of a picture in two instanced calls, one for straight lines and one for curves. */
export class LinkLayer {
  readonly #program: WebGLProgram;
  readonly #instances: WebGLBuffer;
  readonly #straight: Strip;
  readonly #curved: Strip;
  readonly #uniforms: Record<string, WebGLUniformLocation | null>;
  #links: PackedLinks = { data: new Float32Array(), straight: 0, curved: 0 };

  constructor(readonly gl: WebGL2RenderingContext) {
    this.#program = linked(gl, LINK_VERTEX, LINK_FRAGMENT);
    this.#instances = gl.createBuffer();
    this.#straight = strip(gl, 1);
    this.#curved = strip(gl, CURVE_SEGMENTS);
    const names = ['u_scale', 'u_shift', 'u_viewport', 'u_size', 'u_tones', 'u_ground'];
    this.#uniforms = Object.fromEntries(
      names.map(name => [name, gl.getUniformLocation(this.#program, name)]),
    );
  }

  /** Takes over other links; they stay on the card until the next call. */
  set(links: PackedLinks): void {
    this.#links = links;
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.#instances);
    this.gl.bufferData(this.gl.ARRAY_BUFFER, links.data, this.gl.DYNAMIC_DRAW);
  }

  draw(frame: LinkFrame): void {
    const { gl } = this;
    const uniform = this.#uniforms;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, frame.width * frame.pixelRatio, frame.height * frame.pixelRatio);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.useProgram(this.#program);
    gl.uniform2fv(uniform.u_scale!, frame.scale);
    gl.uniform2fv(uniform.u_shift!, frame.shift);
    gl.uniform2f(uniform.u_viewport!, frame.width, frame.height);
    gl.uniform1f(uniform.u_size!, frame.size);
    gl.uniform3fv(uniform.u_tones!, frame.tones.flat());
    gl.uniform3fv(uniform.u_ground!, frame.ground);
    this.#drawStrips(this.#straight, 0, this.#links.straight);
    this.#drawStrips(this.#curved, this.#links.straight, this.#links.curved);
  }

  #drawStrips(strip: Strip, first: number, count: number): void {
    if (count === 0) return;
    const { gl } = this;
    const vertex = gl.getAttribLocation(this.#program, 'a_vertex');
    gl.bindBuffer(gl.ARRAY_BUFFER, strip.buffer);
    gl.enableVertexAttribArray(vertex);
    gl.vertexAttribPointer(vertex, 3, gl.FLOAT, false, 0, 0);
    gl.vertexAttribDivisor(vertex, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#instances);
    const stride = LINK_FLOATS * Float32Array.BYTES_PER_ELEMENT;
    let offset = first * stride;
    const locations = INSTANCE.map(({ name, size }) => {
      const location = gl.getAttribLocation(this.#program, name);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
      gl.vertexAttribDivisor(location, 1);
      offset += size * Float32Array.BYTES_PER_ELEMENT;
      return location;
    });
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, strip.vertices, count);
    for (const location of locations) {
      gl.vertexAttribDivisor(location, 0);
      gl.disableVertexAttribArray(location);
    }
    gl.disableVertexAttribArray(vertex);
  }

  kill(): void {
    this.gl.deleteProgram(this.#program);
    for (const buffer of [this.#instances, this.#straight.buffer, this.#curved.buffer])
      this.gl.deleteBuffer(buffer);
  }
}

interface Strip {
  buffer: WebGLBuffer;
  vertices: number;
}

/** The triangle strip of one line: its segments, then the foot and the tip of its head. */
function strip(gl: WebGL2RenderingContext, segments: number): Strip {
  const vertices: number[] = [];
  for (let i = 0; i <= segments; i++) vertices.push(i / segments, -1, 0, i / segments, 1, 0);
  for (const part of [1, 2]) vertices.push(1, -1, part, 1, 1, part);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(vertices), gl.STATIC_DRAW);
  return { buffer, vertices: vertices.length / 3 };
}

function linked(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('the graphics context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS))
      throw new Error(`shader does not compile: ${gl.getShaderInfoLog(shader)}`);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(`shaders do not link: ${gl.getProgramInfoLog(program)}`);
  return program;
}
