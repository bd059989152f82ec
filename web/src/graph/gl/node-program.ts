import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Rgb } from '../palette.js';
import { NODE_FRAGMENT, NODE_VERTEX } from './node-shader.js';

/** Colours that all nodes share; changing them and drawing again changes the theme. */
export interface NodeColours {
  ground: Rgb;
  ink: Rgb;
}

/** What the reducer adds to sigma's display data for this program. */
export interface NodeLook {
  /** Index in `KINDS`: decides the shape. */
  shape: number;
  /** Whether a ring of ink stands around it. */
  ringed: boolean;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_ground', 'u_ink'] as const;
const CORNERS = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/** A program class for sigma that draws actors by kind: disc, ring and dot, half disc, ring, square, broken ring. */
export function nodeProgram(colours: NodeColours) {
  return class ActorProgram extends NodeProgram<
    (typeof UNIFORMS)[number],
    Attributes,
    Attributes,
    Attributes
  > {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_look', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: CORNERS.map(angle => [angle]),
      };
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<NodeLook>): void {
      const { array } = this;
      let at = start;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = data.shape ?? 0;
      array[at++] = data.ringed ? 1 : 0;
      array[at++] = floatColor(data.color);
      array[at++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { u_matrix, u_sizeRatio, u_correctionRatio, u_ground, u_ink } = uniformLocations as Record<
        (typeof UNIFORMS)[number],
        WebGLUniformLocation
      >;
      gl.uniformMatrix3fv(u_matrix, false, params.matrix);
      gl.uniform1f(u_sizeRatio, params.sizeRatio);
      gl.uniform1f(u_correctionRatio, params.correctionRatio);
      gl.uniform3fv(u_ground, colours.ground);
      gl.uniform3fv(u_ink, colours.ink);
    }
  };
}
