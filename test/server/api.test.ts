import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Evidence,
  GraphAnswer,
  PairAnswer,
  PathAnswer,
  QueryAnswer,
  Summary,
} from '../../src/query/index.js';
import { createApp } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { openTemporaryStore, writeCoast } from '../support/coast-store.js';
import { ALL_TYPES } from '../support/codebook-types.js';
import { fakeIngest } from '../support/fake-ingest.js';

const HOST = { host: '127.0.0.1:4711' };
const JSON_TYPE = { 'content-type': 'application/json' };

let store: GraphStore;
let app: ReturnType<typeof createApp>['app'];
beforeAll(async () => {
  store = await openTemporaryStore();
  await writeCoast(store);
  ({ app } = createApp({
    store,
    types: ALL_TYPES,
    version: '1.2.3',
    ingest: fakeIngest(store),
    limits: { queryRows: 5, text: 2000, body: 20_000 },
  }));
});
afterAll(() => store.close());

const ask = (path: string, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { ...HOST, ...(init.headers as Record<string, string>) } });
const get = async <T>(path: string) => (await ask(path)).json() as Promise<T>;
const send = (path: string, body: unknown, method = 'POST', headers: Record<string, string> = {}) =>
  ask(path, { method, body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });
const message = async (response: Response) =>
  ((await response.json()) as { error: { message: string } }).error.message;

