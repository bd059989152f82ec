import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ActorKind, Factuality, InputError } from '../model/index.js';

const GoldActor = z.object({
  id: z.string(),
  name: z.string(),
  kind: ActorKind,
  aliases: z.array(z.string()),
});
export type GoldActor = z.infer<typeof GoldActor>;

const GoldStatement = z.object({
  source: z.string(),
  type: z.string(),
  target: z.string(),
  factuality: Factuality,
  speaker: z.string().nullable(),
  explicit: z.boolean(),
  date: z.string().nullable(),
  cue: z.string(),
  /** Numbers of the sentences that show it, most important first. */
  sentences: z.array(z.int()),
});
export type GoldStatement = z.infer<typeof GoldStatement>;

/** An article with the statements that trained coders found in it. */
export const GoldArticle = z.object({
  article: z.string(),
  date: z.string().nullable(),
  outlet: z.string().default(''),
  licence: z.string().default(''),
  lang: z.string(),
  text: z.string(),
  /** Characters `[start, end)` of every sentence, by number. */
  sentences: z.array(z.tuple([z.int(), z.int()])),
  actors: z.array(GoldActor),
  statements: z.array(GoldStatement),
});
export type GoldArticle = z.infer<typeof GoldArticle>;

/** One sentence with the PLOVER event in it: the Gold Standard Records that English is measured on. */
export const GoldRecord = z.object({
  id: z.string(),
  text: z.string(),
  event: z.string(),
  source: z.array(z.string()),
  target: z.array(z.string()),
});
export type GoldRecord = z.infer<typeof GoldRecord>;

/** Reads JSON lines of one schema. @throws InputError naming file and line */
export function readJsonLines<T extends z.ZodType>(file: string, schema: T): z.infer<T>[] {
  const found: z.infer<T>[] = [];
  readText(file)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const result = schema.safeParse(parseLine(file, index, line));
      if (!result.success) {
        const [issue] = result.error.issues;
        throw new InputError(`${file}:${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`);
      }
      found.push(result.data);
    });
  return found;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`cannot read ${file}`);
  }
}

function parseLine(file: string, index: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${file}:${index + 1}: not JSON`);
  }
}
