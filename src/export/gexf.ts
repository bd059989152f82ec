import type { GraphStore, Row } from '../store/index.js';
import { daysOf } from './days.js';
import { countedActors, drawnEvents } from './drawn.js';
import { xml } from './xml.js';

const EDGE_ATTRIBUTES: readonly [name: string, type: string][] = [
  ['reports', 'integer'],
  ['articles', 'integer'],
  ['outlets', 'integer'],
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

/** GEXF 1.3 for Gephi: a dynamic graph in which each event lasts for the day, month or year of its date. */
export async function* exportGexf(store: GraphStore): AsyncGenerator<string> {
  const actors = await countedActors(store);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph mode="dynamic" timeformat="date" defaultedgetype="directed">\n';
  yield '<attributes class="node">\n<attribute id="kind" title="kind" type="string"/>\n</attributes>\n';
  yield '<attributes class="edge">\n';
  for (const [name, type] of EDGE_ATTRIBUTES)
    yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '</attributes>\n<nodes>\n';
  for (const { id, name, kind } of actors) {
    yield `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="kind" value="${kind}"/></attvalues></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, type, source, target, properties } of drawnEvents(store, actors)) {
    const ends = `source="${xml(source.id)}" target="${xml(target.id)}"`;
    yield `<edge id="${id}" ${ends} kind="${type}" label="${type}" weight="${properties.reports}"${lifetime(properties)}>${values(properties)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function lifetime({ date }: Row): string {
  if (typeof date !== 'string') return '';
  const { first, last } = daysOf(date);
  return ` start="${first}" end="${last}"`;
}

function values(properties: Row): string {
  const parts = EDGE_ATTRIBUTES.flatMap(([name]) => {
    const value = properties[name];
    return value === undefined ? [] : [`<attvalue for="${name}" value="${xml(String(value))}"/>`];
  });
  return `<attvalues>${parts.join('')}</attvalues>`;
}