describe('reading', () => {
  it('the summary says what the server holds and can do', async () => {
    const found = await get<Summary>('/api/summary');
    expect(found).toMatchObject({
      store: { name: 'coast.grafeo', kind: 'embedded' },
      can: { ingest: true, review: true, merge: true },
      version: '1.2.3',
    });
    expect(found.types).toHaveLength(ALL_TYPES.length);
  });

  it('the graph has a place for each actor, the same every time', async () => {
    const one = await get<GraphAnswer>('/api/graph');
    expect(one.x).toHaveLength(one.actors.length);
    expect(new Set(one.x.map((x, i) => `${x} ${one.y[i]}`)).size).toBe(one.actors.length);
    expect(await get('/api/graph')).toEqual(one);
  });

  it('the graph is not sent again while it is the same', async () => {
    const etag = (await ask('/api/graph')).headers.get('etag')!;
    expect((await ask('/api/graph', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('a part of the graph keeps the places of the whole', async () => {
    const whole = await get<GraphAnswer>('/api/graph');
    const part = await get<GraphAnswer>('/api/graph?tones=talk&from=2025-03');
    expect(part.events.id).toHaveLength(3);
    for (const [row, { id }] of part.actors.entries()) {
      const there = whole.actors.findIndex(actor => actor.id === id);
      expect([part.x[row], part.y[row]]).toEqual([whole.x[there], whole.y[there]]);
    }
  });

  it.each([
    ['/api/facets?type=MET', { events: 2, of: 28 }],
    ['/api/timeline?step=month&by=factuality', { step: 'month' }],
    ['/api/actors?q=macron', { actors: [{ name: 'Emmanuel Macron' }] }],
    ['/api/articles?limit=1', { total: 6 }],
    ['/api/actors/person:ida-stein/same', { suggestions: [{ name: 'I. Stein' }] }],
  ])('%s', async (path, part) => {
    expect(await get(path)).toMatchObject(part);
  });

  it('a path has its actors and events', async () => {
    const found = await get<PathAnswer>('/api/path?from=person:jorg-tal&to=person:emmanuel-macron');
    expect(found.paths[0]!.actors.map(({ name }) => name)).toEqual([
      'Jörg Tal',
      'Anna Berg',
      'Emmanuel Macron',
    ]);
    expect(found.paths[0]!.events).toHaveLength(2);
  });

  it('answers are packed when asked', async () => {
    const response = await ask('/api/graph', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it.each(['jsonl', 'csv', 'csv-statements', 'gexf', 'graphml', 'cypher', 'citations'])(
    'the graph goes out as %s',
    async format => {
      const response = await ask(`/api/export/${format}`);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="actant/);
      expect((await response.text()).length).toBeGreaterThan(500);
    },
  );
});

describe('a query', () => {
  it('gives columns, rows and the graph in them, and says when it was cut', async () => {
    const response = await send('/api/query', { cypher: 'MATCH (a:State)-[r]->(b:State) RETURN a, r, b;' });
    const answer = (await response.json()) as QueryAnswer;
    expect(answer).toMatchObject({ columns: ['a', 'r', 'b'], truncated: true, maxRows: 5 });
    expect(answer.rows).toHaveLength(5);
    expect(answer.graph!.actors.map(({ name }) => name).sort()).toEqual(['Nordland', 'Südland']);
    expect(answer.graph!.links).toHaveLength(5);
  });

  it('takes parameters and fewer rows', async () => {
    const cypher = 'MATCH (a:Actor {name: $name}) RETURN a.name AS name';
    const response = await send('/api/query', { cypher, params: { name: 'Südland' }, maxRows: 1 });
    expect(await response.json()).toMatchObject({
      rows: [{ name: 'Südland' }],
      truncated: false,
      graph: null,
    });
  });

  it.each([
    ['MATCH (n) DETACH DELETE n', /only read.*DETACH/],
    ['CREATE (n)', /only read.*CREATE/],
    ["LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", /only read.*LOAD/],
    ['CALL dbms.shutdown()', /only read.*CALL/],
    ['MATCH (n RETURN n', /syntax/i],
    ['', /empty/],
  ])('%j is refused in one clear line', async (cypher, line) => {
    const response = await send('/api/query', { cypher });
    expect(response.status).toBe(400);
    expect(await message(response)).toMatch(line);
  });
});

describe('reading texts', () => {
  const text = 'Berg kritisiert Tal. Er lobt niemanden.';

  it('says what was found in each sentence, and why not more', async () => {
    const response = await send('/api/ingest', {
      text,
      title: 'Neu',
      outlet: 'Bote',
      publishedAt: '2025-05-01',
    });
    const receipt = (await response.json()) as Record<string, unknown>;
    expect(receipt).toMatchObject({ isNew: true, statements: 1, sentences: 2 });
    expect(receipt.traces).toMatchObject([
      { n: 0, traces: [{ outcome: 'statement', cue: 'kritisiert' }] },
      { n: 1, traces: [{ outcome: 'dropped', reason: 'no source' }] },
    ]);
    const again = await send('/api/ingest', {
      text,
      title: 'Neu',
      outlet: 'Bote',
      publishedAt: '2025-05-01',
    });
    expect(await again.json()).toMatchObject({ isNew: false });
    expect(await get(`/api/articles/${receipt.article}/traces`)).toMatchObject({
      sentences: [{ n: 0 }, { n: 1 }],
    });
  });

  it.each([
    [{ text: '  ' }, /empty/],
    [{ text: 'x'.repeat(3000) }, /3000 bytes, at most 2000/],
    [{ text: 'a\u0000b' }, /no text/],
    [{ text: 'a', url: 'javascript:alert(1)' }, /url/],
    [{ text: 'a', publishedAt: 'gestern' }, /publishedAt/],
    [{}, /text/],
  ])('%j is refused', async (body, line) => {
    const response = await send('/api/ingest', body);
    expect(response.status).toBe(400);
    expect(await message(response)).toMatch(line);
  });

  it('a body that is too large or no JSON is refused', async () => {
    expect((await send('/api/ingest', { text: 'x'.repeat(50_000) })).status).toBe(413);
    expect((await ask('/api/ingest', { method: 'POST', body: '{', headers: JSON_TYPE })).status).toBe(400);
    expect((await ask('/api/ingest', { method: 'POST', body: 'text=x' })).status).toBe(415);
  });
});

describe('judging', () => {
  it('a rejected statement leaves the graph until it is undone', async () => {
    const before = await get<GraphAnswer>('/api/graph');
    const pair = await get<PairAnswer>('/api/pair?a=organization:rat-der-kusten&b=media:kustenbote');
    const evidence = await get<Evidence>(`/api/events/${pair.events[0]!.id}`);
    const made = await send('/api/reviews', { statement: evidence.statements[0]!.id, verdict: 'reject' });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const after = await get<GraphAnswer>('/api/graph');
    expect(after.events.id).toHaveLength(before.events.id.length - 1);
    expect(after.stamp).not.toBe(before.stamp);
    expect((await send(`/api/reviews/${id}`, {}, 'DELETE')).status).toBe(200);
    expect((await get<GraphAnswer>('/api/graph')).events.id).toHaveLength(before.events.id.length);
  });

  it.each([
    ['/api/reviews', { statement: 't-0', verdict: 'reject' }, /there is no statement/],
    ['/api/reviews', { statement: 't-0', verdict: 'maybe' }, /verdict/],
    ['/api/merges', { actor: 'Q0', other: 'Q1' }, /Q0/],
    ['/api/differences', { actor: 'Q0', other: 'Q0' }, /Q0/],
  ])('%s with %j is refused', async (path, body, line) => {
    const response = await send(path, body);
    expect(response.status).toBe(400);
    expect(await message(response)).toMatch(line);
  });

  it('two actors become one and two again', async () => {
    const body = { actor: 'person:i-stein', other: 'person:ida-stein' };
    expect((await send('/api/merges', body)).status).toBe(201);
    expect(await get('/api/actors/person:ida-stein')).toMatchObject({ merged: [{ name: 'I. Stein' }] });
    expect((await send('/api/merges/person:i-stein', {}, 'DELETE')).status).toBe(200);
    expect(await get('/api/actors/person:ida-stein')).toMatchObject({ merged: [] });
    expect((await send('/api/differences', body)).status).toBe(201);
    expect(await get('/api/actors/person:ida-stein/same')).toEqual({ suggestions: [] });
    expect((await send('/api/differences/person:i-stein/person:ida-stein', {}, 'DELETE')).status).toBe(200);
  });

  it('a server that only reads keeps nothing', async () => {
    const { app: readOnly } = createApp({ store, types: ALL_TYPES, version: '1', readOnly: true });
    for (const path of ['/api/reviews', '/api/merges', '/api/differences']) {
      const response = await readOnly.request(path, {
        method: 'POST',
        body: '{}',
        headers: { ...HOST, ...JSON_TYPE },
      });
      expect(await message(response)).toMatch(/only reads/);
    }
  });
});

describe('what is not there or not understood', () => {
  it.each([
    ['/api/events/e-gone', 404, /no event e-gone/],
    ['/api/actors/Q0', 404, /no actor Q0/],
    ['/api/articles/a-gone', 404, /no article a-gone/],
    ['/api/nothing', 404, /there is no GET/],
    ['/api/export/pdf', 404, /no format pdf/],
    ['/api/graph?from=gestern', 400, /from/],
    ['/api/graph?limit=0', 400, /limit/],
    ['/api/graph?factualities=sure', 400, /factualities/],
    ['/api/pair?a=x', 400, /b/],
    [`/api/events?ids=${Array(200).fill('e').join()}`, 400, /at most 100/],
    ['/api/actors', 400, /q/],
  ])('%s is %i', async (path, status, line) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await message(response)).toMatch(line);
  });
});
