import { z } from 'zod';

/** Named-entity labels; DER marks adjectives and nouns of nationality (GermEval's LOCderiv and kin). */
export const ENTITY_LABELS = ['PER', 'ORG', 'LOC', 'MISC', 'DER'] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

/** A word with its analysis. Indices count tokens of the whole document, offsets count into the article's text. */
export const Token = z.object({
  /** Index in `Analysis.tokens`. */
  i: z.int(),
  /** Index of its sentence. */
  sentence: z.int(),
  start: z.int(),
  end: z.int(),
  /** Exactly `article.text.slice(start, end)`. */
  text: z.string(),
  lemma: z.string(),
  /** Universal part of speech. */
  upos: z.string(),
  /** Universal features that are set, e.g. `{ Case: 'Nom', Mood: 'Sub' }`. */
  feats: z.record(z.string(), z.string()),
  /** Index of the head token, or −1 for the root of the sentence. */
  head: z.int(),
  /** Universal dependency relation (subtypes only nsubj:pass, aux:pass, compound:prt, acl:relcl; dative objects are iobj). */
  deprel: z.string(),
});
export type Token = z.infer<typeof Token>;

/** A half-open range of tokens `[from, to)` and of characters `[start, end)`. */
const Range = { from: z.int(), to: z.int(), start: z.int(), end: z.int() };

export const Sentence = z.object({
  ...Range,
  /** Position in the article, from 0. */
  n: z.int(),
  /** Headlines lack a full stop and stand on a line of their own. */
  kind: z.enum(['sentence', 'headline']),
});
export type Sentence = z.infer<typeof Sentence>;

export const Entity = z.object({ ...Range, sentence: z.int(), label: z.enum(ENTITY_LABELS) });
export type Entity = z.infer<typeof Entity>;

/** Quoted speech, the marks included; it may run over several sentences. */
export const Quote = z.object(Range);
export type Quote = z.infer<typeof Quote>;

/** What `analyse` knows of an article: plain data, made readable by `Doc`. */
export const Analysis = z.object({
  /** Language found or given; a text in another language has no sentences. */
  lang: z.string(),
  /** Name and hash of the model that made it. */
  model: z.string(),
  sentences: z.array(Sentence),
  tokens: z.array(Token),
  entities: z.array(Entity),
  quotes: z.array(Quote),
});
export type Analysis = z.infer<typeof Analysis>;
