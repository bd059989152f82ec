import { computed, effect, signal } from '@preact/signals';
import type { RelationType } from '../../../src/model/relation.js';
import type { Summary } from '../../../src/query/answers.js';
import type { Filter } from '../../../src/query/filter.js';
import type { GraphAnswer } from '../../../src/query/graph-answer.js';
import { narrow, narrowTime, type Prepared, prepare, scoped } from '../../../src/query/narrow.js';
import { picture } from '../graph/picture.js';
import { forgetAnswers } from './answer.js';
import { ApiError, call } from './api.js';
import { formatView, type GraphView, parseView, type View } from './view.js';

const parsed = parseView(new URL(location.href));

/** What the page shows; the URL follows it. */
export const view = signal<View>(parsed.view);

/** Parts of the URL that were not understood, told once. */
export const ignored = signal<string[]>(parsed.ignored);

/** The last map and what belonged to it, so that other pages lead back to it. */
export const lastGraph = signal<GraphView | null>(parsed.view.page === 'graph' ? parsed.view : null);

/** Shows another view. `replace` does not leave a step in the history: for moves that nobody wants to undo singly. */
export function go(next: View, replace = false): void {
  if (next === view.value) return;
  const address = formatView(next);
  const here = location.pathname + location.search;
  view.value = next;
  if (next.page === 'graph') lastGraph.value = next;
  if (address === here) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** Changes the map, whatever page is shown. */
export function goGraph(produce: (graph: GraphView) => GraphView, replace = false): void {
  const now = view.value.page === 'graph' ? view.value : (lastGraph.value ?? emptyGraph());
  go(produce(now), replace);
}

function emptyGraph(): GraphView {
  return parseView(new URL('/', location.origin)).view as GraphView;
}

addEventListener('popstate', () => {
  const { view: next, ignored: bad } = parseView(new URL(location.href));
  view.value = next;
  ignored.value = bad;
  if (next.page === 'graph') lastGraph.value = next;
});

/** What the server is and holds. */
export const summary = signal<Summary | null>(null);

/** Why the server did not say what it holds, null when it did. */
export const summaryError = signal<ApiError | null>(null);

export const types = computed<ReadonlyMap<string, RelationType>>(
  () => new Map(summary.value?.types.map(type => [type.name, type])),
);

export async function loadSummary(): Promise<void> {
  const next = await call<Summary>('/api/summary').catch((error: unknown) => {
    summaryError.value = error instanceof ApiError ? error : new ApiError(String(error), 0);
    return null;
  });
  if (!next) return;
  summaryError.value = null;
  const before = summary.value?.stamp;
  summary.value = next;
  if (before !== undefined && before !== next.stamp) forgetAnswers();
}

/** The part of the graph that is loaded. */
export const graph = signal<GraphAnswer | null>(null);

/** The loaded part laid out for filters. */
export const prepared = computed<Prepared | null>(() =>
  graph.value && summary.value ? prepare(graph.value, types.value) : null,
);

/** A filter that is being dragged, before it becomes part of the view. */
export const draft = signal<Filter | null>(null);

/** The view of the map, also while another page is shown. */
export const graphView = computed<GraphView>(() =>
  view.value.page === 'graph' ? view.value : (lastGraph.value ?? emptyGraph()),
);

export const filter = computed<Filter>(() => draft.value ?? graphView.value.filter);

const open = computed(() => graphView.value.open.join());
const hidden = computed(() => graphView.value.hidden.join());
const scope = computed(() => ({ open: ids(open.value), hidden: ids(hidden.value) }));

function ids(list: string): string[] {
  return list === '' ? [] : list.split(',');
}

const choicesNow = computed(() => filter.value.choices);
const minScoreNow = computed(() => filter.value.minScore);

/** Everything but the time: what stays the same while a window is moved. */
const timeless = computed(() =>
  prepared.value
    ? narrow(prepared.value, { choices: choicesNow.value, minScore: minScoreNow.value, from: null, to: null })
    : null,
);
const choices = computed(() =>
  prepared.value && timeless.value ? narrowTime(prepared.value, timeless.value, filter.value) : null,
);

/** What everything but the time lets through: the bars of the time line. */
export const outOfTime = computed(() =>
  prepared.value && timeless.value ? scoped(prepared.value, timeless.value, scope.value) : null,
);

/** What the filter and the open neighbourhoods let through. */
export const narrowed = computed(() =>
  prepared.value && choices.value ? scoped(prepared.value, choices.value, scope.value) : null,
);

/** What is drawn. */
export const drawn = computed(() =>
  prepared.value && narrowed.value
    ? picture(prepared.value, narrowed.value, types.value, scope.value.open)
    : null,
);

/** Row of each loaded event and actor by id. */
export const eventRows = computed(() => new Map(graph.value?.events.id.map((id, row) => [id, row])));
export const actorRows = computed(() => new Map(graph.value?.actors.map((actor, row) => [actor.id, row])));

/** A message that goes away by itself; screen readers are told. */
export const notice = signal<{ text: string; undo?: () => void } | null>(null);

let noticeTimer: ReturnType<typeof setTimeout> | undefined;
const NOTICE_MS = 8000;

export function tell(text: string, undo?: () => void): void {
  clearTimeout(noticeTimer);
  notice.value = undo ? { text, undo } : { text };
  noticeTimer = setTimeout(() => {
    notice.value = null;
  }, NOTICE_MS);
}

effect(() => {
  if (view.value.page === 'graph') lastGraph.value = view.value;
});
