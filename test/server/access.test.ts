import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, loadPages, startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { openTemporaryStore } from '../support/coast-store.js';
import { ALL_TYPES } from '../support/codebook-types.js';

const root = mkdtempSync(join(tmpdir(), 'actant-page-'));
mkdirSync(join(root, 'assets'));
writeFileSync(join(root, 'index.html'), '<!doctype html><title>page</title>');
writeFileSync(join(root, 'assets', 'index-abc.js'), 'export const x = 1;\n'.repeat(200));

let store: GraphStore;
beforeAll(async () => {
  store = await openTemporaryStore();
});
afterAll(() => store.close());

const made = (token: string | null = null) =>
  createApp({ store, types: ALL_TYPES, version: '1', token, pages: loadPages(root) }).app;
const LOCAL = { host: 'localhost:4711' };

describe('who may ask', () => {
  it.each([
    ['localhost:4711', 200],
    ['127.0.0.1:9', 200],
    ['[::1]:4711', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example:80', 403],
  ])('a request to %s gets %i without a token', async (host, status) => {
    expect((await made().request('/api/schema', { headers: { host } })).status).toBe(status);
  });

  it.each([
    [{}, 401],
    [{ authorization: 'Bearer wrong' }, 401],
    [{ authorization: 'Bearer secret' }, 200],
    [{ cookie: 'actant=secret' }, 401],
  ])('with a token, %j gets %i from anywhere', async (headers, status) => {
    const response = await made('secret').request('/api/schema', {
      headers: { host: 'graph.example', ...headers },
    });
    expect(response.status).toBe(status);
  });

  it('the token in the address becomes a cookie and leaves the address', async () => {
    const app = made('secret');
    const response = await app.request('/?token=secret&e=1', { headers: LOCAL });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/?e=1']);
    const [cookie] = response.headers.get('set-cookie')!.split(';');
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await app.request('/api/schema', { headers: { ...LOCAL, cookie: cookie! } })).status).toBe(200);
  });

  it.each([
    [{ origin: 'http://localhost:4711' }, 400],
    [{}, 400],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 400],
  ])('a change with %j gets %i', async (headers, status) => {
    const response = await made().request('/api/query', {
      method: 'POST',
      body: '{}',
      headers: { ...LOCAL, 'content-type': 'application/json', ...headers },
    });
    expect(response.status).toBe(status);
  });
});

describe('the page', () => {
  it.each(['/', '/article/a-1', '/pair?a=1', '/cypher'])(
    '%s is the page, under a strict policy',
    async path => {
      const response = await made().request(path, { headers: LOCAL });
      expect(await response.text()).toContain('<title>page');
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('worker-src blob:');
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('its parts are packed and kept for good', async () => {
    const response = await made().request('/assets/index-abc.js', {
      headers: { ...LOCAL, 'accept-encoding': 'gzip, br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(300);
  });

  it.each(['/assets/none.js', '/../package.json', '/assets/..%2f..%2fpackage.json', '/etc/passwd.txt'])(
    '%s is not there',
    async path => {
      expect((await made().request(path, { headers: LOCAL })).status).toBe(404);
    },
  );

  it('that was not built is told so', () => {
    expect(() => loadPages(join(root, 'none'))).toThrow(/npm run build/);
  });
});

describe('a server', () => {
  const services = () => ({ store, types: ALL_TYPES, version: '1', port: 0 });

  it('listens on this machine and says where', async () => {
    const server = await startServer(services());
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
    expect((await fetch(`${server.url}api/summary`)).status).toBe(200);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('beyond this machine demands a token', async () => {
    await expect(startServer({ ...services(), host: '0.0.0.0' })).rejects.toThrow(/--token/);
    const server = await startServer({ ...services(), host: '0.0.0.0', token: 'a b' });
    expect(server.url).toMatch(/\?token=a%20b$/);
    await server.close();
  });

  it('says when its port is taken', async () => {
    const server = await startServer(services());
    await expect(startServer({ ...services(), port: server.port })).rejects.toThrow(
      `port ${server.port} is taken: give another --port`,
    );
    await server.close();
  });
});
