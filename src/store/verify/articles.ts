import {
  articleId,
  type CodedArticle,
  InputError,
  type Review,
  type Statement,
  sha256,
  statementId,
} from '../../model/index.js';
import { assertCoding, isIntactCoding } from '../coding.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import { type RunQuery, readCodings } from '../read-codings.js';
import { overlay, type Status } from '../reviews/overlay.js';
import type { Found } from './problem.js';

/**
 * Invariants 2, 3 and 6 for some articles: spans yield their words, the graph holds what was written, and ids follow
 * from the content; and statements are as the machine and the reviewers left them.
 */
export async function verifyArticles(
  run: RunQuery,
  ids: readonly string[],
  reviews: readonly Review[],
  found: Found,
): Promise<void> {
  const stored = await readCodings(run, ids);
  const reviewsOf = groupBy(reviews, review => review.statement);
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
    if (!isIntactCoding({ ...coded, hash }))
      problem(3, 'the article or its statements are not as they were written');
    if (articleId(article.text, article.url) !== article.id)
      problem(6, 'the id of the article does not follow from its text');
    if (sha256(article.text) !== article.sha256) problem(6, 'the hash of the text is another');
    for (const statement of statements) {
      if (idOf(statement) !== statement.id)
        problem(6, 'the id of the statement does not follow from it', statement.id);
    }
  }
  await verifyReviewed(
    run,
    stored.map(({ coded }) => coded),
    reviewsOf,
    found,
  );
}

async function verifyReviewed(
  run: RunQuery,
  codings: readonly CodedArticle[],
  reviewsOf: ReadonlyMap<string, readonly Review[]>,
  found: Found,
): Promise<void> {
  const ids = codings.map(({ article }) => article.id);
  type Row = {
    id: string;
    status: Status;
    type: string;
    factuality: string;
    date: string | null;
    source: string;
    target: string;
  };
  const rows = await run<Row>(cypher('verify/statement-states'), { ids });
  const actual = new Map(rows.map(row => [row.id, row]));
  for (const machine of codings.flatMap(coded => coded.statements)) {
    const { statement, status } = overlay(machine, reviewsOf.get(machine.id) ?? []);
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
    const row = actual.get(machine.id);
    const differs = row && (Object.keys(expected) as (keyof Row)[]).find(key => row[key] !== expected[key]);
    if (differs) {
      const what = `${differs} is "${row[differs]}" and its reviews make it "${expected[differs]}"`;
      found({ invariant: 3, id: machine.id, what, derived: false });
    }
  }
}

function idOf({ article, cueSpans, type, source, target }: Statement): string {
  return statementId(article, cueSpans[0]!.start, type, source.actor, target.actor);
}
