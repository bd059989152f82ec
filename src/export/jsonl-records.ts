import { z } from 'zod';
import {
  ActorRef,
  CodedArticle,
  Judgement,
  Membership,
  PastCoding,
  RelationType,
  Review,
  Run,
  Tenure,
} from '../model/index.js';

/** Version of the export; a file of another version is refused. */
export const FORMAT = 1;

/** A drawn event with its statements: derived, so an import builds it again and compares. */
const EventRecord = z.object({
  id: z.string(),
  key: z.string(),
  type: z.string(),
  date: z.string().nullable(),
  source: z.string(),
  target: z.string(),
  statements: z.array(z.string()),
  /** Properties of the relationship, null when none is drawn. */
  drawn: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** A statement that rejects or denies what another claims; derived, too. */
const AnswerRecord = z.object({ answer: z.string(), claim: z.string() });

/** Each line of an export is one of these; they come in this order, within a kind by id. */
export const ExportRecord = z.discriminatedUnion('record', [
  z.object({ record: z.literal('graph'), format: z.int() }),
  RelationType.extend({ record: z.literal('type') }),
  Run.extend({ record: z.literal('run') }),
  ActorRef.extend({ record: z.literal('actor') }),
  CodedArticle.extend({ record: z.literal('article'), run: z.string(), hash: z.string() }),
  PastCoding.extend({ record: z.literal('past') }),
  Tenure.extend({ record: z.literal('tenure') }),
  Membership.extend({ record: z.literal('membership') }),
  Judgement.extend({ record: z.literal('judgement') }),
  Review.extend({ record: z.literal('review') }),
  EventRecord.extend({ record: z.literal('event') }),
  AnswerRecord.extend({ record: z.literal('answer') }),
  z.object({ record: z.literal('end'), lines: z.int(), sha256: z.string() }),
]);
export type ExportRecord = z.infer<typeof ExportRecord>;
