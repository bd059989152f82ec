import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { InputError } from '../../src/model/index.js';
import { openStore } from '../../src/store/index.js';
import { writeRichGraph } from '../support/rich-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-cli-'));
const graph = join(folder, 'graph.grafeo');
const file = join(folder, 'out.jsonl');

beforeAll(async () => {
  const store = await openStore(graph);
  await writeRichGraph(store);
  await store.close();
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `actant …` and gives back what it prints to stdout. */
async function actant(line: string, store: string | null = graph): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const command = commands().find(one => one.name() === words[0]) as Command;
  let out = '';
  const log = vi.spyOn(console, 'log').mockImplementation((...parts) => {
    out += `${parts.join(' ')}\n`;
  });
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    out += text;
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const where = store === null ? [] : ['--store', store];
    await command.exitOverride().parseAsync([...words.slice(1), ...where], { from: 'user' });
  } finally {
    log.mockRestore();
    write.mockRestore();
    vi.restoreAllMocks();
  }
  return out;
}

describe('actant', () => {
  it('verify says that all is well', async () => {
    expect(await actant('verify')).toBe('5 articles, 7 statements, 6 events, 8 actors: all is well\n');
    expect(process.exitCode ?? 0).toBe(0);
  });

  it('verify names what is wrong, and repairs it', async () => {
    const store = await openStore(graph);
    await store.write(tx => tx.run('MATCH (:Actor)-[r:THANKED]->(:Actor) DELETE r'));
    await store.close();
    expect(await actant('verify')).toMatch(
      /6 events, 8 actors: 1 problems\n {2}invariant 1 {2}e-\w+ {2}0 relationships stand for it, not 1\n1 of them go away with --repair\n$/,
    );
    expect(process.exitCode).toBe(1);
    expect(await actant('verify --repair')).toMatch(/: all is well\n$/);
  });

  it('query prints a table, JSON or CSV', async () => {
    const query =
      '"MATCH (a:Person) WHERE a.name STARTS WITH $n RETURN a.name AS name, size(a.aliases) AS aliases ORDER BY name;"';
    expect(await actant(`query ${query} --param n=M`)).toBe(
      'name    aliases\n──────  ───────\nMacron  0\nMerz    0\n',
    );
    expect(await actant(`query ${query} --param n=M --json --limit 1`)).toBe(
      '{"name":"Macron","aliases":0}\n',
    );
    expect(await actant(`query ${query} --param n=T --csv`)).toBe('name,aliases\nTrump,0\n');
    expect(await actant(`query "MATCH (a:Actor {name: 'Trump'}) RETURN a, [1, null] AS l"`)).toContain(
      '(Trump:Actor:Person)  [1, ]',
    );
    expect(await actant(`query "MATCH (a:Nobody) RETURN a"`)).toBe('no rows\n');
  });

  it('export and import bring the graph into another store', async () => {
    await actant(`export --out ${file}`);
    const text = readFileSync(file, 'utf8');
    expect(await actant('export')).toBe(text);
    const other = join(folder, 'other.grafeo');
    expect(await actant(`import ${file}`, other)).toMatch(/^\d+ nodes and \d+ relationships created\n$/);
    expect(await actant('export', other)).toBe(text);
    expect(await actant(`copy ${graph} ${join(folder, 'third.grafeo')}`, null)).toMatch(/copied/);
    expect(await actant('export', join(folder, 'third.grafeo'))).toBe(text);
  });

  it('review judges a statement and takes it back', async () => {
    const before = await actant('export');
    const id = JSON.parse(
      await actant('query "MATCH (s:Statement {type: \'THANKED\'}) RETURN s.id AS id" --json'),
    ).id;
    const said = await actant(`review change ${id} --date 2025-04 --by Kim --note "it says so"`);
    const review = /review (v-\w+) recorded/.exec(said)![1]!;
    expect(await actant('review list')).toContain('it says so');
    await actant(`review undo ${review}`);
    expect(await actant('export')).toBe(before);
    await expect(actant(`review change ${id} --date 2025 --type MET`)).rejects.toThrow(
      'say one thing to change',
    );
  });

  it('review export and import keep reviews', async () => {
    await actant(`review export --out ${file}`);
    expect(await actant(`review import ${file}`)).toBe('3 reviews imported\n');
  });

  it('actors lists, shows, merges and splits', async () => {
    expect(await actant('actors list mer')).toContain('person:friedrich-merz');
    expect(await actant('actors show person:friedrich-merz')).toBe(
      `Friedrich Merz (person, person:friedrich-merz)
includes Merz (person:merz)
in party:cdu, 1972 to now
person:merz and person:friedrich-merz are one, says Kim on 2025-06-01: same man
`,
    );
    await actant('actors merge party:spd party:cdu --by Kim');
    expect(await actant('actors show party:spd')).toContain('counts as party:cdu');
    await actant('actors split party:spd');
    await actant('actors differ party:spd party:cdu --by Kim');
    await expect(actant('actors merge party:spd party:cdu')).rejects.toThrow(InputError);
    await actant('actors differ party:spd party:cdu --undo');
    expect(await actant('actors suggest')).toBe('no suggestions\n');
  });

  it('diff compares two runs', async () => {
    expect(await actant('diff r-old r-new')).toBe(
      '5 articles: 7 edges the same, 0 added, 0 gone, 0 changed\n',
    );
    expect(await actant('diff r-test r-new')).toMatch(
      /^\+ person:macron CRITICIZED person:trump asserted, 2025-04-17 {2}\(a-\w+\)\n5 articles: 6/,
    );
  });

  it('delete removes an article, and migrate says the version', async () => {
    expect(await actant('migrate')).toMatch(/graph\.grafeo has version 1\n$/);
    expect(await actant('delete https://a.example')).toMatch(
      /^1 articles deleted: \d+ nodes and \d+ relationships gone\n$/,
    );
    await expect(actant('delete https://a.example')).rejects.toThrow(
      'there is no article "https://a.example"',
    );
    await expect(actant('delete')).rejects.toThrow('say what to delete');
  });
});
