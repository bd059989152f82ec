import type { CodedArticle } from '../../model/index.js';
import {
  answeringUnits,
  answersBetween,
  answersWithin,
  rebuildAnswers,
  wrongAnswers,
} from '../answers/rebuild.js';
import { cypher } from '../cypher.js';
import type { RunQuery } from '../read-codings.js';
import type { Transaction } from '../store.js';
import type { Found } from './problem.js';

/** The part of invariant 1 on contested statements: rejections and denials are linked to what they answer. */
export async function verifyRejections(
  run: RunQuery,
  units: readonly string[],
  found: Found,
): Promise<string[]> {
  const disputed = await answeringUnits(run, units);
  const wrong = wrongAnswers(await answersBetween(run, disputed));
  report(wrong, found);
  return wrong.length > 0 ? disputed : [];
}

/** The same for denials in articles: of those given, only in the ones that may hold any, or are linked. */
export async function verifyDenials(
  run: RunQuery,
  articles: readonly CodedArticle[],
  linked: ReadonlySet<string>,
  found: Found,
): Promise<string[]> {
  const ids = articles
    .filter(coded => linked.has(coded.article.id) || mayDeny(coded))
    .map(({ article }) => article.id);
  const wrong = wrongAnswers(await answersWithin(run, ids));
  report(wrong, found);
  return wrong.length > 0 ? ids : [];
}

/** Articles whose denials are linked, rightly or not. */
export async function readLinkedDenials(run: RunQuery): Promise<Set<string>> {
  return new Set((await run<{ id: string }>(cypher('verify/denials-linked'))).map(({ id }) => id));
}

/** A denial needs a speaker; its factuality may come from a review, so that is not asked for. */
function mayDeny({ statements }: CodedArticle): boolean {
  return statements.length > 1 && statements.some(({ speaker }) => speaker !== null);
}

export function repairAnswers(
  tx: Transaction,
  units: readonly string[],
  articles: readonly string[],
): Promise<void> {
  return rebuildAnswers(tx, units, articles);
}

function report(wrong: readonly string[], found: Found): void {
  for (const id of wrong)
    found({ invariant: 1, id, what: 'is not linked to the statement that it answers', derived: true });
}
