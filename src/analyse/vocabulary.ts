import { z } from 'zod';
import { ENTITY_LABELS, InputError } from '../model/index.js';

/** Features that `Analysis` may carry, in the order of the model's output, come with the file. */
const Vocabulary = z.object({
  pieces: z.array(z.string()).min(5),
  scores: z.array(z.number()),
  norm: z.record(z.string(), z.string()),
  FE: z.array(z.string()),
  TB: z.record(z.string(), z.int()),
  maps: z.object({
    upos: z.array(z.string()),
    rel: z.array(z.string()),
    feats: z.record(z.string(), z.array(z.string())),
    lemma: z.array(z.string()),
    ner: z.array(z.string()),
  }),
});

/** The subword pieces and label sets of a model, `vocab.json` beside it. */
export type Vocabulary = z.infer<typeof Vocabulary>;

/** Reads `vocab.json`. @throws InputError when it is not the vocabulary of an analysis model. */
export function parseVocabulary(json: string, path: string): Vocabulary {
  const wanted = 'the vocabulary of an analysis model (pieces, scores, norm, FE, TB, maps)';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new InputError(`${path} is not JSON: ${wanted} is wanted`);
  }
  const parsed = Vocabulary.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new InputError(`${path} is not ${wanted}: ${issue.path.join('.')}: ${issue.message}`);
  }
  const { pieces, scores, FE, maps } = parsed.data;
  if (scores.length !== pieces.length)
    throw new InputError(`${path}: ${pieces.length} pieces but ${scores.length} scores`);
  const missing = FE.find(name => !maps.feats[name]);
  if (missing) throw new InputError(`${path}: no values for the feature ${missing}`);
  const unknown = maps.ner.find(
    tag => tag !== 'O' && !(ENTITY_LABELS as readonly string[]).includes(tag.slice(2)),
  );
  if (unknown) throw new InputError(`${path}: unknown entity tag ${unknown}`);
  return parsed.data;
}
