import { computed } from '@preact/signals';
import { draft, graph, narrowed } from './app.js';

/** Rows of all loaded events, newest first, undated ones last: sorted once, since filters only leave rows out. */
const byAge = computed<number[]>(() => {
  const answer = graph.value;
  if (!answer) return [];
  const { date, reports } = answer.events;
  return date
    .map((_, row) => row)
    .sort((a, b) => compare(date[b] ?? '', date[a] ?? '') || reports[b]! - reports[a]! || a - b);
});

const none: number[] = [];
let settled = none;

/** Rows of the events in view, newest first. While a window is dragged the list waits: it could not be read anyway. */
export const newestEvents = computed<number[]>(() => {
  if (draft.value !== null) return settled;
  const { failing } = narrowed.value ?? {};
  settled = failing ? byAge.value.filter(row => failing[row] === 0) : none;
  return settled;
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
