import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type IngestService, loadPages, type RunningServer, startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { ALL_TYPES } from '../support/codebook-types.js';
import { fakeIngest } from '../support/fake-ingest.js';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Takes WebGL from a page, as on a machine that has none. */
const WITHOUT_WEBGL = `
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : get.call(this, kind, ...rest);
  };`;

/** A real browser without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** The page and its API on a graph, with a stand-in for the analyser unless one is given. @throws when the page was not built. */
export function serve(
  store: GraphStore,
  port = 0,
  ingest: IngestService = fakeIngest(store),
): Promise<RunningServer> {
  return startServer({
    store,
    types: ALL_TYPES,
    version: 'test',
    pages: loadPages(PAGE_ROOT),
    ingest,
    port,
  });
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: errors of scripts, of the console, and of the content security policy. */
  complaints: string[];
}

export interface OpenOptions {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  lang?: 'de' | 'en';
  /** Flags of the page that turn WebGL off. */
  webgl?: boolean;
}

/** Opens an address of the page as a person with an empty history would, without motion. */
export async function open(browser: Browser, url: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1280, height = 800, theme = 'light', lang = 'de', webgl = true } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    hasTouch: width < 720,
  });
  if (!webgl) await context.addInitScript(WITHOUT_WEBGL);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, context, complaints };
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/**
 * Waits until an expression is true on the page. (The browser's own way evaluates texts in the page, which its content
 * security policy forbids.)
 */
export async function until(page: Page, expression: string): Promise<void> {
  for (let left = PATIENCE_MS; left > 0; left -= PAUSE_MS) {
    if (await page.evaluate(expression).catch(() => false)) return;
    await page.waitForTimeout(PAUSE_MS);
  }
  throw new Error(`never came true on ${page.url()}: ${expression}`);
}

/** Waits until this many events are in view. */
export async function eventsShown(page: Page, count: number): Promise<void> {
  await until(page, `document.querySelector('.rail .fnum b')?.textContent === '${count}'`);
}

/** Where an actor or the line of an event is on the screen. @throws when it is not drawn. */
export async function placeOnMap(
  page: Page,
  what: { event: string } | { actor: string },
): Promise<{ x: number; y: number }> {
  const wanted = `actant.locate(${JSON.stringify(what)})`;
  await until(page, `${wanted} !== null`);
  const point = (await page.evaluate(wanted)) as { x: number; y: number };
  const box = (await page.getByTestId('map').boundingBox())!;
  return { x: box.x + point.x, y: box.y + point.y };
}

/** Clicks the middle of the line of an event, or the disc of an actor. */
export async function clickOnMap(page: Page, what: { event: string } | { actor: string }): Promise<void> {
  const { x, y } = await placeOnMap(page, what);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Address of the view, without the origin. */
export function address(page: Page): string {
  const url = new URL(page.url());
  return url.pathname + url.search;
}
