import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pair } from '../../src/query/index.js';
import type { RunningServer } from '../../src/server/index.js';
import { ensureSchema, type GraphStore } from '../../src/store/index.js';
import { COAST } from '../support/coast.js';
import { openTemporaryStore, writeCoast } from '../support/coast-store.js';
import { ALL_TYPES } from '../support/codebook-types.js';
import {
  address,
  eventsShown,
  launch,
  type Opened,
  type OpenOptions,
  open,
  serve,
  until,
} from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BERG = 'person:anna-berg';
const TAL = 'person:jorg-tal';

let store: GraphStore;
let server: RunningServer;
let browser: Browser;
let opened: Opened;
let accusation: string;
beforeAll(async () => {
  store = await openTemporaryStore();
  await writeCoast(store);
  accusation = (await pair(store, BERG, TAL)).events.find(event => event.type === 'ACCUSED')!.id;
  server = await serve(store);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await store?.close();
});
afterEach(async () => {
  const { complaints } = opened;
  await opened.context.close();
  expect(complaints).toEqual([]);
});

const at = async (path: string, options: OpenOptions = {}): Promise<Page> => {
  opened = await open(browser, server.url.slice(0, -1) + path, options);
  return opened.page;
};

/** What axe-core finds, a rule and a place a line. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const run = `axe.run({ runOnly: ${JSON.stringify(rules)} })`;
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

describe('axe-core finds nothing', () => {
  const first = COAST[0]!.article.id;
  const views: [string, () => string, string][] = [
    ['the map', () => '/', '.evs'],
    ['evidence', () => `/?e=${accusation}`, '.st.act'],
    ['an actor', () => `/?n=${BERG}`, '.tt'],
    ['a bundle', () => '/?pair=state:nordland~state:sudland', '.panel .ev-h'],
    ['the table', () => '/?view=table', '.etab tr:nth-child(3)'],
    ['articles', () => '/article', '.alist li'],
    ['an article', () => `/article/${first}?n=2`, '.trace .hint'],
    ['a pair', () => `/pair?a=${BERG}&b=${TAL}&from=${TAL}&to=state:nordland`, '.path .pa'],
    [
      'the console',
      () => `/cypher?q=${encodeURIComponent('MATCH (a)-[r:MET]->(b) RETURN a, r, b')}&row=0`,
      '.out tr',
    ],
    ['ingestion', () => '/ingest', 'textarea'],
  ];
  it.each(
    views.flatMap(([name, path, sign]) =>
      (['light', 'dark'] as const).map(theme => [name, theme, path, sign] as const),
    ),
  )('%s, %s', async (_, theme, path, sign) => {
    const page = await at(path(), { theme });
    await page.locator(sign).first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it.each(['/', '/article', '/ingest'])('%s on a phone, in English', async path => {
    const page = await at(path, { width: 390, height: 844, lang: 'en' });
    await page.locator('.evs, .alist li, textarea').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

describe('the keyboard alone', () => {
  it('leads from search to evidence and back', async () => {
    const page = await at('/');
    await eventsShown(page, 26);
    await page.keyboard.press('/');
    await page.keyboard.type('tal');
    await page.getByRole('option', { name: /Jörg Tal/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jörg Tal' }).waitFor();
    await page.keyboard.press('t');
    const row = page.getByRole('button', { name: 'beschuldigt', exact: true });
    await row.focus();
    await page.keyboard.press('Enter');
    await page.locator('.st.act', { hasText: 'warf' }).waitFor();
    expect(address(page)).toContain(`e=${accusation}`);
    await page.keyboard.press('j');
    await page.locator('.st.act', { hasText: 'hieß es' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('.st.act', { hasText: 'warf' }).waitFor();
    await page.keyboard.press(']');
    await until(page, `!location.search.includes('${accusation}')`);
    await page.keyboard.press('Escape');
    await until(page, `!location.search.includes('e=')`);
  });

  it('walks along the edges, opens a neighbourhood and hides an actor', async () => {
    const page = await at(`/?n=${BERG}`);
    await page.getByRole('heading', { name: 'Anna Berg' }).waitFor();
    await page.keyboard.press('o');
    await eventsShown(page, 8);
    await page.keyboard.press('o');
    await eventsShown(page, 26);
    const before = address(page);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    await until(page, `location.pathname + location.search !== '${before}'`);
    await page.keyboard.press('h');
    await until(page, `location.search.includes('hide=')`);
  });

  it('confirms, rejects, notes and undoes', async () => {
    const page = await at(`/?e=${accusation}`);
    await page.locator('.st.act').waitFor();
    await page.keyboard.press('c');
    await page.locator('.st.act .judged', { hasText: 'bestätigt' }).waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('Notiz').fill('Siehe Protokoll.');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.locator('.hist', { hasText: 'Siehe Protokoll.' }).waitFor();
    await page.locator('.hist li').first().getByRole('button', { name: 'Rückgängig' }).click();
    await until(page, `document.querySelectorAll('.hist li').length === 1`);
    await page.locator('.hist li').first().getByRole('button', { name: 'Rückgängig' }).click();
    await until(page, `document.querySelectorAll('.hist li').length === 0`);
    await page.keyboard.press('e');
    await page.locator('.edit select').first().selectOption('CRITICIZED');
    await until(page, `!document.querySelector('.st.act') || document.querySelectorAll('.st').length === 1`);
    await page.keyboard.press('u');
    await until(page, `document.querySelectorAll('.st').length === 2`);
  });

  it('shows its own list of keys, and single letters can be switched off', async () => {
    const page = await at('/');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Tasten' }).waitFor();
    await page.getByLabel('Tasten ohne Strg verwenden').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.waitForTimeout(200);
    expect(address(page)).toBe('/');
  });
});

describe('when things are not as they should be', () => {
  it('without WebGL the table stands in for the map', async () => {
    const page = await at('/', { webgl: false });
    await page.getByText('WebGL 2 fehlt').waitFor();
    await page.getByRole('button', { name: 'beschuldigt', exact: true }).click();
    await page.locator('.st.act', { hasText: 'warf' }).waitFor();
  });

  it('an address that is not understood says so and shows the rest', async () => {
    const page = await at('/?from=gestern&step=decade&type=MET');
    await page.getByText('Nicht verstanden und weggelassen: from, step.').waitFor();
    await eventsShown(page, 2);
  });

  it.each([
    ['/?e=e-gone', 'Dieses Ereignis gibt es nicht (mehr).'],
    ['/?n=Q0', 'Diesen Akteur gibt es nicht (mehr).'],
    ['/article/a-gone', 'Diesen Artikel gibt es nicht (mehr).'],
  ])('%s says that it is gone', async (path, words) => {
    const page = await at(path);
    await page.getByText(words).waitFor();
    opened.complaints.length = 0;
  });

  it('filters that leave nothing offer the way back', async () => {
    const page = await at('/?type=MET&tone=deeds_for');
    await page.getByText('Kein Ereignis passt zu diesen Filtern.').waitFor();
    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await eventsShown(page, 26);
  });

  it('a query over the cap says that it was cut', async () => {
    const cypher = 'UNWIND range(1, 100000) AS n RETURN n';
    const page = await at(`/cypher?q=${encodeURIComponent(cypher)}`);
    await page.getByText('gekürzt auf 500 Zeilen').waitFor();
  });

  it('a text of 5 MB and a file that is none are refused before they are sent', async () => {
    const page = await at('/ingest');
    await page.evaluate(`(() => {
      const area = document.querySelector('textarea');
      area.value = 'Wort '.repeat(1000000);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await page.getByRole('button', { name: 'Einlesen' }).click();
    await page.getByText('Der Text ist 5 MB groß, erlaubt sind 2 MB.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'bild.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0, 0, 1]),
    });
    await page.getByText('bild.txt ist kein Text.').waitFor();
  });

  it('a server that goes away and comes back is noticed, and nothing is lost', async () => {
    const other = await serve(store);
    opened = await open(browser, `${other.url}?e=${accusation}`);
    const { page } = opened;
    await page.locator('.st.act').waitFor();
    await other.close();
    await page.getByRole('button', { name: /Bestätigen/ }).click();
    await page.getByText('Der Server antwortet nicht.').first().waitFor();
    expect(await page.locator('.st.act').textContent()).toContain('warf');
    const again = await serve(store, other.port);
    await until(page, `!document.querySelector('.banner')`);
    await page.getByRole('button', { name: 'Nächstes Ereignis' }).click();
    await until(page, `!location.search.includes('${accusation}')`);
    await page.locator('.st.act').waitFor();
    opened.complaints.length = 0;
    await again.close();
  });

  it('an empty graph says what to do', async () => {
    const empty = await openTemporaryStore();
    await ensureSchema(empty, ALL_TYPES);
    const fresh = await serve(empty);
    opened = await open(browser, fresh.url);
    await opened.page.getByText('Der Graph ist noch leer.').waitFor();
    await opened.page.getByRole('link', { name: 'Einlesen' }).last().click();
    expect(address(opened.page)).toBe('/ingest');
    await fresh.close();
    await empty.close();
  });
});

describe('what is saved', () => {
  const saved = async (page: Page, name: string | RegExp): Promise<string> => {
    await page.getByRole('button', { name: 'Sichern' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole(typeof name === 'string' ? 'button' : 'link', { name }).click();
    return readFileSync(await (await download).path(), 'latin1');
  };

  it('is the map as PNG and SVG, the events as CSV, footnotes and BibTeX', async () => {
    const page = await at('/');
    await eventsShown(page, 26);
    expect((await saved(page, 'PNG, Bild der Karte')).slice(1, 4)).toBe('PNG');
    const svg = await saved(page, 'SVG, Bild der Karte');
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(8);
    expect(svg).toContain('Macron');
    const csv = await saved(page, 'CSV, Ereignisse mit Satz');
    expect(csv.trim().split('\r\n')).toHaveLength(27);
    expect((await saved(page, 'Fußnoten')).trim().split('\n')).toHaveLength(26);
    expect(
      (await saved(page, 'BibTeX, Artikel')).match(/^@article\{a-[0-9a-f]+,$/gm)!.length,
    ).toBeGreaterThan(1);
    expect(await saved(page, /GEXF/)).toContain('<gexf');
  });
});

it('the same graph gives the same picture', async () => {
  const page = await at('/');
  await eventsShown(page, 26);
  const where = `JSON.stringify(${JSON.stringify([BERG, TAL, 'state:nordland'])}.map(actor => actant.locate({ actor })))`;
  const before = await page.evaluate(where);
  await page.reload();
  await eventsShown(page, 26);
  await until(page, `actant.locate({ actor: '${BERG}' }) !== null`);
  await until(page, `${where} === ${JSON.stringify(before)}`);
});
