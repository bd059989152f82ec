import type { GraphStore } from '../store/index.js';
import { countedActors, drawnEvents } from './drawn.js';
import { xml } from './xml.js';

const NODE_KEYS: readonly [name: string, type: string][] = [
  ['name', 'string'],
  ['kind', 'string'],
  ['wikidata', 'string'],
];

const EDGE_KEYS: readonly [name: string, type: string][] = [
  ['type', 'string'],
  ['date', 'string'],
  ['year', 'int'],
  ['reports', 'int'],
  ['articles', 'int'],
  ['outlets', 'int'],
  ['factuality', 'string'],
  ['tone', 'string'],
  ['plover', 'string'],
  ['cameo', 'string'],
  ['quad', 'string'],
  ['goldstein', 'double'],
  ['score', 'double'],
  ['quote', 'string'],
  ['firstUrl', 'string'],
];

/** GraphML for igraph, NetworkX, yEd and the like. */
export async function* exportGraphml(store: GraphStore): AsyncGenerator<string> {
  const actors = await countedActors(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, type] of NODE_KEYS)
    yield `<key id="${name}" for="node" attr.name="${name}" attr.type="${type}"/>\n`;
  for (const [name, type] of EDGE_KEYS)
    yield `<key id="${name}" for="edge" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<graph id="actant" edgedefault="directed">\n';
  for (const { id, name, kind, wikidata } of actors) {
    yield `<node id="${xml(id)}">${data({ name, kind, wikidata }, NODE_KEYS)}</node>\n`;
  }
  for await (const { id, type, source, target, properties } of drawnEvents(store, actors)) {
    const ends = `source="${xml(source.id)}" target="${xml(target.id)}"`;
    yield `<edge id="${id}" ${ends}>${data({ ...properties, type }, EDGE_KEYS)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function data(values: Readonly<Record<string, unknown>>, keys: readonly [string, string][]): string {
  return keys
    .flatMap(([name]) => {
      const value = values[name];
      return value === undefined || value === null
        ? []
        : [`<data key="${name}">${xml(String(value))}</data>`];
    })
    .join('');
}
