import { articleOfText, type Coder } from '../ingest/index.js';
import type { IngestService } from '../server/index.js';
import { codedArticles, type GraphStore, writeArticles } from '../store/index.js';

/** What the page needs to read texts: code one, then keep it. */
export function ingestService(store: GraphStore, coder: Coder): IngestService {
  return {
    code: ({ text, publishedAt, ...metadata }) =>
      coder.code(articleOfText(text, { ...metadata, date: publishedAt }, 'the text')),
    async store({ coded }) {
      const known = await codedArticles(store, [coded.article.id], coder.run);
      if (known.has(coded.article.id)) return false;
      await writeArticles(store, [coded], coder.run);
      return true;
    },
  };
}
