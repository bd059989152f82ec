import { z } from 'zod';

/**
 * A date of the calendar or a prefix of one: `2025-04-17`, `2025-04`, `2025`
 * (the convention of FollowTheMoney's partial dates). Prefixes compare as strings.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date looks like 2025, 2025-04 or 2025-04-17');
export type PartialDate = z.infer<typeof PartialDate>;

/** The languages that Actant analyses. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One news text as `read` yields it. All offsets of the project count UTF-16 code units into `text`. */
export const Article = z.object({
  /** Content hash, see `articleId`. */
  id: z.string(),
  /** Where the text was published; empty when unknown. */
  url: z.string(),
  title: z.string(),
  /** Publication date; null when neither the file nor its metadata gives one. */
  publishedAt: PartialDate.nullable(),
  /** ISO 639-1 code; null until the language is identified by `analyse`. */
  lang: z.string().nullable(),
  outlet: z.string(),
  /** News agency whose text this is, empty when none is named. */
  agency: z.string(),
  license: z.string(),
  /** SHA-256 of `text`, hexadecimal. */
  sha256: z.string(),
  /** The original text, unchanged. */
  text: z.string(),
});
export type Article = z.infer<typeof Article>;
