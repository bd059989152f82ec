import type { GraphStore } from '../../src/store/index.js';

/** A way to a graph on one engine, for specs that are a function of the store. */
export interface Engine {
  name: string;
  open(): Promise<GraphStore>;
  /** Runs of each property test. */
  runs: number;
}

/** Empties a graph, its schema excepted. */
export async function clear(store: GraphStore): Promise<void> {
  await store.write(async tx => {
    await tx.run('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  });
}
