import { computed, type ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { ActorKind } from '../../../src/model/actor.js';
import type { Tone } from '../../../src/model/relation.js';
import type { Factuality } from '../../../src/model/statement.js';
import { type FacetCount, facetCounts, scoreHistogram } from '../../../src/query/facets.js';
import {
  admits,
  DEFAULT_FILTER,
  type Facet,
  onlyValue,
  sameFilter,
  toggled,
  withChoice,
} from '../../../src/query/filter.js';
import { graphCypher } from '../../../src/query/show.js';
import type { ReviewState } from '../../../src/query/slice.js';
import { FACTUALITIES, KINDS, TONES } from '../graph/scales.js';
import { number, score } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { KindMark, LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { drawn, filter, goGraph, graph, graphView, narrowed, prepared } from '../state/app.js';
import { filtered, unhid } from '../state/producers.js';
import { FilterSentence } from './filter-sentence.js';
import { ShowQuery } from './show-query.js';

/** The filters: how much is in view, the filter as a sentence, and every facet with counts. */
export function Rail() {
  const { rail } = words.value;
  const slice = graph.value;
  if (!slice || !prepared.value || !narrowed.value) return <aside class="rail" aria-label={rail.label} />;
  const total = slice.events.id.length;
  const shown = drawn.value?.events ?? 0;
  const now = graphView.value;
  const changed = !sameFilter(now.filter, DEFAULT_FILTER) || now.open.length > 0 || now.hidden.length > 0;
  return (
    <aside class="rail" aria-label={rail.label}>
      <div class="fsum">
        <p class="fnum">
          <b>{number(shown)}</b> {shown === total ? rail.all(total) : rail.of(total)}
        </p>
        <FilterSentence />
        {slice.matching > total && <p class="fcut">{rail.cut(total, slice.matching)}</p>}
        <p class="fact">
          {changed && (
            <button
              type="button"
              class="lk"
              onClick={() => goGraph(view => ({ ...unhid(filtered(view, DEFAULT_FILTER)), open: [] }))}
            >
              {rail.reset}
            </button>
          )}
          <ShowQuery cypher={() => graphCypher(filter.value, now.open, now.hidden)} inline />
        </p>
      </div>
      <FacetGroup facet="tone" order={TONES} />
      <FacetGroup facet="factuality" order={FACTUALITIES} />
      <FacetGroup facet="type" most={6} />
      <FacetGroup facet="outlet" most={4} />
      <FacetGroup facet="speaker" most={4} />
      <ScoreGroup />
      <FacetGroup facet="kind" order={KINDS} closed />
      <FacetGroup facet="plover" most={8} closed />
      <FacetGroup facet="reviewed" closed />
    </aside>
  );
}

/** Shown name of a value. */
export function valueName(facet: Facet, value: string): string {
  const { tones, factualities, kinds, reviewed, narrated, noRoot, noOutlet } = words.value;
  switch (facet) {
    case 'tone':
      return tones[value as Tone] ?? value;
    case 'factuality':
      return factualities[value as Factuality] ?? value;
    case 'type':
      return typeWord(value);
    case 'kind':
      return kinds[value as ActorKind] ?? value;
    case 'plover':
      return value === '' ? noRoot : value;
    case 'reviewed':
      return reviewed[value as ReviewState] ?? value;
    case 'outlet':
      return value === ''
        ? noOutlet
        : (graph.value?.outlets.find(outlet => outlet.id === value)?.name ?? value);
    case 'speaker':
      return value === ''
        ? narrated
        : (graph.value?.speakers.find(speaker => speaker.id === value)?.name ?? value);
  }
}

const counted = new Map<Facet, ReadonlySignal<FacetCount[]>>();

/** The counts of a facet, worked out anew only when what is counted has changed. */
function countsOf(facet: Facet): ReadonlySignal<FacetCount[]> {
  let found = counted.get(facet);
  if (!found) {
    found = computed(() =>
      prepared.value && narrowed.value ? facetCounts(prepared.value, narrowed.value, facet) : [],
    );
    counted.set(facet, found);
  }
  return found;
}

function FacetGroup({
  facet,
  order,
  most,
  closed = false,
}: {
  facet: Facet;
  /** All values in this order; without it those that occur, by frequency. */
  order?: readonly string[];
  /** Values shown before the rest is asked for. */
  most?: number;
  closed?: boolean;
}) {
  const [all, setAll] = useState(false);
  const { rail, facets } = words.value;
  const choice = filter.value.choices[facet];
  const [open, setOpen] = useState(!closed);
  const counts = countsOf(facet).value;
  const byValue = new Map(counts.map(count => [count.value, count]));
  const rows: FacetCount[] = order
    ? order
        .filter(value => byValue.has(value) || facet === 'tone' || facet === 'factuality')
        .map(value => byValue.get(value) ?? { value, all: 0, now: 0 })
    : counts;
  if (rows.length === 0 || (facet === 'speaker' && rows.length === 1)) return null;
  const chosen = rows.filter(row => admits(choice, row.value)).length;
  const visible =
    most && !all ? rows.filter((row, n) => n < most || (choice?.values.includes(row.value) ?? false)) : rows;
  const largest = Math.max(...rows.map(row => row.all), 1);
  const id = `f-${facet}`;
  return (
    <section class="fg" id={id}>
      <h2>
        {closed ? (
          <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            {facets[facet]}
          </button>
        ) : (
          <span class="ft">{facets[facet]}</span>
        )}
        {rows.length > visible.length ? (
          <button type="button" class="lk" onClick={() => setAll(true)}>
            {rail.more(rows.length - visible.length)}
          </button>
        ) : all && most ? (
          <button type="button" class="lk" onClick={() => setAll(false)}>
            {rail.fewer}
          </button>
        ) : choice ? (
          <button
            type="button"
            class="lk"
            onClick={() => goGraph(view => filtered(view, withChoice(view.filter, facet, undefined)))}
          >
            {rail.someOf(chosen, rows.length)}
          </button>
        ) : (
          <span>{rail.allOf(rows.length)}</span>
        )}
      </h2>
      {open && (
        <ul>
          {visible.map(row => (
            <FacetRow
              key={row.value}
              facet={facet}
              row={row}
              largest={largest}
              on={admits(choice, row.value)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const BAR = 46;

function FacetRow({
  facet,
  row,
  largest,
  on,
}: {
  facet: Facet;
  row: FacetCount;
  largest: number;
  on: boolean;
}) {
  const { rail } = words.value;
  const name = valueName(facet, row.value);
  const tone = facet === 'tone' ? (row.value as Tone) : facet === 'type' ? typeTone(row.value) : undefined;
  return (
    <li class="fli">
      <button
        type="button"
        class="fr"
        aria-pressed={on}
        onClick={() => goGraph(view => filtered(view, toggled(view.filter, facet, row.value)))}
      >
        <i class="ck" />
        {tone && <ToneMark tone={tone} />}
        {facet === 'factuality' && <LineMark factuality={row.value as Factuality} length={26} />}
        {facet === 'kind' && <KindMark kind={row.value as ActorKind} />}
        <span class="fl">{name}</span>
        <svg
          class={`fb ${tone ? toneClass(tone) : ''}`}
          viewBox={`0 0 ${BAR} 6`}
          width={BAR}
          height="6"
          aria-hidden="true"
        >
          <rect class="all" width={width(row.all, largest)} height="6" />
          <rect class="now" width={width(row.now, largest)} height="6" />
        </svg>
        <span class="fn">{number(row.now)}</span>
      </button>
      <button
        type="button"
        class="fonly"
        aria-label={rail.onlyThis(name)}
        onClick={() => goGraph(view => filtered(view, onlyValue(view.filter, facet, row.value)))}
      >
        {rail.only}
      </button>
    </li>
  );
}

function width(count: number, largest: number): number {
  return count === 0 ? 0 : Math.max(1.5, (BAR * count) / largest);
}

const BINS = 25;
const WIDTH = 207;
const HEIGHT = 26;

/** How certain events must be: a histogram with a handle. */
function ScoreGroup() {
  const { rail } = words.value;
  const bins = scoreHistogram(prepared.value!, narrowed.value!, BINS);
  const min = filter.value.minScore;
  const largest = Math.max(...bins, 1);
  const below = bins.slice(0, Math.round(min * BINS)).reduce((sum, count) => sum + count, 0);
  const step = WIDTH / BINS;
  return (
    <section class="fg score" id="f-score">
      <h2>
        <label for="score" class="ft">
          {rail.score}
        </label>
        <span>{min > 0 ? rail.scoreFrom(score(min), below) : rail.scoreAll}</span>
      </h2>
      <div class="sc-h">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 6}`} width={WIDTH} height={HEIGHT + 6} aria-hidden="true">
          {[...bins].map((count, n) => (
            <rect
              key={n}
              class={n / BINS >= min - 1e-9 ? 'on' : 'off'}
              x={n * step + 0.5}
              y={HEIGHT - (count / largest) * (HEIGHT - 4)}
              width={step - 1}
              height={(count / largest) * (HEIGHT - 4)}
            />
          ))}
          <path class="ax" d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
          <path class="hd" d={`M${min * WIDTH} 4V${HEIGHT}`} />
          <circle class="hk" cx={min * WIDTH} cy={HEIGHT} r="4.5" />
        </svg>
        <input
          id="score"
          type="range"
          min="0"
          max="1"
          step={1 / BINS}
          value={min}
          aria-valuetext={score(min)}
          onInput={event => {
            const minScore = Number(event.currentTarget.value);
            goGraph(view => filtered(view, { ...view.filter, minScore }), true);
          }}
        />
      </div>
    </section>
  );
}
