import { InputError } from '../model/index.js';
import { cypher } from './cypher.js';
import type { GraphStore } from './store.js';
import { BANDS } from './texts/minhash.js';

/** Labels whose nodes are known by their `id`. */
const IDENTIFIED = [
  'Actor',
  'Article',
  'Event',
  'Office',
  'Outlet',
  'Review',
  'Run',
  'Sentence',
  'Statement',
];

/** Other properties by which nodes are found. */
const FOUND_BY: readonly [label: string, property: string][] = [
  ['Event', 'unit'],
  ['Actor', 'name'],
  ['Actor', 'canonical'],
  ['Review', 'statement'],
  ['Article', 'cluster'],
  ...Array.from({ length: BANDS }, (_, i): [string, string] => ['Article', `band${i}`]),
];

interface Migration {
  /** What the step does to a graph of the version before. */
  does: string;
  /** Changes of constraints and indexes. */
  define: (store: GraphStore) => string[];
}

/** The step at index n brings a graph from version n to n + 1. */
const MIGRATIONS: readonly Migration[] = [
  {
    does: 'constraints and indexes',
    define: store => [
      ...IDENTIFIED.flatMap(label => identify(store, label, 'id')),
      ...identify(store, 'RelationType', 'name'),
      ...FOUND_BY.map(([label, property]) => index(label, property)),
    ],
  },
];

/** The version of graphs that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a graph to this program's version, step by step; each may be repeated after a crash.
 *
 * @returns what was done, in order; empty when the graph was up to date
 * @throws InputError when a newer program wrote the graph, or when it is older and was opened for reading only.
 */
export async function migrate(store: GraphStore, readOnly = false): Promise<string[]> {
  const found = await store.read<{ version: number }>(cypher('schema/version'));
  const version = found.rows[0]?.version ?? 0;
  if (version > SCHEMA_VERSION) {
    throw new InputError(
      `${store.address} has version ${version}, written by a newer Actant than this one (version ${SCHEMA_VERSION}): update Actant`,
    );
  }
  if (version === SCHEMA_VERSION) return [];
  if (readOnly) {
    throw new InputError(
      `${store.address} has version ${version} and this Actant needs ${SCHEMA_VERSION}: run \`actant migrate\``,
    );
  }
  const done: string[] = [];
  for (let next = version; next < SCHEMA_VERSION; next++) {
    const migration = MIGRATIONS[next]!;
    await store.define(migration.define(store));
    await store.write(tx => tx.run(cypher('schema/version-set'), { version: next + 1 }));
    done.push(migration.does);
  }
  return done;
}

/** A constraint; the embedded engine needs an index beside it, on Neo4j the constraint has its own. */
function identify(store: GraphStore, label: string, property: string): string[] {
  const names = { LABEL: label, PROPERTY: property, NAME: `unique_${label}_${property}` };
  const constraint = cypher('schema/unique', names);
  return store.capabilities.constraintsIndex ? [constraint] : [constraint, index(label, property)];
}

function index(label: string, property: string): string {
  return cypher('schema/index', { LABEL: label, PROPERTY: property, NAME: `find_${label}_${property}` });
}
