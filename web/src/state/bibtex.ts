import type { EventRow } from '../../../src/query/answers.js';

type Cited = Pick<EventRow, 'article' | 'title' | 'outlet' | 'publishedAt' | 'url' | 'quote'>;

/** The articles behind events as BibTeX, each once, in the order of the events, with the sentences that were quoted. */
export function bibtex(events: readonly Cited[]): string {
  const articles = new Map<string, { cited: Cited; quotes: Set<string> }>();
  for (const event of events) {
    const entry = articles.get(event.article);
    if (entry) entry.quotes.add(event.quote);
    else articles.set(event.article, { cited: event, quotes: new Set([event.quote]) });
  }
  return [...articles.values()].map(({ cited, quotes }) => bibtexEntry(cited, [...quotes])).join('\n');
}

function bibtexEntry({ article, title, outlet, publishedAt, url }: Cited, quotes: readonly string[]): string {
  const [year, month, day] = (publishedAt ?? '').split('-');
  const fields = [
    ['title', title && `{${tex(title)}}`],
    ['journal', tex(outlet)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', tex(quotes.join(' … '))],
  ] as const;
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${outlet ? 'article' : 'misc'}{${article},\n${lines.join('')}}\n`;
}

const IN_TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, sign => IN_TEX[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}
