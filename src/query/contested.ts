import { TONES, type Tone } from '../model/index.js';
import { cypher, type GraphStore, readTypes } from '../store/index.js';

/** An event that is told as having happened and is denied or rejected, too. */
export interface ContestedEvent {
  event: string;
  source: string;
  type: string;
  target: string;
  date: string | null;
  /** Statements that say that it did not happen. */
  denials: number;
  /** Statements that answer one of its statements by rejecting or denying it. */
  answers: number;
  /** Outlets that tell it as having happened, and those that tell that it did not. */
  tellingIt: string[];
  denyingIt: string[];
}

/** Two actors of whom outlets give opposite pictures. */
export interface DisputedPair {
  source: string;
  target: string;
  /** Outlets by which more words and deeds for than against the other are told, and the reverse. */
  forOutlets: string[];
  againstOutlets: string[];
  statements: number;
}

const TIMEOUT = { timeoutMs: 120_000 };

/** Events that are contested, the most contested first. */
export async function contestedEvents(store: GraphStore, limit = 100): Promise<ContestedEvent[]> {
  const read = async <T>(name: string, params = {}) =>
    (await store.read<T>(cypher(name), params, TIMEOUT)).rows;
  const denied = await read<{ event: string; denials: number }>('read/contested-denied');
  const answered = await read<{ event: string; answers: number }>('read/contested-answered');
  const denials = new Map(denied.map(row => [row.event, row.denials]));
  const answers = new Map(answered.map(row => [row.event, row.answers]));
  const weight = (id: string) => (denials.get(id) ?? 0) + (answers.get(id) ?? 0);
  const ids = [...new Set([...denials.keys(), ...answers.keys()])]
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, limit);
  type Row = Pick<ContestedEvent, 'event' | 'source' | 'type' | 'target' | 'date'> & {
    factuality: string;
    outlet: string;
  };
  const rows = await read<Row>('read/contested-events', { events: ids });
  return ids.flatMap(id => {
    const own = rows.filter(row => row.event === id);
    const [first] = own;
    if (!first) return [];
    const outlets = (denying: boolean) =>
      [
        ...new Set(own.filter(row => (row.factuality === 'negated') === denying).map(row => row.outlet)),
      ].sort();
    const { event, source, type, target, date } = first;
    const counts = { denials: denials.get(id) ?? 0, answers: answers.get(id) ?? 0 };
    return [
      { event, source, type, target, date, ...counts, tellingIt: outlets(false), denyingIt: outlets(true) },
    ];
  });
}

/** Pairs of actors on which outlets disagree, those with most statements first. */
export async function disputedPairs(store: GraphStore, limit = 100): Promise<DisputedPair[]> {
  const tones = new Map((await readTypes(store)).map(({ name, tone }) => [name, weightOf(tone)]));
  type Row = { source: string; target: string; type: string; outlet: string; statements: number };
  const { rows } = await store.read<Row>(cypher('read/tones-by-outlet'), {}, TIMEOUT);
  const pairs = new Map<
    string,
    { source: string; target: string; outlets: Map<string, number>; statements: number }
  >();
  for (const { source, target, type, outlet, statements } of rows) {
    const key = `${source} ${target}`;
    const pair = pairs.get(key) ?? { source, target, outlets: new Map(), statements: 0 };
    pair.outlets.set(outlet, (pair.outlets.get(outlet) ?? 0) + (tones.get(type) ?? 0) * statements);
    pair.statements += statements;
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .map(({ source, target, outlets, statements }) => {
      const leaning = (sign: number) =>
        [...outlets]
          .filter(([, tone]) => tone * sign > 0)
          .map(([outlet]) => outlet)
          .sort();
      return { source, target, forOutlets: leaning(1), againstOutlets: leaning(-1), statements };
    })
    .filter(({ forOutlets, againstOutlets }) => forOutlets.length > 0 && againstOutlets.length > 0)
    .sort(
      (a, b) =>
        b.statements - a.statements || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
    )
    .slice(0, limit);
}

/** For: 1, against: −1, talk: 0. */
function weightOf(tone: Tone): number {
  return Math.sign(TONES.indexOf('talk') - TONES.indexOf(tone));
}
