import { cypher, type GraphStore, type Params } from '../../src/store/index.js';
import { random } from '../random.js';

const REPEATS = 60;

/** Only drawn relationships make a path between actors. */
const TYPES = 'CRITICIZED|MET|ACCUSED|DEMANDED|SUPPORTED|ATTACKED|REJECTED|SPOKE_WITH|WARNED|PRAISED';

/** Times the queries of the page on actors and events drawn at random, popular ones more often. */
export async function measureQueries(
  store: GraphStore,
  report: (what: string, value: string) => void,
): Promise<void> {
  const rnd = random(3);
  const actors = (await store.read<{ id: string }>('MATCH (a:Actor) RETURN a.id AS id')).rows
    .map(({ id }) => id)
    .sort();
  const ties = (
    await store.read<{ id: string; degree: number }>(
      'MATCH (a:Actor)<-[:SOURCE|TARGET]-(s:Statement) RETURN a.id AS id, count(s) AS degree ORDER BY degree DESC LIMIT 1000',
      {},
      { timeoutMs: 600_000 },
    )
  ).rows;
  const pick = <T>(items: readonly T[]) => items[Math.floor(rnd() ** 2 * items.length)]!;
  const events = (
    await store.read<{ id: string }>(
      'MATCH (e:Event) RETURN e.id AS id LIMIT 2000',
      {},
      { timeoutMs: 600_000 },
    )
  ).rows;
  const queries: [name: string, query: string, params: () => Params][] = [
    [
      'neighbourhood',
      'MATCH (a:Actor {id: $id})-[r]-(b:Actor) WHERE r.eventId IS NOT NULL RETURN b.id AS id, count(r) AS n ORDER BY n DESC LIMIT 50',
      () => ({ id: pick(ties).id }),
    ],
    ['evidence', cypher('read/evidence'), () => ({ events: [pick(events).id] })],
    [
      'name search',
      'MATCH (a:Actor) WHERE a.search CONTAINS $name OR a.search CONTAINS $word RETURN a.id AS id LIMIT 20',
      () => {
        const name = `nachname${Math.floor(rnd() * 500)}`;
        return { name: `|${name}`, word: ` ${name}` };
      },
    ],
    [
      'timeline of an actor',
      'MATCH (a:Actor {id: $id})-[r]-(:Actor) WHERE r.year IS NOT NULL RETURN r.year AS year, count(r) AS n ORDER BY year',
      () => ({ id: pick(ties).id }),
    ],
    [
      'shortest path',
      `MATCH (a:Actor {id: $from}), (b:Actor {id: $to}) MATCH p = shortestPath((a)-[:${TYPES}*..4]-(b)) RETURN length(p) AS n`,
      () => ({ from: pick(actors), to: pick(actors) }),
    ],
  ];
  for (const [name, query, params] of queries) {
    const times: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      const began = performance.now();
      await store.read(query, params(), { timeoutMs: 600_000 });
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const at = (part: number) => times[Math.floor(part * times.length)]!.toFixed(1);
    report(name, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
}
