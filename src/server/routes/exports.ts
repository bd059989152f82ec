import { Readable } from 'node:stream';
import type { Hono } from 'hono';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../export/index.js';
import { NotFound } from '../errors.js';
import type { Services } from '../services.js';

const FILES: Readonly<Record<ExportFormat, { name: string; type: string }>> = {
  jsonl: { name: 'actant.jsonl', type: 'application/jsonl' },
  csv: { name: 'actant-events.csv', type: 'text/csv' },
  'csv-statements': { name: 'actant-statements.csv', type: 'text/csv' },
  gexf: { name: 'actant.gexf', type: 'application/gexf+xml' },
  graphml: { name: 'actant.graphml', type: 'application/graphml+xml' },
  cypher: { name: 'actant.cypher', type: 'text/plain' },
  citations: { name: 'actant-citations.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** `GET /api/export/:format`: the whole graph as a file, sent as it is written. */
export function exportRoutes(app: Hono, { store }: Services): void {
  app.get('/api/export/:format', c => {
    const format = EXPORT_FORMATS.find(known => known === c.req.param('format'));
    if (!format)
      throw new NotFound(`there is no format ${c.req.param('format')}: ${EXPORT_FORMATS.join(', ')}`);
    const { name, type } = FILES[format];
    const body = Readable.toWeb(Readable.from(encoded(exportGraph(store, format)))) as ReadableStream;
    return c.body(body, 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
