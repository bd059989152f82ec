import type { EventRow } from '../../../src/query/answers.js';

interface Words {
  quotes: string[];
  locale: string;
  noOutlet: string;
}

/** Each event as a numbered footnote: its sentence, the outlet, the date of publication and the headline. */
export function footnotes(events: readonly EventRow[], { quotes, locale, noOutlet }: Words): string {
  const [open = '"', close = '"'] = quotes;
  const notes = events.map((event, n) => {
    const parts = [
      event.outlet || noOutlet,
      event.publishedAt ? dateWords(event.publishedAt, locale) : '',
      event.title ? `${open}${event.title}${close}` : '',
      event.url,
    ];
    return `${n + 1}. ${open}${event.quote}${close} ${parts.filter(Boolean).join(', ')}.`;
  });
  return `${notes.join('\n')}\n`;
}

function dateWords(iso: string, locale: string): string {
  if (iso.length < 10) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
