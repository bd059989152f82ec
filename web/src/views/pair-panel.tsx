import { pairCypher } from '../../../src/query/show.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { actorRows, drawn, goGraph, graph } from '../state/app.js';
import { selected } from '../state/producers.js';
import { newestEvents } from '../state/shown-events.js';
import { EventList } from './event-list.js';
import { CloseButton } from './panel.js';
import { ShowQuery } from './show-query.js';

/** What a bundle holds: every event in view between two actors. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const { panel } = words.value;
  const [rowA, rowB] = [actorRows.value.get(a), actorRows.value.get(b)];
  const pair = drawn.value?.pairs.find(
    candidate =>
      (candidate.a === rowA && candidate.b === rowB) || (candidate.a === rowB && candidate.b === rowA),
  );
  const rows = newestEvents.value.filter(row => pair?.events.includes(row));
  const name = (id: string, row: number | undefined) =>
    row === undefined ? id : graph.value!.actors[row]!.name;
  return (
    <>
      <div class="pn">
        <span>{panel.pairRows(rows.length)}</span>
        <span class="grow" />
        <CloseButton />
      </div>
      <div class="pscroll" tabindex={0} role="region" aria-label={panel.label}>
        <h2 class="eh">
          {[a, b].map((id, n) => (
            <button
              key={id}
              type="button"
              class="an"
              onClick={() => goGraph(view => selected(view, { kind: 'actor', id }))}
            >
              {name(id, n === 0 ? rowA : rowB)}
            </button>
          ))}
        </h2>
        <p class="pp">
          <Link class="bt pri" to={{ page: 'pair', a, b, from: null, to: null, event: null }}>
            {panel.ledger}
          </Link>
        </p>
        <div class="sts">
          <EventList key={rows.slice(0, 24).join()} rows={rows} />
        </div>
      </div>
      <ShowQuery cypher={() => pairCypher(a, b)} />
    </>
  );
}
