import {
  Factuality,
  InputError,
  PartialDate,
  REVIEW_FIELDS,
  type Review,
  reviewId,
  type Statement,
} from '../../model/index.js';
import { cypher } from '../cypher.js';
import { readCodings } from '../read-codings.js';
import { rewriteArticles } from '../rewrite.js';
import { type Changes, type GraphStore, NO_CHANGES, type Row, type Transaction } from '../store.js';
import { relationTypes, typeOf } from '../types.js';
import { loadReviews, toReview } from './load.js';
import { overlay } from './overlay.js';

/** A judgement to be recorded. */
export type NewReview = Pick<Review, 'statement' | 'verdict' | 'by'> &
  Partial<Pick<Review, 'field' | 'after' | 'note' | 'at'>>;

/**
 * Records a judgement on a statement; what the machine said stays in the graph.
 *
 * @throws InputError when the statement is gone, or the new value does not fit.
 */
export function addReview(
  store: GraphStore,
  input: NewReview,
): Promise<{ review: Review; changes: Changes }> {
  return store.write(async tx => {
    const [place] = await tx.run<{ article: string }>(cypher('write/statement-articles'), {
      ids: [input.statement],
    });
    if (!place)
      throw new InputError(`there is no statement ${input.statement}: it may have gone with a later coding`);
    const [stored] = await readCodings(tx.run, [place.article]);
    const machine = stored!.coded.statements.find(({ id }) => id === input.statement)!;
    const earlier = (await loadReviews(tx, [input.statement])).of(input.statement);
    const current = overlay(machine, earlier).statement;
    const review = toNewReview(input, current);
    await assertFits(tx, review, current);
    await writeReviews(tx, [review]);
    await rewriteArticles(tx, [place.article]);
    return { review, changes: tx.changes };
  });
}

/**
 * Takes a review back.
 *
 * @throws InputError when there is no such review.
 */
export function undoReview(store: GraphStore, id: string): Promise<Changes> {
  return store.write(async tx => {
    const [found] = await tx.run<{ review: Row }>(cypher('read/review'), { id });
    if (!found) throw new InputError(`there is no review ${id}`);
    const { statement } = toReview(found.review);
    await tx.run(cypher('write/review-delete'), { id });
    await rewriteStatements(tx, [statement]);
    return tx.changes;
  });
}

/** Records reviews as they were made elsewhere; those on statements that are not there wait for them. */
export function importReviews(store: GraphStore, reviews: readonly Review[]): Promise<Changes> {
  return store.write(async tx => {
    const rows = await tx.run<{ id: string }>(cypher('write/reviews-known'), {
      ids: reviews.map(({ id }) => id),
    });
    const known = new Set(rows.map(({ id }) => id));
    const news = reviews.filter(({ id }) => !known.has(id));
    if (news.length === 0) return NO_CHANGES;
    await writeReviews(tx, news);
    await rewriteStatements(
      tx,
      news.map(({ statement }) => statement),
    );
    return tx.changes;
  });
}

async function rewriteStatements(tx: Transaction, ids: readonly string[]): Promise<void> {
  const places = await tx.run<{ article: string }>(cypher('write/statement-articles'), { ids });
  await rewriteArticles(tx, [...new Set(places.map(place => place.article))].sort());
}

async function writeReviews(tx: Transaction, reviews: readonly Review[]): Promise<void> {
  const rows = reviews.map(review =>
    Object.fromEntries(Object.entries(review).filter(([, value]) => value !== null)),
  );
  await tx.run(cypher('write/review-create'), { rows });
  const names = reviews.flatMap(({ id, field, after }) =>
    field === 'source' || field === 'target' ? [{ review: id, actor: after }] : [],
  );
  if (names.length > 0) await tx.run(cypher('write/review-names'), { rows: names });
}

function toNewReview(input: NewReview, current: Statement): Review {
  const { statement, verdict, by, note = '' } = input;
  const field = verdict === 'change' ? (input.field ?? null) : null;
  const after = verdict === 'change' ? (input.after ?? null) : null;
  const at = input.at ?? new Date().toISOString();
  const id = reviewId(statement, verdict, field ?? '', after ?? '', by, at);
  return {
    id,
    statement,
    verdict,
    field,
    before: field && currentValue(current, field),
    after,
    by,
    at,
    note,
  };
}

function currentValue(statement: Statement, field: (typeof REVIEW_FIELDS)[number]): string | null {
  if (field === 'direction') return null;
  return field === 'source' || field === 'target' ? statement[field].actor : statement[field];
}

async function assertFits(
  tx: Transaction,
  { verdict, field, after, by }: Review,
  current: Statement,
): Promise<void> {
  if (by.trim() === '') throw new InputError('a review needs the name of who makes it');
  if (verdict !== 'change') return;
  if (field === null) throw new InputError(`say what to change: ${REVIEW_FIELDS.join(', ')}`);
  if (field === 'direction') return;
  if (after === null && field !== 'date') throw new InputError(`say what the ${field} is to be`);
  if (field === 'type') typeOf(await relationTypes(tx), after!);
  if (field === 'date' && after !== null && !PartialDate.safeParse(after).success) {
    throw new InputError(`"${after}" is no date: write 2025, 2025-04 or 2025-04-17`);
  }
  if (field === 'factuality' && !Factuality.safeParse(after).success) {
    throw new InputError(`"${after}" is no factuality: ${Factuality.options.join(', ')}`);
  }
  if (field !== 'source' && field !== 'target') return;
  const known = await tx.run(cypher('write/actor-state'), { ids: [after] });
  if (known.length === 0) throw new InputError(`there is no actor ${after}`);
  const other = field === 'source' ? current.target : current.source;
  if (other.actor === after) throw new InputError(`${after} would be at both ends of the statement`);
}
