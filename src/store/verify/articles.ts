import {
  articleId,
  type CodedArticle,
  InputError,
  type Review,
  type Statement,
  sha256,
  statementId,
} from '../../model/index.js';
import { assertCoding, codingHash } from '../coding.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import { type RunQuery, readCodings } from '../read-codings.js';
import { overlay, type Status } from '../reviews/overlay.js';
import type { Found } from './problem.js';

/** A statement that is not as the machine left it. */
type Touched = {
  id: string;
  status: Status;
  type: string;
  factuality: string;
  date: string | null;
  source: string;
  target: string;
};

/** What reviewers did, for the whole graph. */
export interface Reviewed {
  reviews: ReadonlyMap<string, readonly Review[]>;
  touched: ReadonlyMap<string, Touched>;
}

export async function readReviewed(run: RunQuery, reviews: readonly Review[]): Promise<Reviewed> {
  const touched = await run<Touched>(cypher('verify/statements-touched'));
  return {
    reviews: groupBy(reviews, review => review.statement),
    touched: new Map(touched.map(row => [row.id, row])),
  };
}

/**
 * Invariants 2, 3 and 6 for some articles: spans yield their words, the graph holds what was written, and ids follow
 * from the content; and statements are as the machine and the reviewers left them.
 */
export async function verifyArticles(
  run: RunQuery,
  ids: readonly string[],
  reviewed: Reviewed,
  found: Found,
): Promise<CodedArticle[]> {
  const stored = await readCodings(run, ids);
  for (const { coded, hash } of stored) {
    const { article, statements } = coded;
    const problem = (invariant: 2 | 3 | 6, what: string, id = article.id) =>
      found({ invariant, id, what, derived: false });
    try {
      assertCoding(coded);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problem(2, error.message);
    }
    if (codingHash(coded) !== hash) problem(3, 'the article or its statements are not as they were written');
    if (articleId(article.text, article.url) !== article.id) {
      problem(6, 'the id of the article does not follow from its text');
    }
    if (sha256(article.text) !== article.sha256) problem(6, 'the hash of the text is another');
    for (const statement of statements) {
      if (idOf(statement) !== statement.id) {
        problem(6, 'the id of the statement does not follow from it', statement.id);
      }
      const difference = reviewDifference(statement, reviewed);
      if (difference) problem(3, difference, statement.id);
    }
  }
  return stored.map(({ coded }) => coded);
}

/** In what a statement is not as its reviews make it. */
function reviewDifference(machine: Statement, { reviews, touched }: Reviewed): string | null {
  const own = reviews.get(machine.id) ?? [];
  const row = touched.get(machine.id);
  if (own.length === 0 && !row) return null;
  const { statement, status } = overlay(machine, own);
  if (!row) return status === 'auto' ? null : 'its reviews have no effect';
  const { type, factuality, date, source, target } = statement;
  const expected = {
    id: machine.id,
    status,
    type,
    factuality,
    date,
    source: source.actor,
    target: target.actor,
  };
  const differs = (Object.keys(expected) as (keyof Touched)[]).find(key => row[key] !== expected[key]);
  return differs ? `${differs} is "${row[differs]}" and its reviews make it "${expected[differs]}"` : null;
}

function idOf({ article, cueSpans, type, source, target }: Statement): string {
  return statementId(article, cueSpans[0]!.start, type, source.actor, target.actor);
}
