import { signal } from '@preact/signals';
import { admits, type Filter } from '../../../src/query/filter.js';
import type { GraphAnswer } from '../../../src/query/graph-answer.js';
import { FACTUALITIES } from '../graph/scales.js';
import { ApiError, call } from './api.js';
import { filter, graph, types } from './app.js';

/** How fetching the graph stands. */
export const graphAnswer = signal<{ loading: boolean; error: ApiError | null; retry: () => void }>({
  loading: true,
  error: null,
  retry: () => void loadGraph(),
});

let running: AbortController | null = null;

/** Fetches the strongest events of the graph; where it holds more than one answer does, those that the filter wants. */
export async function loadGraph(narrowed: Filter | null = null): Promise<void> {
  running?.abort();
  running = new AbortController();
  const { signal: abort } = running;
  const retry = () => void loadGraph(narrowed);
  graphAnswer.value = { loading: true, error: null, retry };
  try {
    const answer = await call<GraphAnswer>(`/api/graph${narrowed ? question(narrowed) : ''}`, {
      signal: abort,
    });
    if (abort.aborted) return;
    graph.value = answer;
    graphAnswer.value = { loading: false, error: null, retry };
  } catch (error) {
    if (abort.aborted) return;
    const known = error instanceof ApiError ? error : new ApiError(String(error), 0);
    graphAnswer.value = { loading: false, error: known, retry };
  }
}

/** The parts of a filter that the server can answer. */
function question({ choices, from, to, minScore }: Filter): string {
  const params = new URLSearchParams();
  if (choices.type || choices.tone || choices.plover) {
    const wanted = [...types.value.values()]
      .filter(type => admits(choices.type, type.name) && admits(choices.tone, type.tone))
      .filter(type => admits(choices.plover, type.plover ?? ''));
    params.set('types', wanted.map(type => type.name).join());
  }
  if (choices.factuality)
    params.set('factualities', FACTUALITIES.filter(value => admits(choices.factuality, value)).join());
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (minScore > 0) params.set('min', String(minScore));
  return `?${params}`;
}

const ASK_AGAIN_MS = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where not all events fit into one answer, another filter is another question. */
export function followFilter(): void {
  const answer = graph.value;
  const now = filter.value;
  if (!answer || answer.matching <= answer.events.id.length) return;
  clearTimeout(timer);
  timer = setTimeout(() => void loadGraph(now), ASK_AGAIN_MS);
}
