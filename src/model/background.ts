import { z } from 'zod';
import { PartialDate } from './article.js';

/** Someone held an office; half-open in time, null where the day is unknown or has not come. */
export const Tenure = z.object({
  actor: z.string(),
  /** Id of the office, such as `head-of-state:Q183`. */
  office: z.string(),
  /** Name of the office for readers. */
  name: z.string(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  /** Id of the article that says so; null for the seeds. */
  article: z.string().nullable(),
});
export type Tenure = z.infer<typeof Tenure>;

/** An actor belongs to another: a person to a party, a company to a group. */
export const Membership = z.object({
  actor: z.string(),
  group: z.string(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
});
export type Membership = z.infer<typeof Membership>;

/** What is known of actors beyond articles. */
export const Background = z.object({ tenures: z.array(Tenure), memberships: z.array(Membership) });
export type Background = z.infer<typeof Background>;
