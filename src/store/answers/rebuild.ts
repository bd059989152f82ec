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
 * Links answers to what they answer, after statements of some units and articles have changed.
 *
 * @param units those that have nothing to do with accusations are passed over
 */
export async function rebuildAnswers(
  tx: Transaction,
  units: Iterable<string>,
  articles: readonly string[],
): Promise<void> {
  await writeAnswers(tx, await answersBetween(tx.run, await answeringUnits(tx.run, units)));
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

/** The rejections in some units and what they answer. */
export async function answersBetween(run: RunQuery, rejections: readonly string[]): Promise<Answers> {
  const right = new Map<string, string>();
  if (rejections.length === 0) return { right, now: new Map() };
  const units = [...new Set(rejections.flatMap(unit => [unit, ...accusationsFor(unit)]))].sort();
  const claims = groupBy(
    await run<Claim & { unit: string }>(cypher('write/claims-of'), { units }),
    claim => claim.unit,
  );
  const of = (unit: string) => claims.get(unit) ?? [];
  for (const unit of rejections) {
    for (const [answer, claim] of matchRejections([unit, ...accusationsFor(unit)].flatMap(of)))
      right.set(answer, claim);
  }
  return { right, now: linked(rejections.flatMap(of)) };
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

/** Units of the rejections that may answer statements of some units, without those of which there is nothing. */
export async function answeringUnits(run: RunQuery, units: Iterable<string>): Promise<string[]> {
  const wanted = new Set<string>();
  for (const unit of units) {
    const { source, type, target, year } = parseUnit(unit);
    if (type === ANSWERING) wanted.add(unit);
    else if (ACCUSING.includes(type))
      for (const near of nearYears(year)) wanted.add(`${target} ${ANSWERING} ${source} ${near}`);
  }
  if (wanted.size === 0) return [];
  const rows = await run<{ unit: string }>(cypher('write/units-known'), { units: [...wanted].sort() });
  return rows.map(({ unit }) => unit).sort();
}

/** Units of the accusations that a unit's rejections may answer: the other way round, in the years around. */
function accusationsFor(rejection: string): string[] {
  const { source, target, year } = parseUnit(rejection);
  return ACCUSING.flatMap(type => nearYears(year).map(near => `${target} ${type} ${source} ${near}`));
}

function parseUnit(unit: string) {
  const [source = '', type = '', target = '', year = ''] = unit.split(' ');
  return { source, type, target, year };
}

/** The year before, the year, and the year after; nothing is near to no year but no year. */
function nearYears(year: string): string[] {
  return year === '' ? [''] : [-1, 0, 1].map(step => String(Number(year) + step).padStart(4, '0'));
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
