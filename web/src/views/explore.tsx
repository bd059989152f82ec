import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { DEFAULT_FILTER } from '../../../src/query/filter.js';
import { number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { drawn, goGraph, graph, graphView, loadSummary, summary, summaryError } from '../state/app.js';
import { graphAnswer } from '../state/graph-answer.js';
import { useKeys } from '../state/keys.js';
import { filtered, hid, selected, stepBack, unhid } from '../state/producers.js';
import { EventTable } from './event-table.js';
import { ExportMenu } from './export-menu.js';
import { Legend } from './legend.js';
import { centre, MapStage, stage, toggleOpen } from './map.js';
import { Panel } from './panel.js';
import { Rail } from './rail.js';
import { Timeline } from './timeline.js';
import { neighbourAt } from './walk.js';

/** Filters, map and evidence side by side. */
export function Explore() {
  const view = graphView.value;
  const rail = useSignal(false);
  useKeys(explorerKeys, []);
  return (
    <main
      class={`explore ${rail.value ? 'rail-open' : ''} ${view.selection ? 'has-selection' : ''}`}
      id="main"
    >
      <h1 class="vh">{words.value.nav.graph}</h1>
      <Rail />
      <StageColumn
        onRail={() => {
          rail.value = !rail.value;
        }}
        railOpen={rail.value}
      />
      <Panel />
    </main>
  );
}

const explorerKeys = {
  Escape: () => goGraph(stepBack),
  f: () => stage.value?.frame([]),
  '+': () => stage.value?.zoom(1.5),
  '-': () => stage.value?.zoom(1 / 1.5),
  '−': () => stage.value?.zoom(1 / 1.5),
  t: () => goGraph(view => ({ ...view, table: !view.table })),
  q: () => document.querySelector<HTMLElement>('.panel .show-query, .rail .show-query')?.click(),
  o: () => goGraph(view => (view.selection?.kind === 'actor' ? toggleOpen(view, view.selection.id) : view)),
  h: () => goGraph(view => (view.selection?.kind === 'actor' ? hid(view, view.selection.id) : view)),
  Enter: () => {
    const { selection } = graphView.value;
    if (selection?.kind === 'actor') centre(selection.id);
  },
  ArrowLeft: () => walk(-1, 0),
  ArrowRight: () => walk(1, 0),
  ArrowUp: () => walk(0, -1),
  ArrowDown: () => walk(0, 1),
};

/** Goes along an edge to the neighbour that lies in a direction; without a chosen actor the map moves. */
function walk(dx: number, dy: number): void {
  const { selection, table } = graphView.value;
  if (table) return;
  const next = selection?.kind === 'actor' ? neighbourAt(selection.id, dx, dy) : null;
  if (next) goGraph(view => selected(view, { kind: 'actor', id: next }), true);
  else if (!selection) stage.value?.pan(dx, dy);
}

function StageColumn({ onRail, railOpen }: { onRail(): void; railOpen: boolean }) {
  const { stage: texts, rail } = words.value;
  const view = graphView.value;
  const picture = drawn.value;
  const [noGraphics, setNoGraphics] = useState(false);
  const table = view.table || noGraphics;
  const { error: graphError, retry: askGraph } = graphAnswer.value;
  const error = graphError ?? (summary.value ? null : summaryError.value);
  const retry = () => {
    void loadSummary();
    askGraph();
  };
  return (
    <section class="stage" aria-label={texts.label}>
      <div class="sb">
        <button type="button" class="bt rail-b" aria-expanded={railOpen} onClick={onRail}>
          {rail.label}
        </button>
        <p class="sbn">
          <span>
            <b>{number(picture?.actors ?? 0)}</b> {texts.actors(picture?.actors ?? 0)}
          </span>
          <span>
            <b>{number(picture?.events ?? 0)}</b> {texts.events(picture?.events ?? 0)}
          </span>
          <span>
            <b>{number(picture?.reports ?? 0)}</b> {texts.reports(picture?.reports ?? 0)}
          </span>
        </p>
        <span class="grow" />
        <ExportMenu />
        <div class="seg" role="group" aria-label={texts.show}>
          {[false, true].map(asTable => (
            <button
              key={String(asTable)}
              type="button"
              aria-pressed={table === asTable}
              disabled={noGraphics && !asTable}
              onClick={() => goGraph(now => ({ ...now, table: asTable }))}
            >
              {asTable ? texts.table : texts.map}
            </button>
          ))}
        </div>
        {!table && (
          <div class="seg ic" role="group" aria-label={texts.zoom}>
            <button type="button" aria-label={texts.smaller} onClick={() => stage.value?.zoom(1 / 1.5)}>
              −
            </button>
            <button type="button" aria-label={texts.larger} onClick={() => stage.value?.zoom(1.5)}>
              +
            </button>
            <button type="button" onClick={() => stage.value?.frame([])}>
              {texts.all}
            </button>
          </div>
        )}
      </div>
      {noGraphics && (
        <p class="note" role="status">
          {texts.noGraphics}
        </p>
      )}
      {error && !picture ? (
        <Failed error={error} retry={retry} />
      ) : !picture ? (
        <Loading />
      ) : graph.value!.events.id.length === 0 ? (
        <Empty title={texts.empty}>
          <p>{texts.emptyHint}</p>
          <Link class="bt pri" to={{ page: 'ingest' }}>
            {words.value.nav.ingest}
          </Link>
        </Empty>
      ) : table ? (
        <EventTable />
      ) : (
        <div class="map-box">
          <MapStage onFail={() => setNoGraphics(true)} />
          {picture.events === 0 && <NothingLeft />}
        </div>
      )}
      {!table && <Legend />}
      <Timeline />
    </section>
  );
}

/** The filters let nothing through: say so, and offer the way back. */
function NothingLeft() {
  const { stage: texts } = words.value;
  return (
    <div class="over">
      <Empty title={texts.nothing}>
        <button
          type="button"
          class="bt pri"
          onClick={() => goGraph(view => ({ ...unhid(filtered(view, DEFAULT_FILTER)), open: [] }))}
        >
          {texts.reset}
        </button>
      </Empty>
    </div>
  );
}
