import { stringify } from 'csv-stringify/sync';
import { batches, type GraphStore, type Json, readArticleIds, readCodings, reader } from '../store/index.js';

import { countedActors, drawnEvents } from './drawn.js';

const BATCH = 500;

const EVENT_PROPERTIES = [
  'date',
  'year',
  'reports',
  'articles',
  'outlets',
  'factuality',
  'tone',
  'plover',
  'cameo',
  'quad',
  'goldstein',
  'score',
  'quote',
  'firstUrl',
];

const STATEMENT_COLUMNS = [
  'statement',
  'source',
  'type',
  'target',
  'factuality',
  'attribution',
  'explicit',
  'speaker',
  'date',
  'datePrecision',
  'dateSource',
  'score',
  'cue',
  'frame',
  'sentence',
  'article',
  'title',
  'outlet',
  'publishedAt',
  'url',
];

/** One row for each drawn event. */
export async function* exportEventsCsv(store: GraphStore): AsyncGenerator<string> {
  const ends = ['source', 'sourceName', 'sourceKind', 'type', 'target', 'targetName', 'targetKind'];
  yield line(['event', ...ends, ...EVENT_PROPERTIES]);
  for await (const { id, type, source, target, properties } of drawnEvents(
    store,
    await countedActors(store),
  )) {
    const actors = [source.id, source.name, source.kind, type, target.id, target.name, target.kind];
    yield line([id, ...actors, ...EVENT_PROPERTIES.map(name => properties[name] ?? null)]);
  }
}

/** One row for each statement, as the machine coded it, with the sentence that proves it. */
export async function* exportStatementsCsv(store: GraphStore): AsyncGenerator<string> {
  yield line(STATEMENT_COLUMNS);
  for (const ids of batches(await readArticleIds(store), BATCH)) {
    for (const { coded } of await readCodings(reader(store), ids)) {
      const { article, sentences, statements } = coded;
      const texts = new Map(sentences.map(({ n, text }) => [n, text]));
      for (const statement of statements) {
        const row: Record<string, Json> = {
          ...statement,
          statement: statement.id,
          source: statement.source.actor,
          target: statement.target.actor,
          speaker: statement.speaker?.actor ?? null,
          sentence: texts.get(statement.sentence) ?? null,
          title: article.title,
          outlet: article.outlet,
          publishedAt: article.publishedAt,
          url: article.url,
        };
        yield line(STATEMENT_COLUMNS.map(column => row[column] ?? null));
      }
    }
  }
}

/** Text that a spreadsheet would take for a formula is escaped. */
function line(cells: readonly Json[]): string {
  return stringify([cells.map(cell => (typeof cell === 'boolean' ? String(cell) : cell))], {
    escape_formulas: true,
  });
}
