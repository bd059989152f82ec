import type { Step } from '../../../src/query/days.js';
import { DEFAULT_FILTER, type Filter, formatFilter, parseFilter } from '../../../src/query/filter.js';

/** What is chosen: at most one thing, shown in every part of the page at once. */
export type Selection =
  | { kind: 'event'; id: string }
  | { kind: 'actor'; id: string }
  | { kind: 'pair'; a: string; b: string };

/** The map and what stands around it. */
export interface GraphView {
  page: 'graph';
  filter: Filter;
  selection: Selection | null;
  /** Which sentence of the evidence is read, from 0. */
  sentence: number;
  table: boolean;
  step: Step;
  /** Actors whose neighbourhood is shown; empty shows everything. */
  open: readonly string[];
  /** Actors taken out of the picture. */
  hidden: readonly string[];
}

/** One article, or the list of them. */
export interface ArticleView {
  page: 'article';
  id: string | null;
  /** Statement or sentence of the article that is looked at. */
  statement: string | null;
  sentence: number | null;
  search: string;
}

/** What passed between two actors, and the path between two others. */
export interface PairView {
  page: 'pair';
  a: string | null;
  b: string | null;
  from: string | null;
  to: string | null;
  event: string | null;
}

export interface CypherView {
  page: 'cypher';
  query: string;
  row: number | null;
}

export interface IngestView {
  page: 'ingest';
}

/** Everything that a reload has to bring back; the URL is its written form. */
export type View = GraphView | ArticleView | PairView | CypherView | IngestView;

export const DEFAULT_GRAPH: GraphView = {
  page: 'graph',
  filter: DEFAULT_FILTER,
  selection: null,
  sentence: 0,
  table: false,
  step: 'day',
  open: [],
  hidden: [],
};

/** A view and what in its URL could not be read. */
export interface ParsedView {
  view: View;
  ignored: string[];
}

const STEPS: readonly Step[] = ['day', 'week', 'month', 'year'];

/** Reads a URL; whatever cannot be read is left out and named, never thrown. */
export function parseView(url: URL): ParsedView {
  const params = url.searchParams;
  const [first = '', second] = url.pathname.split('/').filter(Boolean).map(decoded);
  switch (first) {
    case '':
      return parseGraph(params);
    case 'article':
      return {
        view: {
          page: 'article',
          id: second ?? null,
          statement: params.get('s'),
          sentence: count(params.get('n')),
          search: params.get('q') ?? '',
        },
        ignored: [],
      };
    case 'pair':
      return { view: { page: 'pair', ...pairOf(params) }, ignored: [] };
    case 'cypher':
      return {
        view: { page: 'cypher', query: params.get('q') ?? '', row: count(params.get('row')) },
        ignored: [],
      };
    case 'ingest':
      return { view: { page: 'ingest' }, ignored: [] };
    default:
      return { view: DEFAULT_GRAPH, ignored: [url.pathname] };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function count(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function pairOf(params: URLSearchParams): Omit<PairView, 'page'> {
  return {
    a: params.get('a'),
    b: params.get('b'),
    from: params.get('from'),
    to: params.get('to'),
    event: params.get('e'),
  };
}

function parseGraph(params: URLSearchParams): ParsedView {
  const { filter, ignored } = parseFilter(params);
  const step = params.get('step');
  if (step !== null && !STEPS.includes(step as Step)) ignored.push('step');
  const pair = params.get('pair')?.split('~');
  if (pair && pair.length !== 2) ignored.push('pair');
  const event = params.get('e');
  const actor = params.get('n');
  let selection: Selection | null = null;
  if (event) selection = { kind: 'event', id: event };
  else if (actor) selection = { kind: 'actor', id: actor };
  else if (pair?.length === 2) selection = { kind: 'pair', a: pair[0]!, b: pair[1]! };
  return {
    view: {
      page: 'graph',
      filter,
      selection,
      sentence: count(params.get('s')) ?? 0,
      table: params.get('view') === 'table',
      step: STEPS.includes(step as Step) ? (step as Step) : 'day',
      open: list(params.get('open')),
      hidden: list(params.get('hide')),
    },
    ignored,
  };
}

function list(text: string | null): string[] {
  return text ? text.split(',').filter(Boolean) : [];
}

/** The address of a view: path and query, no origin. */
export function formatView(view: View): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value) params.set(name, value);
  };
  let path = `/${view.page}`;
  switch (view.page) {
    case 'graph':
      path = '/';
      formatGraph(view, params);
      break;
    case 'article':
      if (view.id) path = `/article/${encodeURIComponent(view.id)}`;
      set('s', view.statement);
      if (view.sentence !== null) params.set('n', String(view.sentence));
      set('q', view.search);
      break;
    case 'pair':
      set('a', view.a);
      set('b', view.b);
      set('from', view.from);
      set('to', view.to);
      set('e', view.event);
      break;
    case 'cypher':
      set('q', view.query);
      if (view.row !== null) params.set('row', String(view.row));
      break;
    case 'ingest':
      break;
  }
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%21', '!');
  return query ? `${path}?${query}` : path;
}

function formatGraph(view: GraphView, params: URLSearchParams): void {
  const { selection } = view;
  if (selection?.kind === 'event') params.set('e', selection.id);
  if (selection?.kind === 'actor') params.set('n', selection.id);
  if (selection?.kind === 'pair') params.set('pair', `${selection.a}~${selection.b}`);
  if (view.sentence > 0) params.set('s', String(view.sentence));
  for (const [name, value] of formatFilter(view.filter)) params.set(name, value);
  if (view.open.length > 0) params.set('open', view.open.join(','));
  if (view.hidden.length > 0) params.set('hide', view.hidden.join(','));
  if (view.table) params.set('view', 'table');
  if (view.step !== 'day') params.set('step', view.step);
}
