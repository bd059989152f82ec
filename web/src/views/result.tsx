import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Evidence, QueryAnswer } from '../../../src/query/answers.js';
import { number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Sentence } from '../parts/sentence.js';
import { Empty } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { goGraph, graph, types } from '../state/app.js';
import { csv } from '../state/csv.js';
import { download } from '../state/download.js';
import { useKeys } from '../state/keys.js';
import { selected } from '../state/producers.js';
import { cellText, columnKind, resultGraphOf, rowEvents } from '../state/result.js';
import { MiniMap } from './mini-map.js';

type Form = 'table' | 'json';

/** The rows of a query as table and graph with one selection, or as JSON. */
export function Result({
  answer,
  changed,
  row,
  onRow,
}: {
  answer: QueryAnswer;
  changed: boolean;
  row: number | null;
  onRow(row: number | null): void;
}) {
  const [form, setForm] = useState<Form>('table');
  const texts = words.value.console;
  const slice = graph.value;
  const events = useMemo(() => rowEvents(answer, slice), [answer, slice]);
  const small = useMemo(() => resultGraphOf(answer, events, slice), [answer, events, slice]);
  const chosen = row !== null ? (events[row] ?? null) : null;
  useKeys(
    {
      j: () => onRow(Math.min(answer.rows.length - 1, (row ?? -1) + 1)),
      k: () => onRow(Math.max(0, (row ?? 1) - 1)),
      Escape: () => onRow(null),
    },
    [row, answer],
  );
  return (
    <>
      <div class="stat" role="status">
        <p>
          <b>{number(answer.rows.length)}</b> {texts.rows(answer.rows.length).replace(/^[\d.,]+ /, '')},{' '}
          {number(answer.ms)} ms,{' '}
          {answer.truncated ? <b class="cutb">{texts.cut(answer.maxRows)}</b> : texts.complete}
        </p>
        <span class="grow" />
        {changed && <span class="cut">{texts.changed}</span>}
        <div class="seg" role="group" aria-label={texts.result}>
          <button type="button" aria-pressed={form === 'table'} onClick={() => setForm('table')}>
            {small ? texts.tableAndGraph : texts.table}
          </button>
          <button type="button" aria-pressed={form === 'json'} onClick={() => setForm('json')}>
            {texts.json}
          </button>
          <button type="button" onClick={() => download('actant.csv', 'text/csv', resultCsv(answer))}>
            {texts.csv}
          </button>
        </div>
      </div>
      {answer.rows.length === 0 ? (
        <Empty title={texts.nothing} />
      ) : form === 'json' ? (
        <pre class="json" tabindex={0}>
          {JSON.stringify(answer.rows, null, 2)}
        </pre>
      ) : (
        <div class={`out2 ${small || chosen ? 'split' : ''}`}>
          <ResultTable answer={answer} row={row} onRow={onRow} />
          {(small || chosen) && (
            <div class={`low ${chosen ? '' : 'wide'}`}>
              {chosen && <Chosen id={chosen} row={row!} />}
              {small && (
                <div class="og">
                  <MiniMap
                    key={answer.ms + answer.rows.length}
                    graph={small}
                    chosen={chosen}
                    onChoose={id => {
                      const at = id === null ? -1 : events.indexOf(id);
                      onRow(at < 0 ? null : at);
                    }}
                    onActor={id => goGraph(view => selected(view, { kind: 'actor', id }))}
                  />
                </div>
              )}
            </div>
          )}
        </div>
      )}
    </>
  );
}

function resultCsv(answer: QueryAnswer): string {
  return csv(
    answer.columns,
    answer.rows.map(row => answer.columns.map(column => row[column])),
  );
}

function ResultTable({
  answer,
  row,
  onRow,
}: {
  answer: QueryAnswer;
  row: number | null;
  onRow(row: number): void;
}) {
  const texts = words.value.console;
  const kinds = answer.columns.map(column => columnKind(answer.rows, column));
  useEffect(() => {
    document.getElementById(`r-${row}`)?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return (
    <div class="out" tabindex={0} role="region" aria-label={texts.result}>
      <table class="res">
        <thead>
          <tr>
            <th class="nr" scope="col">
              {texts.number}
            </th>
            {answer.columns.map((column, n) => (
              <th
                key={column}
                scope="col"
                class={kinds[n] === 'number' ? 'num' : kinds[n] === 'long' ? 'q' : ''}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((values, n) => (
            <tr
              key={n}
              id={`r-${n}`}
              class={n === row ? 'on' : ''}
              aria-selected={n === row}
              onClick={() => onRow(n)}
            >
              <td class="nr">{n + 1}</td>
              {answer.columns.map((column, k) => (
                <Cell key={column} value={values[column]} kind={kinds[k]!} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ value, kind }: { value: unknown; kind: ReturnType<typeof columnKind> }) {
  const text = cellText(value);
  if (types.value.has(text)) {
    const tone = typeTone(text);
    return (
      <td class={toneClass(tone)}>
        <ToneMark tone={tone} />
        <code>{text}</code>
      </td>
    );
  }
  return (
    <td
      class={kind === 'number' ? 'num' : kind === 'long' ? 'q' : ''}
      title={text.length > 30 ? text : undefined}
    >
      {typeof value === 'number' ? number(value) : text}
    </td>
  );
}

/** The event of the chosen row with its best sentence. */
function Chosen({ id, row }: { id: string; row: number }) {
  const texts = words.value.console;
  const { value } = useAnswer<Evidence>(`/api/events/${encodeURIComponent(id)}`);
  if (!value || value.id !== id) return <div class="csel" />;
  const best = value.statements[0]!;
  const tone = typeTone(value.type);
  return (
    <div class={`csel ${toneClass(tone)}`}>
      <p class="selh">
        <span>{texts.selected(row + 1)}</span>
        <b>{value.source.name}</b>
        <LineMark
          factuality={value.factuality}
          tone={tone}
          head={!types.value.get(value.type)?.symmetric}
          length={44}
        />
        <b class="v">{typeWord(value.type)}</b> <b>{value.target.name}</b>
      </p>
      <blockquote class="act">
        <Sentence
          text={best.sentence.text}
          start={best.sentence.start}
          spans={best.spans}
          type={value.type}
        />
      </blockquote>
      <p class="src">
        <b>{best.article.outlet}</b> {best.article.title}
      </p>
      <p class="rev">
        <button
          type="button"
          class="bt"
          onClick={() => goGraph(view => selected({ ...view, table: false }, { kind: 'event', id }))}
        >
          {texts.allReports}
        </button>
      </p>
    </div>
  );
}
