import { cypher } from '../cypher.js';
import type { StatementRow } from '../events/row.js';
import { groupBy } from '../group.js';
import type { RunQuery } from '../read-codings.js';
import type { Transaction } from '../store.js';
import { ACCUSING, ANSWERING, type Claim, matchDenials, matchRejections } from './match.js';

/** What is to be linked, and how it is linked now. */
export interface Answers {
  /** Ids: answer → what it should answer. */
  right: Map<string, string>;
  /** Ids: answer → all that it answers now. */
  now: Map<string, string[]>;
}

/**
 * Links answers to what they answer, after statements of some keys and articles have changed.
 *
 * @param keys keys of events; those that have nothing to do with accusations are passed over
 */
export async function rebuildAnswers(
  tx: Transaction,
  keys: Iterable<string>,
  articles: readonly string[],
): Promise<void> {
  await writeAnswers(tx, await answersBetween(tx.run, await disputedKeys(tx.run, keys)));
  await writeAnswers(tx, await answersWithin(tx.run, articles));
}

/**
 * Articles whose denials may have changed with some statements: new ones that hold an accusation and a denial of it,
 * and old ones in which a statement has changed that may be one of the two.
 */
export function articlesWithDenials(changed: readonly StatementRow[]): string[] {
  const articles = groupBy(changed, row => row.article);
  const touched = [...articles].filter(([, rows]) => {
    const denials = rows.filter(row => row.factuality === 'negated');
    const accusations = rows.filter(row => ACCUSING.includes(row.type));
    if (rows.some(row => row.event !== null)) return denials.length + accusations.length > 0;
    return denials.some(({ source }) => accusations.some(({ target }) => target === source));
  });
  return touched.map(([article]) => article).sort();
}

/** The rejections between two actors and what they answer, for the pairs of some keys of rejections. */
export async function answersBetween(run: RunQuery, rejections: readonly string[]): Promise<Answers> {
  if (rejections.length === 0) return { right: new Map(), now: new Map() };
  const keys = rejections.flatMap(key => [key, ...accusationsFor(key)]).sort();
  const claims = await run<Claim>(cypher('write/claims-of'), { keys });
  const right = new Map<string, string>();
  for (const group of groupBy(claims, ({ source, target }) => [source, target].sort().join(' ')).values()) {
    for (const [answer, claim] of matchRejections(group)) right.set(answer, claim);
  }
  return { right, now: linked(claims.filter(({ type }) => type === ANSWERING)) };
}

/** The denials in articles and what they answer. */
export async function answersWithin(run: RunQuery, articles: readonly string[]): Promise<Answers> {
  if (articles.length === 0) return { right: new Map(), now: new Map() };
  const claims = await run<Claim>(cypher('write/claims-in'), { ids: articles });
  const right = new Map<string, string>();
  for (const group of groupBy(claims, ({ article }) => article).values()) {
    for (const [answer, claim] of matchDenials(group)) right.set(answer, claim);
  }
  return { right, now: linked(claims.filter(({ type }) => type !== ANSWERING)) };
}

/** Keys of the rejections that may answer statements of some keys, without those of which there is nothing. */
export async function disputedKeys(run: RunQuery, keys: Iterable<string>): Promise<string[]> {
  const wanted = new Set<string>();
  for (const key of keys) {
    const [source, type, target] = key.split(' ');
    if (type === ANSWERING) wanted.add(key);
    else if (ACCUSING.includes(type!)) wanted.add(`${target} ${ANSWERING} ${source}`);
  }
  if (wanted.size === 0) return [];
  return (await run<{ key: string }>(cypher('write/keys-known'), { keys: [...wanted].sort() }))
    .map(({ key }) => key)
    .sort();
}

function accusationsFor(rejection: string): string[] {
  const [source, , target] = rejection.split(' ');
  return ACCUSING.map(type => `${target} ${type} ${source}`);
}

async function writeAnswers(tx: Transaction, { right, now }: Answers): Promise<void> {
  const wrong = wrongAnswers({ right, now });
  const before = wrong.filter(id => now.has(id));
  if (before.length > 0) await tx.run(cypher('write/answer-delete'), { ids: before });
  const rows = wrong.flatMap(answer => (right.has(answer) ? [{ answer, claim: right.get(answer) }] : []));
  if (rows.length > 0) await tx.run(cypher('write/answer-create'), { rows });
}

/** Ids of the statements that do not answer what they should. */
export function wrongAnswers({ right, now }: Answers): string[] {
  const ids = new Set([...right.keys(), ...now.keys()]);
  return [...ids].filter(id => (now.get(id) ?? []).join() !== (right.get(id) ?? '')).sort();
}

function linked(claims: readonly Claim[]): Map<string, string[]> {
  return new Map(
    claims.flatMap(({ id, answers }) => (answers.length > 0 ? [[id, [...answers].sort()] as const] : [])),
  );
}
