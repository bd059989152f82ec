import { useState } from 'preact/hooks';
import { date, number, score } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { eventRows, goGraph, graph, graphView } from '../state/app.js';
import { selected } from '../state/producers.js';
import { newestEvents } from '../state/shown-events.js';

type Column = 'who' | 'what' | 'whom' | 'when' | 'factuality' | 'reports' | 'score';
const COLUMNS: readonly Column[] = ['who', 'what', 'whom', 'when', 'factuality', 'reports', 'score'];
const PAGE = 200;

/** The map as a table: everything that can be seen there can be read, sorted and opened here. */
export function EventTable() {
  const [sort, setSort] = useState<{ column: Column; down: boolean }>({ column: 'when', down: true });
  const [pages, setPages] = useState(1);
  const { table, factualities } = words.value;
  const { actors, events, types } = graph.value!;
  const { selection } = graphView.value;
  const chosen = selection?.kind === 'event' ? eventRows.value.get(selection.id) : undefined;
  const key: Record<Column, (row: number) => string | number> = {
    who: row => actors[events.source[row]!]!.name,
    what: row => typeWord(types[events.type[row]!]!),
    whom: row => actors[events.target[row]!]!.name,
    when: row => events.date[row] ?? '',
    factuality: row => events.factuality[row]!,
    reports: row => events.reports[row]!,
    score: row => events.score[row]!,
  };
  const rows = [...newestEvents.value];
  if (sort.column !== 'when' || !sort.down) rows.sort(by(key[sort.column], sort.down));
  const shown = rows.slice(0, pages * PAGE);
  return (
    <div class="etab" tabindex={0} role="region" aria-label={table.label}>
      <table class="res">
        <caption class="vh">{table.label}</caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th
                key={column}
                scope="col"
                class={`c-${column}`}
                aria-sort={sort.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  aria-label={table.sort(table[column])}
                  onClick={() => setSort({ column, down: sort.column === column ? !sort.down : false })}
                >
                  {table[column]}
                  {sort.column === column ? (sort.down ? ' ↓' : ' ↑') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(row => {
            const tone = typeTone(types[events.type[row]!]!);
            const id = events.id[row]!;
            return (
              <tr
                key={id}
                class={`${toneClass(tone)} ${row === chosen ? 'on' : ''}`}
                onClick={() => goGraph(view => selected(view, { kind: 'event', id }))}
              >
                <td>{key.who(row)}</td>
                <td>
                  <ToneMark tone={tone} />
                  <button
                    type="button"
                    class="tbn"
                    onClick={() => goGraph(view => selected(view, { kind: 'event', id }))}
                  >
                    {key.what(row)}
                  </button>
                </td>
                <td>{key.whom(row)}</td>
                <td class="dt">{date(events.date[row]!, 'short')}</td>
                <td>
                  <LineMark factuality={events.factuality[row]!} tone={tone} length={22} />{' '}
                  {factualities[events.factuality[row]!]}
                </td>
                <td class="num">{number(events.reports[row]!)}</td>
                <td class="num">{score(events.score[row]!)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" class="bt more" onClick={() => setPages(pages + 1)}>
          {table.more(Math.min(PAGE, rows.length - shown.length))}
        </button>
      )}
    </div>
  );
}

function by(key: (row: number) => string | number, down: boolean): (a: number, b: number) => number {
  const sign = down ? -1 : 1;
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    const order = typeof x === 'string' ? x.localeCompare(String(y), words.value.locale) : x - Number(y);
    return sign * order || a - b;
  };
}
