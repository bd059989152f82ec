import { type Article, InputError } from '../model/index.js';
import { isProblem, type ReadProblem, read } from '../read/index.js';
import { codedArticles, type GraphStore, writeArticles } from '../store/index.js';
import type { Coder, Coding } from './coder.js';

/** Articles that are in work at once, a thread: enough to keep every thread busy while a batch is written. */
const ARTICLES_A_THREAD = 4;
/** Articles written in one go; more would hold more text in memory and gain nothing. */
const BATCH = 16;

/** What an ingestion did. */
export interface Receipt {
  /** Articles that were read. */
  articles: number;
  /** Of these, coded before by the same program, model and codebook, so nothing was to do. */
  unchanged: number;
  /** Of these, in a language that Actant does not analyse. */
  otherLanguage: number;
  statements: number;
  /** What could not be read, in order. */
  problems: ReadProblem[];
}

export interface IngestOptions {
  threads?: number;
  /** Told after each article; `total` is null while it is unknown. */
  onProgress?: (done: number, total: number | null, title: string) => void;
}

/**
 * Reads, codes and stores everything under the paths. Idempotent: what is in the graph already is left alone, so an
 * interrupted ingestion is resumed by running it again.
 *
 * @throws InputError when no article is found at all.
 */
export async function ingest(
  paths: readonly string[],
  store: GraphStore,
  coder: Coder,
  options: IngestOptions = {},
): Promise<Receipt> {
  const total = await countArticles(paths);
  const receipt: Receipt = { articles: 0, unchanged: 0, otherLanguage: 0, statements: 0, problems: [] };
  const limit = (options.threads ?? 1) * ARTICLES_A_THREAD;
  let open: Promise<Coding>[] = [];
  let coded: Coding[] = [];

  const flush = async () => {
    if (coded.length === 0) return;
    await writeArticles(
      store,
      coded.map(coding => coding.coded),
      coder.run,
    );
    coded = [];
  };
  const settle = async () => {
    const coding = await open.shift()!;
    coded.push(coding);
    receipt.statements += coding.extraction.statements.length;
    if (coding.analysis.sentences.length === 0) receipt.otherLanguage += 1;
    options.onProgress?.(receipt.articles - open.length, total, coding.article.title);
    if (coded.length >= BATCH) await flush();
  };

  for await (const chunk of chunks(read(paths), BATCH)) {
    const articles: Article[] = [];
    for (const item of chunk) {
      if (isProblem(item)) receipt.problems.push(item);
      else articles.push(item);
    }
    const known = await codedArticles(
      store,
      articles.map(article => article.id),
      coder.run,
    );
    for (const article of articles) {
      receipt.articles += 1;
      if (known.has(article.id)) {
        receipt.unchanged += 1;
        options.onProgress?.(receipt.articles - open.length, total, article.title);
        continue;
      }
      open.push(coder.code(article));
      if (open.length >= limit) await settle();
    }
  }
  while (open.length > 0) await settle();
  await flush();
  open = [];
  if (receipt.articles === 0) throw new InputError(nothingFound(paths, receipt.problems));
  return receipt;
}

/** Why an ingestion found no article. */
export function nothingFound(paths: readonly string[], problems: readonly ReadProblem[]): string {
  const first = problems[0];
  return first
    ? `${first.path}: ${first.message}`
    : `no article found in ${paths.join(', ')} (txt, md or jsonl files are read)`;
}

async function countArticles(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let count = 0;
  for await (const item of read(paths)) if (!isProblem(item)) count += 1;
  return count;
}

async function* chunks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
