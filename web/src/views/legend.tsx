import type { ComponentChildren } from 'preact';
import type { Facet } from '../../../src/query/filter.js';
import { admits, toggled } from '../../../src/query/filter.js';
import { linkWidth } from '../graph/measures.js';
import { FACTUALITIES, KINDS, TONES } from '../graph/scales.js';
import { words } from '../i18n/index.js';
import { KindMark, LineMark, ToneMark } from '../parts/marks.js';
import { filter, goGraph, prepared } from '../state/app.js';
import { filtered } from '../state/producers.js';

/** Styles that are always explained; the others only while they are drawn. */
const DRAWN: ReadonlySet<string> = new Set(['asserted', 'reported', 'planned']);

/** What the signs of the map mean; each sign switches what it stands for. */
export function Legend() {
  const { legend, tones, factualities, kinds } = words.value;
  const has = (facet: Facet, value: string) => prepared.value?.columns[facet].values.includes(value) ?? false;
  return (
    <div class="legend" role="group" aria-label={legend.label}>
      <div>
        <b>{legend.tone}</b>
        {TONES.map(tone => (
          <Sign key={tone} facet="tone" value={tone}>
            <ToneMark tone={tone} />
            {tones[tone]}
          </Sign>
        ))}
      </div>
      <div>
        <b>{legend.line}</b>
        {FACTUALITIES.filter(
          value =>
            has('factuality', value) && (admits(filter.value.choices.factuality, value) || DRAWN.has(value)),
        ).map(factuality => (
          <Sign key={factuality} facet="factuality" value={factuality}>
            <LineMark factuality={factuality} />
            {factualities[factuality]}
          </Sign>
        ))}
        <b class="second">{legend.reports}</b>
        {[1, 5, 20].map(count => (
          <span key={count} class="lg">
            <svg class="lm t-ink" viewBox="0 0 18 8" width="18" height="8" aria-hidden="true">
              <path class="ln" d="M1 4H17" stroke-width={linkWidth(count)} />
            </svg>
            {count}
          </span>
        ))}
      </div>
      <div>
        <b>{legend.actor}</b>
        {KINDS.filter(kind => has('kind', kind)).map(kind => (
          <Sign key={kind} facet="kind" value={kind}>
            <KindMark kind={kind} />
            <span class={`nl k-${kind}`}>{kinds[kind]}</span>
          </Sign>
        ))}
        <span class="lg aside">
          <span class="more">+7</span> {legend.more}
        </span>
      </div>
    </div>
  );
}

function Sign({ facet, value, children }: { facet: Facet; value: string; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="lg"
      aria-pressed={admits(filter.value.choices[facet], value)}
      onClick={() => goGraph(view => filtered(view, toggled(view.filter, facet, value)))}
    >
      {children}
    </button>
  );
}
