import { number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Loading } from '../parts/states.js';
import { drawn } from '../state/app.js';
import { newestEvents } from '../state/shown-events.js';
import { EventList } from './event-list.js';

/** The newest events in view: the page reads like a paper before anything is chosen. */
export function Digest() {
  const { panel } = words.value;
  if (!drawn.value) return <Loading lines={8} />;
  const rows = newestEvents.value;
  return (
    <>
      <div class="pn">
        <h2>{panel.newest}</h2>
        <span class="grow" />
        <span>{number(rows.length)}</span>
      </div>
      <div class="sts" tabindex={0} role="region" aria-label={panel.newest}>
        <EventList key={rows.slice(0, 24).join()} rows={rows} />
      </div>
    </>
  );
}
