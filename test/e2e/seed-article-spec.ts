import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestService } from '../../src/cli/services.js';
import { type Coder, openCoder } from '../../src/ingest/index.js';
import { pair } from '../../src/query/index.js';
import type { RunningServer } from '../../src/server/index.js';
import { ensureSchema, type GraphStore } from '../../src/store/index.js';
import { FACTS } from '../main-job/facts.js';
import { shared } from '../support/shared.js';
import { launch, open, serve } from './browser.js';

/** The article that the project was born from is pasted into the page, which then shows the sentence behind each edge. */
export function seedArticleSpec(engine: string, openStore: () => Promise<GraphStore>): void {
  describe(`the seed article in the browser, on ${engine}`, () => {
    let coder: Coder;
    let store: GraphStore;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      const folder = shared('seeds');
      const text = readFileSync(`${folder}/${readdirSync(folder)[0]}`, 'utf8');
      coder = await openCoder();
      store = await openStore();
      await ensureSchema(store, [...coder.codebook.types.values()]);
      server = await serve(store, 0, ingestService(store, coder));
      browser = await launch();
      ({ page } = await open(browser, `${server.url}ingest`));
      await page.getByLabel('Text', { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Einlesen' }).click();
      await page.getByText(/Aussagen gefunden/).waitFor({ timeout: 60_000 });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await store?.close();
      await coder?.close();
    });

    const idOf = async (name: string) =>
      (await store.read<{ id: string }>('MATCH (a:Actor {name: $name}) RETURN a.id AS id', { name })).rows[0]!
        .id;

    it.each(FACTS)('%s %s %s', async (source, type, target, words) => {
      const { events } = await pair(store, await idOf(source), await idOf(target));
      const event = events.find(one => one.type === type);
      expect(event, `no edge ${type}`).toBeDefined();
      await page.goto(`${server.url}?e=${event!.id}`);
      await page.locator('.st.act').waitFor();
      expect((await page.locator('.st blockquote').allTextContents()).join('\n')).toContain(words);
      expect(await page.locator('.st.act .m-wer').count()).toBeGreaterThan(0);
      expect(await page.locator('.st.act .m-wen').count()).toBeGreaterThan(0);
    });
  });
}
