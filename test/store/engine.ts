import type { GraphStore } from '../../src/store/index.js';

/** A way to a graph on one engine, for specs that are a function of the store. */
export interface Engine {
  name: string;
  open(): Promise<GraphStore>;
  /** Runs of each property test. */
  runs: number;
}

/** A Neo4j that has just started, on a machine with more to do, takes its time. */
export const SLOW_MS = 300_000;

/** Empties a graph, its schema excepted. */
export async function clear(store: GraphStore): Promise<void> {
  await store.write(async tx => {
    await tx.run('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  });
}
