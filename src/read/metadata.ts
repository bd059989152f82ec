import { z } from 'zod';
import { PartialDate } from '../model/index.js';

const Text = z.string().trim();
const DateText = z.union([
  Text,
  z.number().transform(String),
  z.date().transform(date => date.toISOString()),
]);

/** What a JSONL line or the front matter of a Markdown file may say of an article. */
export const Metadata = z.object({
  title: Text.optional(),
  url: Text.optional(),
  date: DateText.nullish(),
  publishedAt: DateText.nullish(),
  outlet: Text.optional(),
  agency: Text.optional(),
  lang: Text.nullish(),
  license: Text.optional(),
  licence: Text.optional(),
});
export type Metadata = z.infer<typeof Metadata>;

const ISO = /^(\d{4}(?:-\d{2}){0,2})(?:$|[T ])/;
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** A date of the calendar from `2025-04-17`, a prefix of it, a date with time, or `17.4.2025`; null when it is none. */
export function parseDate(text: string): PartialDate | null {
  const german = GERMAN.exec(text);
  const [day, month] = german ? [german[1]!.padStart(2, '0'), german[2]!.padStart(2, '0')] : [];
  const date = german ? `${german[3]}-${month}-${day}` : (ISO.exec(text)?.[1] ?? '');
  return PartialDate.safeParse(date).success && isOnCalendar(date) ? date : null;
}

function isOnCalendar(date: string): boolean {
  const full = date + '-01-01'.slice(date.length - 4);
  return new Date(`${full}T00:00:00Z`).toISOString().startsWith(full);
}

/** `de-AT` → `de`; null for an empty string. */
export function languageOf(lang: string | null | undefined): string | null {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return primary ? primary : null;
}
