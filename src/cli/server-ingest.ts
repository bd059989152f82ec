import { nothingFound, type Receipt } from '../ingest/index.js';
import { InputError } from '../model/index.js';
import { isProblem, read } from '../read/index.js';
import { progressBar } from './progress.js';
import { askServer } from './server-client.js';

interface Answer {
  sentences: number;
  statements: number;
  isNew: boolean;
}

/** Reads articles here and has a running server code and store them, one after the other. */
export async function ingestThroughServer(paths: readonly string[], server: string): Promise<Receipt> {
  const receipt: Receipt = { articles: 0, unchanged: 0, otherLanguage: 0, statements: 0, problems: [] };
  const bar = progressBar('sending');
  try {
    for await (const item of read(paths)) {
      if (isProblem(item)) {
        receipt.problems.push(item);
        continue;
      }
      const { text, title, url, outlet, publishedAt, lang } = item;
      const answer = await askServer<Answer>(server, '/api/ingest', {
        text,
        title,
        url,
        outlet,
        publishedAt,
        lang,
      });
      receipt.articles += 1;
      if (answer.isNew) receipt.statements += answer.statements;
      else receipt.unchanged += 1;
      if (answer.sentences === 0) receipt.otherLanguage += 1;
      bar.update(receipt.articles, null, title);
    }
  } finally {
    bar.stop();
  }
  if (receipt.articles === 0) throw new InputError(nothingFound(paths, receipt.problems));
  return receipt;
}
