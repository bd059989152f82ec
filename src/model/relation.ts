import { z } from 'zod';

export const QUADS = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
  'NEUTRAL',
] as const;

/** Steps of the tone scale: deeds for, words for, talk, words against, deeds against. */
export const TONES = ['deeds_for', 'words_for', 'talk', 'words_against', 'deeds_against'] as const;
export type Tone = (typeof TONES)[number];

/** A relation type of the closed list with its crosswalk to PLOVER, CAMEO, quad classes and the Goldstein scale. */
export const RelationType = z.object({
  /** UPPER_SNAKE, past tense: `CRITICIZED`. */
  name: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  symmetric: z.boolean(),
  /** German headline verb, third person present: `kritisiert`; `case` says what the target stands in. */
  de: z.object({
    label: z.string(),
    case: z.enum(['acc', 'dat', 'mit', 'von', 'gegen', 'an', 'zu', 'über', 'none']),
  }),
  /** English past tense: `criticized`. */
  en: z.object({ label: z.string() }),
  definition: z.object({ de: z.string(), en: z.string() }),
  /** PLOVER 1.3 root, null where PLOVER has none. */
  plover: z.string().nullable(),
  mode: z.string().nullable(),
  cameo: z.string().nullable(),
  quad: z.enum(QUADS),
  /** Goldstein weight, −10 … +10; null where none is defined. */
  goldstein: z.number().min(-10).max(10).nullable(),
  tone: z.enum(TONES),
});
export type RelationType = z.infer<typeof RelationType>;
