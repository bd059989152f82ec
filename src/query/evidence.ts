import type { Attribution, Factuality, Review } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import { actorNames } from './actor-names.js';
import type { ActorBrief, Evidence, EvidenceStatement, SentenceText, Span } from './answers.js';
import type { ReviewState } from './slice.js';

interface Mention {
  start: number;
  end: number;
  resolver: string;
}

/** A row of `evidence.cypher` and `article-statements.cypher`. */
export interface EvidenceRow {
  event: string;
  eventType: string;
  eventDate: string | null;
  statement: {
    id: string;
    factuality: Factuality;
    attribution: Attribution;
    explicit: boolean;
    date?: string | null;
    datePrecision: string;
    dateSource?: string | null;
    dateStart?: number | null;
    dateEnd?: number | null;
    cueSpans: number[];
    score: number;
    status: ReviewState;
    frame: string;
    type: string;
  };
  sourceMention: Mention;
  targetMention: Mention;
  speakerMention: Mention | null;
  source: string;
  target: string;
  speaker: string | null;
  n: number;
  start: number;
  end: number;
  text: string;
  article: string;
  title: string;
  url: string;
  publishedAt: string | null;
  outlet: string | null;
  agency: string | null;
  /** Stands for all articles with nearly the same text. */
  copy: string;
}

/** Everything that reports an event, most certain first; null when there is no such event. */
export async function evidence(store: GraphStore, id: string): Promise<Evidence | null> {
  const { rows } = await store.read<EvidenceRow>(cypher('read/evidence'), { events: [id] });
  if (rows.length === 0) return null;
  const statements = await evidenceStatements(store, rows);
  const drawn = statements.filter(statement => statement.status !== 'rejected');
  const counted = drawn.length > 0 ? drawn : statements;
  const best = counted[0]!;
  return {
    id,
    type: rows[0]!.eventType,
    source: best.source,
    target: best.target,
    date: rows[0]!.eventDate || null,
    factuality: strongestFactuality(counted),
    reports: counted.length,
    ...independent(counted),
    score: best.score,
    status: drawn.length > 0 ? judgedState(drawn) : 'rejected',
    statements,
  };
}

const STRENGTH: readonly Factuality[] = ['asserted', 'reported', 'planned', 'hypothetical', 'negated'];

function strongestFactuality(statements: readonly EvidenceStatement[]): Factuality {
  return STRENGTH.find(step => statements.some(({ factuality }) => factuality === step))!;
}

/**
 * How many independent articles and outlets stand behind statements: of articles with nearly the same text only the
 * oldest counts.
 */
export function independent(statements: readonly EvidenceStatement[]): { articles: number; outlets: number } {
  const first = new Map<string, EvidenceStatement['article']>();
  for (const { article } of statements) {
    const known = first.get(article.copy);
    if (!known || (article.publishedAt ?? '9999') < (known.publishedAt ?? '9999'))
      first.set(article.copy, article);
  }
  return { articles: first.size, outlets: new Set([...first.values()].map(({ outlet }) => outlet)).size };
}

function judgedState(statements: readonly EvidenceStatement[]): ReviewState {
  const order: readonly ReviewState[] = ['edited', 'confirmed', 'auto'];
  return order.find(state => statements.some(({ status }) => status === state)) ?? 'auto';
}

/** Rows as statements with names, spans, and the sentences that their mentions stand in, most certain first. */
export async function evidenceStatements(
  store: GraphStore,
  rows: readonly EvidenceRow[],
): Promise<EvidenceStatement[]> {
  const nameOf = await actorNames(
    store,
    rows.flatMap(row => [row.source, row.target, ...(row.speaker ? [row.speaker] : [])]),
  );
  const sentencesOf = await outsideSentences(store, rows);
  const reviewsOf = await statementReviews(store, rows);
  return rows
    .map(row => toStatement(row, nameOf, sentencesOf(row.article), reviewsOf))
    .sort(
      (a, b) =>
        Number(a.status === 'rejected') - Number(b.status === 'rejected') ||
        b.score - a.score ||
        (a.id < b.id ? -1 : 1),
    );
}

/** What people said of the statements. */
async function statementReviews(
  store: GraphStore,
  rows: readonly EvidenceRow[],
): Promise<(statement: string) => Review[]> {
  const ids = rows.map(row => row.statement.id);
  const { rows: found } = await store.read<{ statement: string; review: Partial<Review> }>(
    cypher('read/statement-reviews'),
    { ids },
  );
  return statement =>
    found
      .filter(row => row.statement === statement)
      .map(({ review }) => ({ field: null, before: null, after: null, note: '', ...review }) as Review);
}

/** Sentences of the articles in which a mention stands outside of the sentence with the cue. */
async function outsideSentences(
  store: GraphStore,
  rows: readonly EvidenceRow[],
): Promise<(article: string) => SentenceText[]> {
  const articles = [...new Set(rows.filter(hasOutside).map(row => row.article))].sort();
  if (articles.length === 0) return () => [];
  const { rows: found } = await store.read<SentenceText & { article: string }>(
    cypher('read/article-sentences'),
    { articles },
  );
  return article =>
    found
      .filter(sentence => sentence.article === article)
      .map(({ n, start, end, text }) => ({ n, start, end, text }));
}

function hasOutside(row: EvidenceRow): boolean {
  return spansOf(row).some(span => span.start < row.start || span.end > row.end);
}

function spansOf(row: EvidenceRow): Span[] {
  const { statement, sourceMention, targetMention, speakerMention } = row;
  const spans: Span[] = [
    { role: 'source', start: sourceMention.start, end: sourceMention.end },
    { role: 'target', start: targetMention.start, end: targetMention.end },
  ];
  for (let i = 0; i + 1 < statement.cueSpans.length; i += 2)
    spans.push({ role: 'cue', start: statement.cueSpans[i]!, end: statement.cueSpans[i + 1]! });
  if (row.speaker && speakerMention)
    spans.push({ role: 'speaker', start: speakerMention.start, end: speakerMention.end });
  if (typeof statement.dateStart === 'number' && typeof statement.dateEnd === 'number')
    spans.push({ role: 'date', start: statement.dateStart, end: statement.dateEnd });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toStatement(
  row: EvidenceRow,
  nameOf: (id: string) => ActorBrief,
  sentences: readonly SentenceText[],
  reviewsOf: (statement: string) => Review[],
): EvidenceStatement {
  const { statement } = row;
  const spans = spansOf(row);
  const context = sentences.filter(
    sentence =>
      sentence.n !== row.n && spans.some(span => span.start >= sentence.start && span.end <= sentence.end),
  );
  return {
    id: statement.id,
    event: row.event,
    type: statement.type,
    source: nameOf(row.source),
    target: nameOf(row.target),
    speaker: row.speaker ? nameOf(row.speaker) : null,
    factuality: statement.factuality,
    attribution: statement.attribution,
    explicit: statement.explicit,
    date: statement.date ?? null,
    datePrecision: statement.datePrecision,
    dateSource: statement.dateSource ?? null,
    score: statement.score,
    status: statement.status,
    frame: statement.frame,
    resolvers: { source: row.sourceMention.resolver, target: row.targetMention.resolver },
    sentence: { n: row.n, start: row.start, end: row.end, text: row.text },
    context,
    spans,
    article: {
      id: row.article,
      title: row.title,
      url: row.url,
      publishedAt: row.publishedAt,
      outlet: row.outlet ?? '',
      agency: row.agency ?? '',
      copy: row.copy,
    },
    reviews: reviewsOf(statement.id),
  };
}
