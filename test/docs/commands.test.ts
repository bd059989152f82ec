import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');
const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

/** Lines of the shell blocks of a page, comments taken off. */
function shellLines(page: string): string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm);
  return [...blocks]
    .flatMap(([, block]) => block!.split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

/** These two are the ways in which this test itself is reached. */
const SET_UP = new Set(['npm ci && npm start', 'npm ci && npm test']);

let folder: string;
const servers: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actant-docs-'));
  const articles = join(ROOT, 'seeds/articles');
  mkdirSync(join(folder, 'articles'));
  for (const name of [
    '25-scholz-entlaesst-lindner.md',
    '32-vance-sicherheitskonferenz.md',
    '16-trump-convicted.md',
  ])
    cpSync(join(articles, name), join(folder, 'articles', name));
  cpSync(join(articles, '06-schweden-tuerkei-nato.md'), join(folder, 'article.txt'));
});
afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
});

for (const page of PAGES) {
  const lines = [...new Set(shellLines(page))].filter(line => !SET_UP.has(line));
  if (lines.length > 0)
    describe(page, () => {
      it.each(lines)('%s', async line => {
        expect(line).toMatch(/npx actant /);
        if (/npx actant serve/.test(line)) return expectServer(line);
        const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', asBuilt(line)], {
          cwd: folder,
          encoding: 'utf8',
        });
        expect(stderr).not.toMatch(/actant: /);
        expect(status).toBe(0);
      });
    });
}

function asBuilt(line: string): string {
  return line.replaceAll('npx actant', `node ${MAIN}`);
}

/** A server runs on until it is ended: it must print its address and answer there. */
async function expectServer(line: string): Promise<void> {
  const server = spawn('bash', ['-c', `exec ${asBuilt(line)} --port 0`], { cwd: folder });
  servers.push(server);
  const address = await new Promise<string>((resolve, reject) => {
    let out = '';
    server.stdout.on('data', chunk => {
      out += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(out);
      if (found) resolve(found[0]);
    });
    server.once('exit', code => reject(new Error(`${line} ended with ${code}: ${out}`)));
  });
  expect((await fetch(address)).status).toBe(200);
  server.kill();
  await new Promise(resolve => server.once('exit', resolve));
}
