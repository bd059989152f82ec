import { readJudgements } from '../actors/judgements.js';
import { regroupAll } from '../actors/merge.js';
import { refreshActors, refreshSearch } from '../actors/names.js';
import { batches } from '../batches.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import { reader } from '../read-codings.js';
import {
  readActors,
  readArticleIds,
  readReviews,
  readTypes,
  readUnitIds,
  unitBatches,
} from '../read-graph.js';
import type { GraphStore } from '../store.js';
import { expectedSearch, verifyMerges, verifyNames } from './actors.js';
import { readLinkedDenials, repairAnswers, verifyDenials, verifyRejections } from './answers.js';
import { readReviewed, verifyArticles } from './articles.js';
import { eraseStray, verifyDrawn } from './drawn.js';
import { repairUnits, verifyUnits } from './events.js';
import { repairLooseEnds, verifyLooseEnds } from './loose.js';
import type { Found, Problem } from './problem.js';
import { repairTexts, verifyTexts } from './texts.js';

/** Articles, units or actors that are read at a time. */
const BATCH = 1000;

/** Batches at a time: while the engine reads one, the other is checked. */
const PARALLEL = 2;

/** What a check of the graph found. */
export interface Verification {
  articles: number;
  statements: number;
  events: number;
  actors: number;
  /** Everything that breaks a promise, in the order of the checks. */
  problems: Problem[];
}

export interface VerifyOptions {
  /** Told which check has begun, and how far it is. */
  onProgress?: (what: string, done: number, total: number) => void;
}

/** What has to be built anew, by the checks that found it. */
interface Damage {
  articles: string[];
  units: Set<string>;
  statements: string[];
  actors: Set<string>;
  merges: string[];
  loose: Map<string, string[]>;
  answers: { units: string[]; articles: string[] };
  stray: Awaited<ReturnType<typeof verifyDrawn>>;
}

/** Checks every promise of the data model. Nothing is changed. */
export async function verify(store: GraphStore, options: VerifyOptions = {}): Promise<Verification> {
  return (await inspect(store, options)).verification;
}

/**
 * Builds the derived part of the graph anew where it is wrong: events, relationships, clusters, names of actors, and
 * nodes that hang on nothing. What people and the machine said is not touched.
 *
 * @returns what a check finds afterwards
 */
export async function repair(store: GraphStore, options: VerifyOptions = {}): Promise<Verification> {
  const { damage } = await inspect(store, options);
  await store.write(async tx => {
    await regroupAll(tx, damage.merges);
    await eraseStray(tx, damage.stray);
    await repairUnits(tx, [...damage.units].sort(), damage.statements);
    if (damage.articles.length > 0) await repairTexts(tx, damage.articles);
    await repairAnswers(tx, damage.answers.units, damage.answers.articles);
    await repairLooseEnds(tx, damage.loose);
    await refreshActors(tx, [...damage.actors].sort());
    await refreshSearch(tx, [...damage.actors].sort());
  });
  return verify(store, options);
}

async function inspect(
  store: GraphStore,
  { onProgress }: VerifyOptions,
): Promise<{ verification: Verification; damage: Damage }> {
  const run = reader(store);
  const problems: Problem[] = [];
  const found = (problem: Problem) => void problems.push(problem);
  const inBatches = async <T>(
    what: string,
    batches: Iterable<T[]>,
    total: number,
    check: (batch: T[], found: Found) => Promise<void>,
  ) => {
    const foundIn: Problem[][] = [];
    const open = [...batches].values();
    let done = 0;
    let next = 0;
    const work = async () => {
      for (const batch of open) {
        const own: Problem[] = [];
        foundIn[next++] = own;
        await check(batch, problem => void own.push(problem));
        done += batch.length;
        onProgress?.(what, done, total);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    for (const problem of foundIn.flat()) problems.push(problem);
  };

  const actors = await readActors(store);
  const reviews = await readReviews(store);
  const articles = await readArticleIds(store);
  const units = await readUnitIds(store);
  const types = new Map((await readTypes(store)).map(type => [type.name, type]));
  const [count] = await run<{ statements: number; events: number }>(cypher('verify/counts'));
  const reviewed = await readReviewed(run, reviews);
  const linked = await readLinkedDenials(run);
  const loose = await verifyLooseEnds(run, found);
  const damage: Damage = {
    articles: await verifyTexts(run, found),
    units: new Set(),
    statements: (await run<{ id: string }>(cypher('verify/statements-uncounted'))).map(({ id }) => id),
    actors: new Set(),
    merges: verifyMerges(actors, await readJudgements(store), found),
    loose,
    answers: { units: [], articles: [] },
    stray: [],
  };
  for (const id of damage.statements)
    found({ invariant: 1, id, what: 'the statement reports no event', derived: true });
  await inBatches('articles', batches(articles, BATCH), articles.length, async (ids, found) => {
    const coded = await verifyArticles(run, ids, reviewed, found);
    damage.answers.articles.push(...(await verifyDenials(run, coded, linked, found)));
  });
  const drawn = new Set<string>();
  await inBatches('events', unitBatches(units, BATCH), units.length, async (batch, found) => {
    const result = await verifyUnits(run, batch, types, found);
    for (const id of result.drawn) drawn.add(id);
    for (const unit of result.broken) damage.units.add(unit);
    damage.answers.units.push(...(await verifyRejections(run, batch, found)));
  });
  damage.stray = await verifyDrawn(
    run,
    actors.map(({ id }) => id),
    drawn,
    found,
  );
  const members = groupBy(
    actors.filter(({ canonical }) => canonical !== null),
    ({ canonical }) => canonical,
  );
  await inBatches('actors', batches(actors, BATCH), actors.length, async (batch, found) => {
    for (const id of await verifyNames(run, batch, found)) damage.actors.add(id);
    for (const actor of batch) {
      if (actor.search === expectedSearch(actor, members.get(actor.id) ?? [])) continue;
      found({ invariant: 4, id: actor.id, what: 'its search text is not that of its names', derived: true });
      damage.actors.add(actor.id);
    }
  });
  const verification = { articles: articles.length, ...count!, actors: actors.length, problems };
  return { verification, damage };
}
