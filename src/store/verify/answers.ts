import {
  answersBetween,
  answersWithin,
  disputedKeys,
  rebuildAnswers,
  wrongAnswers,
} from '../answers/rebuild.js';
import type { RunQuery } from '../read-codings.js';
import type { Transaction } from '../store.js';
import type { Found } from './problem.js';

/** The part of invariant 1 on contested statements: rejections and denials are linked to what they answer. */
export async function verifyAnswersOfKeys(
  run: RunQuery,
  keys: readonly string[],
  found: Found,
): Promise<string[]> {
  const disputed = await disputedKeys(run, keys);
  const wrong = wrongAnswers(await answersBetween(run, disputed));
  report(wrong, found);
  return wrong.length > 0 ? disputed : [];
}

/** The same for denials in articles. */
export async function verifyAnswersIn(
  run: RunQuery,
  articles: readonly string[],
  found: Found,
): Promise<string[]> {
  const wrong = wrongAnswers(await answersWithin(run, articles));
  report(wrong, found);
  return wrong.length > 0 ? [...articles] : [];
}

export function repairAnswers(
  tx: Transaction,
  keys: readonly string[],
  articles: readonly string[],
): Promise<void> {
  return rebuildAnswers(tx, keys, articles);
}

function report(wrong: readonly string[], found: Found): void {
  for (const id of wrong)
    found({ invariant: 1, id, what: 'is not linked to the statement that it answers', derived: true });
}
