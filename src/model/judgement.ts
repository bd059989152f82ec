import { z } from 'zod';

/** A person's judgement that two actors are one, or that they are not. */
export const Judgement = z.object({
  verdict: z.enum(['same', 'different']),
  /** Of `same`, the actor that is merged into the other; of `different`, the one with the lower id. */
  actor: z.string(),
  other: z.string(),
  by: z.string(),
  /** ISO date and time. */
  at: z.string(),
  reason: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;
