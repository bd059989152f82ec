import { type Edge, InputError } from '../../model/index.js';
import { cypher } from '../cypher.js';
import { type RunQuery, readCodings, reader } from '../read-codings.js';
import type { GraphStore } from '../store.js';
import { parseEdges, toEdge } from './past.js';

/** An edge as both runs have it. */
export interface ChangedEdge {
  article: string;
  before: Edge;
  after: Edge;
}

/** What another run makes of the same articles. */
export interface RunDiff {
  /** Articles that both runs coded; only they are compared. */
  articles: number;
  onlyBefore: number;
  onlyAfter: number;
  same: number;
  added: { article: string; edge: Edge }[];
  gone: { article: string; edge: Edge }[];
  /** Same source, type and target with another factuality, date or explicitness. */
  changed: ChangedEdge[];
}

const BATCH = 500;

/**
 * Compares what two runs made of the articles that both have coded.
 *
 * @throws InputError when the graph has no such run.
 */
export async function diffRuns(store: GraphStore, before: string, after: string): Promise<RunDiff> {
  const run = reader(store);
  const [old, now] = [await edgesOf(run, before), await edgesOf(run, after)];
  const both = [...old.keys()].filter(article => now.has(article)).sort();
  const diff: RunDiff = {
    articles: both.length,
    onlyBefore: old.size - both.length,
    onlyAfter: now.size - both.length,
    same: 0,
    added: [],
    gone: [],
    changed: [],
  };
  for (const article of both) compareArticle(article, old.get(article)!, now.get(article)!, diff);
  return diff;
}

function compareArticle(
  article: string,
  before: readonly Edge[],
  after: readonly Edge[],
  diff: RunDiff,
): void {
  const left = byTriple(before);
  const right = byTriple(after);
  for (const [triple, edges] of left) {
    const others = right.get(triple) ?? [];
    for (const [i, edge] of edges.entries()) {
      const other = others[i];
      if (!other) diff.gone.push({ article, edge });
      else if (JSON.stringify(edge) === JSON.stringify(other)) diff.same += 1;
      else diff.changed.push({ article, before: edge, after: other });
    }
  }
  for (const [triple, edges] of right) {
    for (const edge of edges.slice(left.get(triple)?.length ?? 0)) diff.added.push({ article, edge });
  }
}

/** Edges by source, type and target; those told several times in one order. */
function byTriple(edges: readonly Edge[]): Map<string, Edge[]> {
  const sorted = edges
    .map(({ source, type, target, factuality, date, explicit }) => ({
      source,
      type,
      target,
      factuality,
      date,
      explicit,
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const groups = new Map<string, Edge[]>();
  for (const edge of sorted) {
    const triple = `${edge.source} ${edge.type} ${edge.target}`;
    groups.set(triple, [...(groups.get(triple) ?? []), edge]);
  }
  return groups;
}

async function edgesOf(run: RunQuery, id: string): Promise<Map<string, Edge[]>> {
  const known = await run<{ run: { id: string } }>(cypher('read/all-runs'));
  if (!known.some(({ run: { id: other } }) => other === id)) {
    const ids = known.map(({ run: { id: other } }) => other).sort();
    throw new InputError(`there is no run ${id}; the graph has ${ids.join(', ') || 'none'}`);
  }
  const edges = new Map<string, Edge[]>();
  for (const row of await run<{ article: string; edges: string }>(cypher('read/past-codings-by'), {
    run: id,
  })) {
    edges.set(row.article, parseEdges(row.edges));
  }
  const ids = (await run<{ id: string }>(cypher('read/articles-by-run'), { run: id }))
    .map(row => row.id)
    .sort();
  for (let i = 0; i < ids.length; i += BATCH) {
    for (const { coded } of await readCodings(run, ids.slice(i, i + BATCH))) {
      edges.set(coded.article.id, coded.statements.map(toEdge));
    }
  }
  return edges;
}
