import { cypher } from '../cypher.js';
import type { RunQuery } from '../read-codings.js';
import type { Transaction } from '../store.js';
import type { Found, Problem } from './problem.js';

interface LooseEnd {
  query: string;
  label: string;
  invariant: Problem['invariant'];
  what: string;
  /** Whether such nodes may be deleted, since they say nothing by themselves. */
  derived: boolean;
}

const LOOSE_ENDS: readonly LooseEnd[] = [
  {
    query: 'statements-loose',
    label: 'Statement',
    invariant: 2,
    what: 'the statement lacks a sentence, an end or a run',
    derived: false,
  },
  {
    query: 'articles-loose',
    label: 'Article',
    invariant: 2,
    what: 'the article is not linked with its run or outlet',
    derived: false,
  },
  {
    query: 'sentences-loose',
    label: 'Sentence',
    invariant: 4,
    what: 'the sentence carries no statement',
    derived: true,
  },
  { query: 'outlets-loose', label: 'Outlet', invariant: 4, what: 'the outlet has no article', derived: true },
  {
    query: 'codings-loose',
    label: 'Coding',
    invariant: 4,
    what: 'the earlier coding has no article',
    derived: true,
  },
  { query: 'runs-loose', label: 'Run', invariant: 4, what: 'the run coded no article', derived: true },
  { query: 'offices-loose', label: 'Office', invariant: 4, what: 'nobody held the office', derived: true },
  {
    query: 'actors-loose',
    label: 'Actor',
    invariant: 4,
    what: 'no article mentions the actor',
    derived: true,
  },
];

/** Nodes that hang on nothing, by label. */
export async function verifyLooseEnds(run: RunQuery, found: Found): Promise<Map<string, string[]>> {
  const loose = new Map<string, string[]>();
  for (const { query, label, invariant, what, derived } of LOOSE_ENDS) {
    const ids = (await run<{ id: string }>(cypher(`verify/${query}`))).map(({ id }) => id).sort();
    for (const id of ids) found({ invariant, id, what, derived });
    if (derived && ids.length > 0) loose.set(label, ids);
  }
  return loose;
}

export async function repairLooseEnds(
  tx: Transaction,
  loose: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const [label, ids] of loose) await tx.run(cypher('verify/loose-delete', { LABEL: label }), { ids });
}
