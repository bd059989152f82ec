import type { Factuality } from '../model/index.js';
import { outletId } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import { kindOf } from './kind.js';
import { emptySlice, type ReviewState, type Slice } from './slice.js';

/** Events that a slice holds at most; a page draws more than that as nothing but a stain. */
export const MOST_EVENTS = 25_000;

/** Parts of a filter that the graph answers itself, where it is too large for a slice that holds everything. */
export interface SliceQuestion {
  types: readonly string[] | null;
  factualities: readonly Factuality[] | null;
  from: string | null;
  to: string | null;
  minScore: number;
  limit: number;
}

export const WHOLE: SliceQuestion = {
  types: null,
  factualities: null,
  from: null,
  to: null,
  minScore: 0,
  limit: MOST_EVENTS,
};

interface StatementRow {
  event: string;
  type: string;
  source: string;
  target: string;
  date: string | null;
  factuality: Factuality;
  score: number;
  status: ReviewState;
  speaker: string | null;
  article: string;
  /** Stands for all articles with nearly the same text. */
  text: string;
  outlet: string | null;
}

type ActorRow = { id: string; name: string; labels: string[] };

/**
 * The strongest events of the graph (by statements that report them, then by certainty) with their actors, for the map
 * and everything that is counted on it.
 */
export async function graphSlice(store: GraphStore, question: SliceQuestion = WHOLE): Promise<Slice> {
  const { rows: counted } = await store.read<{ count: number }>(cypher('read/event-count'));
  const all = counted[0]?.count ?? 0;
  const rows =
    all <= question.limit && isWhole(question)
      ? (await store.read<StatementRow>(cypher('read/statement-rows'))).rows
      : await strongest(store, question);
  const { rows: actors } = await store.read<ActorRow>(cypher('read/actors'));
  const slice = toSlice(rows, actors);
  return { ...slice, matching: all };
}

function isWhole({ types, factualities, from, to, minScore }: SliceQuestion): boolean {
  return types === null && factualities === null && from === null && to === null && minScore === 0;
}

async function strongest(store: GraphStore, question: SliceQuestion): Promise<StatementRow[]> {
  const { rows } = await store.read<{ id: string }>(cypher('read/strongest-events'), { ...question });
  const ids = rows.map(({ id }) => id);
  return (await store.read<StatementRow>(cypher('read/statement-rows-of'), { ids })).rows;
}

/** An act is as certain to have happened as its most certain report says. */
const STRENGTH: readonly Factuality[] = ['asserted', 'reported', 'planned', 'hypothetical', 'negated'];
const JUDGED: readonly ReviewState[] = ['edited', 'confirmed', 'auto', 'rejected'];

/** Gathers statements to events and numbers what they refer to. */
export function toSlice(rows: readonly StatementRow[], known: readonly ActorRow[]): Slice {
  const slice = emptySlice();
  const names = new Map(known.map(actor => [actor.id, actor]));
  const types = new Table<string>(slice.types);
  const outlets = new Table(slice.outlets);
  const speakers = new Table(slice.speakers, 1);
  const byEvent = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const group = byEvent.get(row.event);
    if (group) group.push(row);
    else byEvent.set(row.event, [row]);
  }
  const events = [...byEvent.values()]
    .map(group => group.sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1)))
    .sort((a, b) => b.length - a.length || b[0]!.score - a[0]!.score || (a[0]!.event < b[0]!.event ? -1 : 1));
  const ends = [...new Set(events.flatMap(([first]) => [first!.source, first!.target]))].sort();
  const actorRow = new Map(ends.map((id, row) => [id, row]));
  const neighbours = ends.map(() => new Set<string>());
  const counts = ends.map(() => 0);
  for (const group of events) {
    const { event, type, source, target, date, score } = group[0]!;
    const [s, t] = [actorRow.get(source)!, actorRow.get(target)!];
    counts[s]!++;
    if (s !== t) counts[t]!++;
    neighbours[s]!.add(target);
    neighbours[t]!.add(source);
    const e = slice.events;
    e.id.push(event);
    e.source.push(s);
    e.target.push(t);
    e.type.push(types.row(type, type));
    e.factuality.push(STRENGTH.find(step => group.some(row => row.factuality === step))!);
    e.date.push(date || null);
    e.reports.push(group.length);
    e.articles.push(new Set(group.map(row => row.text)).size);
    e.score.push(Math.round(score * 1000) / 1000);
    e.status.push(JUDGED.find(state => group.some(row => row.status === state)) ?? 'auto');
    e.outlets.push(distinct(group.map(row => outletRow(outlets, row.outlet ?? ''))));
    e.speakers.push(
      distinct(
        group.map(({ speaker }) =>
          speaker === null
            ? 0
            : speakers.row(speaker, { id: speaker, name: names.get(speaker)?.name ?? speaker }),
        ),
      ),
    );
  }
  slice.actors = ends.map((id, row) => ({
    id,
    name: names.get(id)?.name ?? id,
    kind: kindOf(names.get(id)?.labels ?? []),
    events: counts[row]!,
    neighbours: neighbours[row]!.size,
  }));
  slice.matching = slice.events.id.length;
  return slice;
}

function outletRow(outlets: Table<{ id: string; name: string }>, name: string): number {
  const id = name === '' ? '' : outletId(name);
  return outlets.row(id, { id, name });
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Numbers things in the order in which they come. */
class Table<T> {
  readonly #rows = new Map<string, number>();

  constructor(
    readonly list: T[],
    readonly first = 0,
  ) {}

  row(key: string, value: T): number {
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = this.#rows.size + this.first;
      this.#rows.set(key, row);
      this.list.push(value);
    }
    return row;
  }
}
