import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PairAnswer, pair } from '../../src/query/index.js';
import type { RunningServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { writeCoast } from '../support/coast-store.js';
import {
  address,
  clickOnMap,
  eventsShown,
  launch,
  type Opened,
  open,
  placeOnMap,
  serve,
  until,
} from './browser.js';

const BERG = 'person:anna-berg';
const TAL = 'person:jorg-tal';
const MACRON = 'person:emmanuel-macron';

/** What a person does on the page, from search to sentence and back, over a graph on one engine. */
export function exploreSpec(engine: string, openStore: () => Promise<GraphStore>): void {
  describe(`the page on ${engine}`, () => {
    let store: GraphStore;
    let server: RunningServer;
    let browser: Browser;
    let opened: Opened;
    beforeAll(async () => {
      store = await openStore();
      await writeCoast(store);
      server = await serve(store);
      browser = await launch();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await store?.close();
    });
    const at = async (path: string, options = {}) => {
      opened = await open(browser, server.url.slice(0, -1) + path, options);
      return opened.page;
    };
    afterEach(async () => {
      const { complaints } = opened;
      await opened.context.close();
      expect(complaints).toEqual([]);
    });

    const eventOf = async (a: string, b: string, type: string) => {
      const { events }: PairAnswer = await pair(store, a, b);
      return events.find(event => event.type === type)!;
    };

    it('search, expand, edge, sentence, article, reject, undo, reload', async () => {
      const page = await at('/');
      await eventsShown(page, 26);
      await page.keyboard.press('/');
      await page.keyboard.type('macro');
      await page.getByRole('option', { name: /Emmanuel Macron/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Emmanuel Macron' }).waitFor();
      expect(address(page)).toBe(`/?n=${MACRON}`);

      await page.getByRole('button', { name: /Umfeld zeigen/ }).click();
      await eventsShown(page, 4);
      await page.keyboard.press('o');
      await eventsShown(page, 26);
      await page.getByRole('button', { name: /Umfeld zeigen/ }).click();
      await eventsShown(page, 4);

      const praised = await eventOf(MACRON, BERG, 'PRAISED');
      await clickOnMap(page, { event: praised.id });
      const read = page.locator('.st.act blockquote');
      await read.waitFor();
      expect(await read.textContent()).toContain('lobte');
      expect(await page.locator('.st.act .m-wer').textContent()).toBe('Macron');
      expect(await page.locator('.st.act .m-was').textContent()).toBe('lobte');
      expect(await page.locator('.st.act .m-wen').textContent()).toBe('Berg');

      await page.getByRole('link', { name: 'Macron empfängt Berg in Paris' }).click();
      await page.getByRole('heading', { name: 'Macron empfängt Berg in Paris' }).waitFor();
      expect(await page.locator('.tx .u').count()).toBe(3);
      expect(await page.locator('.tx .u.on').textContent()).toContain('lobte');
      await page.goBack();
      await page.locator('.st.act').waitFor();

      await page.getByRole('button', { name: /Verwerfen/ }).click();
      await page.getByText('Verworfen.').waitFor();
      await eventsShown(page, 3);
      await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
      await eventsShown(page, 4);

      const before = page.url();
      await page.reload();
      await page.locator('.st.act').waitFor();
      await eventsShown(page, 4);
      expect(page.url()).toBe(before);
    });

    it('filters compose, stand in the address, and the back button undoes them', async () => {
      const page = await at('/');
      await eventsShown(page, 26);
      const rail = page.getByRole('complementary', { name: 'Filter' });
      await rail.getByRole('button', { name: /^Worte gegen/ }).click();
      await eventsShown(page, 12);
      await rail.getByRole('button', { name: /^verneint/ }).click();
      await eventsShown(page, 13);
      await rail.getByRole('button', { name: 'Nur Küstenbote' }).focus();
      await page.keyboard.press('Enter');
      await eventsShown(page, 8);
      expect(address(page)).toBe('/?tone=!words_against&factuality=!hypothetical&outlet=outlet:kustenbote');
      await page.goBack();
      await eventsShown(page, 13);
      await page.goBack();
      await page.goBack();
      await eventsShown(page, 26);
      await page.goForward();
      await eventsShown(page, 12);
      await rail.getByRole('button', { name: 'Zurücksetzen' }).click();
      await eventsShown(page, 26);
      expect(address(page)).toBe('/');
    });

    it('a bundle opens all its statements, a fan is clicked line by line', async () => {
      const page = await at('/');
      const threat = await eventOf('state:nordland', 'state:sudland', 'THREATENED');
      await clickOnMap(page, { event: threat.id });
      await page.locator('.panel').getByText('12 Ereignisse zwischen beiden').waitFor();
      await until(page, `document.querySelectorAll('.panel .ev-h').length === 12`);
      for (const type of ['ACCUSED', 'REJECTED', 'WARNED']) {
        const event = await eventOf(BERG, TAL, type);
        await clickOnMap(page, { event: event.id });
        await page.locator('.eh code', { hasText: type }).waitFor();
        expect(address(page)).toBe(`/?e=${event.id}`);
      }
    });

    it('an accusation shows both reports and its answer', async () => {
      const accused = await eventOf(BERG, TAL, 'ACCUSED');
      const page = await at(`/?e=${accused.id}`);
      await page.locator('.st').nth(1).waitFor();
      expect(await page.locator('.meta').first().textContent()).toContain('2 Berichte, 2 unabhängige Medien');
      expect(await page.locator('.st.act .m-was').allInnerTexts()).toEqual(['warf', 'vor']);
      await page.keyboard.press('j');
      await page.locator('.st.act', { hasText: 'hieß es' }).waitFor();
      await page.getByRole('button', { name: /widerspricht|weist zurück/ }).click();
      await page.locator('.eh code', { hasText: 'REJECTED' }).waitFor();
    });

    it('a month is brushed, moved and played', async () => {
      const page = await at('/');
      await eventsShown(page, 26);
      const chart = (await page.locator('.tsvg').boundingBox())!;
      const x = (share: number) => chart.x + 16 + (chart.width - 32) * share;
      await page.mouse.move(x(0.6), chart.y + 30);
      await page.mouse.down();
      await page.mouse.move(x(0.8), chart.y + 30, { steps: 4 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Zeitraum aufheben' }).waitFor();
      const brushed = new URL(page.url()).searchParams;
      expect([brushed.get('from')! > '2025-03-28', brushed.get('to')! < '2025-04-18']).toEqual([true, true]);
      await page.getByRole('slider', { name: 'Ende' }).focus();
      await page.keyboard.press('ArrowLeft');
      await until(page, `new URL(location).searchParams.get('to') < '${brushed.get('to')}'`);
      const start = new URL(page.url()).searchParams.get('from')!;
      await page.getByRole('button', { name: 'Abspielen' }).click();
      await until(page, `new URL(location).searchParams.get('from') > '${start}'`);
      await page.getByRole('button', { name: 'Anhalten' }).click();
      await page.getByRole('button', { name: 'Zeitraum aufheben' }).click();
      await eventsShown(page, 26);
    });

    it('a pair has its ledger, two others their path', async () => {
      const page = await at(`/pair?a=${BERG}&b=${TAL}`);
      await page.getByRole('heading', { name: 'Anna Berg und Jörg Tal' }).waitFor();
      expect(await page.locator('.lrow').count()).toBe(6);
      await page.locator('.stem .grip').first().click();
      expect(address(page)).toContain('&e=e-');
      await page.getByRole('combobox', { name: 'Weg von' }).fill('Tal');
      await page.getByRole('option', { name: /Jörg Tal/ }).click();
      await page.getByRole('combobox', { name: 'Weg zu' }).fill('Nordl');
      await page.getByRole('option', { name: /Nordland/ }).click();
      await page.getByText('4 Schritte').first().waitFor();
      expect(await page.locator('.path .pa').allInnerTexts()).toEqual([
        'Jörg Tal',
        'Anna Berg',
        'Emmanuel Macron',
        'Rat der Küsten',
        'Nordland',
      ]);
      expect(await page.locator('.path blockquote').count()).toBe(4);
    });

    it('a query gives table and graph with one selection, and what is seen is shown as a query', async () => {
      const page = await at(
        `/cypher?q=${encodeURIComponent('MATCH (a:Person)-[r:ACCUSED]->(b) RETURN a, r, b')}`,
      );
      await page.locator('.out tbody tr').first().click();
      await page.locator('.csel blockquote', { hasText: 'Untätigkeit' }).waitFor();
      await page.getByTestId('mini-map').waitFor();
      await page.getByRole('button', { name: 'JSON' }).click();
      await page.locator('.json', { hasText: 'eventId' }).waitFor();
      await page.goto(`${server.url}?type=ACCUSED,MET&factuality=asserted`);
      await page
        .getByRole('complementary', { name: 'Filter' })
        .getByRole('button', { name: 'Abfrage zeigen' })
        .click();
      await page.getByRole('button', { name: 'In der Konsole öffnen' }).click();
      await page.locator('.stat', { hasText: '2 Zeilen' }).waitFor();
    });

    it('a refused or broken query says why in one line, and the page goes on', async () => {
      const page = await at(`/cypher?q=${encodeURIComponent('MATCH (n) DETACH DELETE n')}`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('only read');
      opened.complaints.length = 0;
      await page.getByRole('button', { name: 'Treffen als Graph' }).click();
      await page.locator('.stat', { hasText: 'Zeile' }).waitFor();
    });

    it('a text is read, shows its statements and why there is no edge', async () => {
      const page = await at('/ingest');
      await page
        .getByLabel('Text', { exact: true })
        .fill('Stein kritisiert Macron. Tal kritisiert niemanden.');
      await page.getByLabel('Überschrift').fill('Neues von der Küste');
      await page.getByRole('button', { name: 'Einlesen' }).click();
      await page.getByText('1 Aussage gefunden').waitFor();
      await page.getByRole('link', { name: 'Artikel öffnen' }).click();
      await page.locator('.tx .u').waitFor();
      await page.getByRole('button', { name: 'Satz 2' }).click();
      await page.getByText('Kein Handelnder, keine Kante.').waitFor();
      expect(await page.locator('.tx').textContent()).toContain('∅');
    });

    it('two actors are merged and separated again', async () => {
      const page = await at('/?n=person:ida-stein');
      await page.getByText('Vielleicht derselbe').waitFor();
      await page.getByRole('button', { name: 'Ist derselbe' }).click();
      await page.getByText('Hierher gehören auch').waitFor();
      await page.getByRole('button', { name: 'Wieder trennen' }).click();
      await page.getByText('Vielleicht derselbe').waitFor();
    });

    it('markup in titles, names and quotes is shown and never run', async () => {
      const page = await at('/article');
      await page.getByText('<b>Fett</b>').click();
      await page.getByRole('heading', { name: /<script>/ }).waitFor();
      expect(await page.title()).toBe('Artikel · Actant');
      expect(await page.locator('.tx').textContent()).toContain('<img src=x onerror=');
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    });

    it('a line is pointed at within eight pixels and tells what it is', async () => {
      const page = await at('/');
      const praised = await eventOf(MACRON, BERG, 'PRAISED');
      const { x, y } = await placeOnMap(page, { event: praised.id });
      await page.mouse.move(x + 3, y + 3);
      await page.locator('.card', { hasText: 'lobt' }).waitFor();
    });
  });
}
