import { computed } from '@preact/signals';
import { drawn, graph } from './app.js';

/** Rows of the events in view, newest first, undated ones last. */
export const newestEvents = computed<number[]>(() => {
  const answer = graph.value;
  const picture = drawn.value;
  if (!answer || !picture) return [];
  const { date, reports } = answer.events;
  return [...picture.pairs.flatMap(pair => pair.events), ...picture.loops].sort(
    (a, b) => compare(date[b] ?? '', date[a] ?? '') || reports[b]! - reports[a]! || a - b,
  );
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
