import { Review } from '../../model/index.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { Row, Transaction } from '../store.js';

/** The reviews that can be laid over some statements. */
export interface LoadedReviews {
  of: (statement: string) => readonly Review[];
  /** Actors that reviews put at an end, each with the one into which it was merged. */
  actors: ReadonlyMap<string, string>;
}

type Found = { review: Row; actor: string | null; canonical: string | null };

const NONE: LoadedReviews = { of: () => [], actors: new Map() };

/** Reads the reviews of statements; those that name an actor who is gone are left out. */
export async function loadReviews(tx: Transaction, statements: readonly string[]): Promise<LoadedReviews> {
  if (statements.length === 0 || (await tx.run(cypher('write/review-any'))).length === 0) return NONE;
  const rows = await tx.run<Found>(cypher('write/reviews-of'), { ids: statements });
  const usable = rows.filter(
    ({ review, actor }) => actor !== null || !['source', 'target'].includes(String(review.field)),
  );
  const byStatement = groupBy(
    usable.map(({ review }) => toReview(review)),
    review => review.statement,
  );
  return {
    of: statement => byStatement.get(statement) ?? [],
    actors: new Map(rows.flatMap(({ actor, canonical }) => (actor ? [[actor, canonical ?? actor]] : []))),
  };
}

/** A review from the properties of its node, which has none where there is nothing to say. */
export function toReview(properties: Row): Review {
  return Review.parse({ field: null, before: null, after: null, ...properties });
}
