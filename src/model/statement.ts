import { z } from 'zod';
import { PartialDate } from './article.js';

export const FACTUALITIES = ['asserted', 'reported', 'planned', 'hypothetical', 'negated'] as const;
export const Factuality = z.enum(FACTUALITIES);
export type Factuality = z.infer<typeof Factuality>;

export const ATTRIBUTIONS = ['narrated', 'direct', 'indirect', 'konjunktiv', 'source-phrase'] as const;
export const Attribution = z.enum(ATTRIBUTIONS);
export type Attribution = z.infer<typeof Attribution>;

export const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export const DATE_SOURCES = ['explicit', 'relative', 'publication'] as const;

/** One end of a statement: which actor, and by which words. */
export const RoleFiller = z.object({
  /** Id of the actor. */
  actor: z.string(),
  /** The words that refer to it, `article.text.slice(start, end)`. */
  mention: z.string(),
  start: z.int(),
  end: z.int(),
  /** How the mention was resolved, see `Mention.resolver`. */
  resolver: z.string(),
  score: z.number(),
});
export type RoleFiller = z.infer<typeof RoleFiller>;

/** One act told by one sentence: `source —type→ target`. */
export const Statement = z.object({
  /** Content hash, see `statementId`. */
  id: z.string(),
  /** Id of the article. */
  article: z.string(),
  /** Number of the sentence that holds the cue. */
  sentence: z.int(),
  /** Name of the relation type, e.g. `CRITICIZED`. */
  type: z.string(),
  source: RoleFiller,
  target: RoleFiller,
  /** Who makes the claim; null when the outlet tells it. */
  speaker: RoleFiller.nullable(),
  factuality: Factuality,
  attribution: Attribution,
  /** False where the act is inferred from the content of what is said. */
  explicit: z.boolean(),
  /** When the act happened; null with precision `unknown`. */
  date: PartialDate.nullable(),
  datePrecision: z.enum(DATE_PRECISIONS),
  dateSource: z.enum(DATE_SOURCES).nullable(),
  /** Characters of the date expression, when the text has one. */
  dateSpan: z.object({ start: z.int(), end: z.int() }).nullable(),
  /** The words that carry the act, joined by one space when they stand apart (`warf vor`). */
  cue: z.string(),
  /** Characters of each part of the cue, in text order. */
  cueSpans: z.array(z.object({ start: z.int(), end: z.int() })).min(1),
  /** Name of the codebook frame. */
  frame: z.string(),
  /** Calibrated probability of being right, 0–1. */
  score: z.number(),
});
export type Statement = z.infer<typeof Statement>;

/** Why a trigger did or did not become a statement. */
export const Trace = z.object({
  frame: z.string(),
  type: z.string(),
  sentence: z.int(),
  cueSpans: z.array(z.object({ start: z.int(), end: z.int() })),
  roles: z.array(
    z.object({
      role: z.enum(['source', 'target']),
      /** The grammatical function that was tried, e.g. `obl:an`. */
      tried: z.array(z.string()),
      /** The words found there, empty when nothing stood there. */
      found: z.string(),
      /** Name of the actor the words resolved to, null when none. */
      actor: z.string().nullable(),
      why: z.string(),
    }),
  ),
  outcome: z.enum(['statement', 'dropped']),
  /** The check that dropped it, e.g. `no source`, `same actor`, `negated duty`; empty for a statement. */
  reason: z.string(),
  statements: z.array(z.string()),
});
export type Trace = z.infer<typeof Trace>;

/** What `extract` knows of an article. */
export const Extraction = z.object({ statements: z.array(Statement), traces: z.array(Trace) });
export type Extraction = z.infer<typeof Extraction>;
