import { isoDay } from '../../../src/query/days.js';
import { coreSpan } from '../../../src/query/facets.js';
import { DEFAULT_FILTER, onlyValue } from '../../../src/query/filter.js';
import { TONES } from '../graph/scales.js';
import { stage } from '../views/map.js';
import { draft, drawn, goGraph, graph, prepared } from './app.js';
import { filtered, selected } from './producers.js';

export type Interaction = 'hover' | 'select' | 'filter' | 'brush';

const STEPS = 24;

/**
 * Does an interaction some times over, each time until the browser has drawn it, and takes the time of the script on
 * the way to the map's new picture; what the rest of the page costs is in the browser's own account.
 */
export async function timeInteraction(what: Interaction): Promise<number[]> {
  const steps: Record<Interaction, (n: number) => void> = {
    hover: n => stage.value!.pointAt((n * 97) % drawn.value!.links.length),
    select: n => {
      const id = graph.value!.actors[(n * 31) % graph.value!.actors.length]!.id;
      goGraph(view => selected(view, { kind: 'actor', id }), true);
    },
    filter: n =>
      goGraph(view => filtered(view, onlyValue(DEFAULT_FILTER, 'tone', TONES[n % TONES.length]!)), true),
    brush: n => {
      const { first, last } = coreSpan(prepared.value!)!;
      const at = first + ((last - first) * n) / (2 * STEPS);
      draft.value = {
        ...DEFAULT_FILTER,
        from: isoDay(Math.floor(at)),
        to: isoDay(Math.floor(at + (last - first) / 4)),
      };
    },
  };
  const times: number[] = [];
  for (let n = 0; n < STEPS; n++) {
    const started = performance.now();
    steps[what](n);
    stage.value!.drawNow();
    times.push(performance.now() - started);
    await nextFrame();
  }
  draft.value = null;
  goGraph(view => selected(filtered(view, DEFAULT_FILTER), null), true);
  return times;
}

function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
