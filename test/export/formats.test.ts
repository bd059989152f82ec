import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../src/export/index.js';
import { ensureSchema, type GraphStore, openStore, writeArticles } from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { writeRichGraph } from '../support/rich-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-formats-'));
let store: GraphStore;

beforeAll(async () => {
  store = await openStore(join(folder, 'graph.grafeo'));
  await writeRichGraph(store);
  const formula = coded({
    facts: [{ source: '=1+1', type: 'MET', target: 'A & "B" <c>' }],
    outlet: '@paper',
  });
  await writeArticles(store, [formula], RUN);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function text(format: ExportFormat): Promise<string> {
  let whole = '';
  for await (const piece of exportGraph(store, format)) whole += piece;
  return whole;
}

describe('export', () => {
  it.each(EXPORT_FORMATS)('%s is the same every time', async format => {
    expect(await text(format)).toBe(await text(format));
  });

  it('csv has a row for each drawn event, and no formulas', async () => {
    const rows: Record<string, string>[] = parseCsv(await text('csv'), { columns: true });
    const { rows: drawn } = await store.read(
      'MATCH (:Actor)-[r]->(:Actor) WHERE r.eventId IS NOT NULL RETURN count(r) AS n',
    );
    expect(rows).toHaveLength(drawn[0]!.n as number);
    expect(rows.find(row => row.source === 'person:macron')).toMatchObject({
      sourceName: 'Macron',
      sourceKind: 'person',
      type: 'CRITICIZED',
      target: 'state:usa',
      date: '2025-04-17',
      reports: '1',
      goldstein: '-2',
    });
    expect(rows.map(row => row.sourceName)).toContain("'=1+1");
  });

  it('csv-statements has a row for each statement with its sentence', async () => {
    const rows: Record<string, string>[] = parseCsv(await text('csv-statements'), { columns: true });
    expect(rows).toHaveLength(8);
    expect(rows.find(row => row.type === 'ACCUSED')).toMatchObject({
      source: 'state:usa',
      target: 'party:cdu',
      speaker: 'person:trump',
      sentence: 'Trump: USA accused CDU (2025-04).',
    });
  });

  it('gexf lets each event last as long as its date says', async () => {
    const gexf = await text('gexf');
    expect(gexf).toMatch(/kind="CRITICIZED".* start="2025-04-17" end="2025-04-17"/);
    expect(gexf).toMatch(/kind="ACCUSED".* start="2025-04-01" end="2025-04-30"/);
    expect(gexf).toContain('label="A &amp; &quot;B&quot; &lt;c&gt;"');
  });

  it.each(['gexf', 'graphml'] as const)('%s is well-formed XML', async format => {
    expect(unclosedTags(await text(format))).toEqual([]);
  });

  it('cypher makes the same drawn graph in an empty store', async () => {
    const other = await openStore(join(folder, 'other.grafeo'));
    await ensureSchema(other, TYPES);
    const statements = (await text('cypher')).split(';\n').filter(line => line.startsWith('M'));
    await other.write(async tx => {
      for (const statement of statements) await tx.run(statement);
    });
    const query = `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.eventId IS NOT NULL
      RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS r ORDER BY r.eventId`;
    expect((await other.read(query)).rows).toEqual((await store.read(query)).rows);
    await other.close();
  });

  it('citations are CSL-JSON', async () => {
    const items = JSON.parse(await text('citations'));
    expect(items).toHaveLength(6);
    expect(items.find((item: Record<string, unknown>) => item['container-title'] === 'Kurier')).toMatchObject(
      {
        type: 'article-newspaper',
        title: 'Macron criticized Trump (2025-04-17).',
        issued: { 'date-parts': [[2025, 4, 20]] },
        language: 'de',
      },
    );
  });
});

/** Names of elements that are not closed in order. */
function unclosedTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name, empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[\w.:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return [name!];
    } else if (!empty) open.push(name!);
  }
  return open;
}
