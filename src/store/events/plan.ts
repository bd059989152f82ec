import { eventId, type RelationType, sha256 } from '../../model/index.js';
import { groupBy } from '../group.js';
import type { Row } from '../store.js';
import { clusterDates } from './cluster.js';
import { draw } from './draw.js';
import { dateOf, isDrawable, type StatementRow, type Unit } from './row.js';

/** An event as it should be. */
export interface PlannedEvent {
  id: string;
  unit: Unit;
  /** Empty when unknown. */
  date: string;
  statements: string[];
  /** Properties of its relationship, null when it is not drawn. */
  drawn: Row | null;
  /** Stands for `drawn`, so that a change is seen without reading the relationship; null when it is not drawn. */
  digest: string | null;
}

const DIGEST_LENGTH = 16;

/** The events of one unit from all of its statements. */
export function planEvents(unit: Unit, rows: readonly StatementRow[], type: RelationType): PlannedEvent[] {
  const core = rows.filter(isDrawable).map(dateOf);
  const acts = clusterDates(core, rows.map(dateOf));
  return [...groupBy(rows, row => acts.get(dateOf(row))!)].map(([date, members]) => {
    const id = eventId(unit.key, date);
    const drawn = draw({ id, date }, members, type);
    return {
      id,
      unit,
      date,
      statements: members.map(row => row.id),
      drawn,
      digest: drawn && digestOf(drawn),
    };
  });
}

function digestOf(drawn: Row): string {
  return sha256(JSON.stringify(drawn)).slice(0, DIGEST_LENGTH);
}
