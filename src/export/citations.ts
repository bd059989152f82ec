import type { Article } from '../model/index.js';
import { batches, type GraphStore, readArticleIds, readCodings, reader } from '../store/index.js';

const BATCH = 500;

/** The articles as a bibliography in CSL-JSON, which Zotero, Pandoc and most reference managers read. */
export async function* exportCitations(store: GraphStore): AsyncGenerator<string> {
  let separator = '[\n';
  for (const ids of batches(await readArticleIds(store), BATCH)) {
    for (const { coded } of await readCodings(reader(store), ids)) {
      yield `${separator}${JSON.stringify(toCsl(coded.article))}`;
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function toCsl({ id, title, outlet, agency, url, lang, publishedAt }: Article) {
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(outlet && { 'container-title': outlet }),
    ...(agency && { author: [{ literal: agency }] }),
    ...(publishedAt && { issued: { 'date-parts': [publishedAt.split('-').map(Number)] } }),
    ...(lang && { language: lang }),
    ...(url && { URL: url }),
  };
}
