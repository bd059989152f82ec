import type { Judgement } from '../../model/index.js';
import { cypher } from '../cypher.js';
import { type RunQuery, reader } from '../read-codings.js';
import type { Changes, GraphStore } from '../store.js';
import { distinguishIn, mergeIn } from './merge.js';

type Found = {
  type: string;
  actor: string;
  other: string;
  judgement: Pick<Judgement, 'by' | 'at' | 'reason'>;
};

/** All judgements on whether actors are one, in one order. */
export function readJudgements(store: GraphStore): Promise<Judgement[]> {
  return judgementsFrom(reader(store));
}

/**
 * Records judgements as they were made elsewhere; those that the graph has are left alone.
 *
 * @throws InputError when one contradicts what the graph has, or names an actor that it has not.
 */
export function importJudgements(store: GraphStore, judgements: readonly Judgement[]): Promise<Changes> {
  return store.write(async tx => {
    const known = new Set((await judgementsFrom(tx.run)).map(keyOf));
    for (const judgement of judgements.filter(one => !known.has(keyOf(one)))) {
      await (judgement.verdict === 'same' ? mergeIn : distinguishIn)(tx, judgement);
    }
    return tx.changes;
  });
}

async function judgementsFrom(run: RunQuery): Promise<Judgement[]> {
  const rows = await run<Found>(cypher('read/judgements'));
  const all = rows.map(({ type, actor, other, judgement: { by, at, reason } }): Judgement => {
    return { verdict: type === 'SAME_AS' ? 'same' : 'different', actor, other, by, at, reason };
  });
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ verdict, actor, other }: Judgement): string {
  return `${verdict} ${actor} ${other}`;
}
