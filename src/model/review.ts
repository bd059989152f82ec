import { z } from 'zod';

export const VERDICTS = ['confirm', 'reject', 'change', 'note'] as const;

/** What a reviewer may change of a statement; `direction` turns source and target round. */
export const REVIEW_FIELDS = ['type', 'source', 'target', 'direction', 'date', 'factuality'] as const;

/** A person's judgement on a statement, kept apart from what the machine said. */
export const Review = z.object({
  id: z.string(),
  /** Id of the statement; it may be gone, and come back with a later coding. */
  statement: z.string(),
  verdict: z.enum(VERDICTS),
  /** Only with the verdict `change`. */
  field: z.enum(REVIEW_FIELDS).nullable(),
  /** Value of the field when the review was made. */
  before: z.string().nullable(),
  /** Name of a type, id of an actor, partial date (null: unknown), factuality; null for `direction`. */
  after: z.string().nullable(),
  /** Who judged. */
  by: z.string(),
  /** ISO date and time. */
  at: z.string(),
  note: z.string(),
});
export type Review = z.infer<typeof Review>;
