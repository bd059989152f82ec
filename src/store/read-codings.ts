import type {
  ActorRef,
  Article,
  CodedArticle,
  RoleFiller,
  SentenceRecord,
  Statement,
} from '../model/index.js';
import { canonicalCoding } from './coding.js';
import { cypher } from './cypher.js';
import { groupBy } from './group.js';
import type { GraphStore, Params, Row } from './store.js';

/** An article as the graph has it, with the hash under which it was written and the run that coded it. */
export interface StoredCoding {
  coded: CodedArticle;
  hash: string;
  run: string;
}

/** Runs a query and gives back its rows; `reader(store)`, or a transaction's `run`. */
export type RunQuery = <T = Row>(query: string, params?: Params) => Promise<T[]>;

type Mention = Omit<RoleFiller, 'actor'>;

type ArticleNode = Omit<Article, 'publishedAt' | 'lang'> & {
  publishedAt?: string;
  lang?: string;
  coding: string;
};

type NamesProperties = Omit<ActorRef, 'id' | 'wikidata'> & { wikidata?: ActorRef['wikidata'] };

type Plain =
  | 'id'
  | 'type'
  | 'factuality'
  | 'attribution'
  | 'explicit'
  | 'datePrecision'
  | 'cue'
  | 'frame'
  | 'score';

type StatementNode = Pick<Statement, Plain> & {
  date?: string;
  dateSource?: Statement['dateSource'];
  dateStart?: number;
  dateEnd?: number;
  /** Starts and ends by turns. */
  cueSpans: number[];
  /** What the machine said, where a reviewer has changed it; JSON of a part of `Statement`. */
  machine?: string;
};

type StatementRow = {
  article: string;
  sentence: number;
  statement: StatementNode;
  source: string;
  sourceMention: Mention;
  target: string;
  targetMention: Mention;
};

/** Reads without a limit of time, for work over the whole graph. */
export function reader(store: GraphStore): RunQuery {
  return async <T>(query: string, params: Params = {}) =>
    (await store.read<T>(query, params, { timeoutMs: 3_600_000 })).rows;
}

/**
 * Gives back what articles were written from, as the machine coded it: without what reviewers changed.
 *
 * @returns in the order of `ids`, without those that the graph lacks
 */
export async function readCodings(run: RunQuery, ids: readonly string[]): Promise<StoredCoding[]> {
  const rowsOf = async <T extends { article: string }>(name: string) =>
    groupBy(await run<T>(cypher(name), { ids }), row => row.article);
  const articles = await run<{ article: ArticleNode; run: string }>(cypher('read/coding-articles'), { ids });
  const sentences = await rowsOf<SentenceRecord & { article: string }>('read/coding-sentences');
  const actors = await rowsOf<{ article: string; id: string; names: NamesProperties }>('read/coding-actors');
  const statements = await rowsOf<StatementRow>('read/coding-statements');
  const speakers = new Map(
    (
      await run<{ statement: string; speaker: string; mention: Mention }>(cypher('read/coding-speakers'), {
        ids,
      })
    ).map(({ statement, speaker, mention }) => [statement, filler(speaker, mention)]),
  );
  const found = new Map(
    articles.map(({ article: properties, run }) => {
      const article = toArticle(properties);
      const coded: CodedArticle = {
        article,
        sentences: (sentences.get(article.id) ?? []).map(({ n, start, end, text }) => ({
          n,
          start,
          end,
          text,
        })),
        actors: (actors.get(article.id) ?? []).map(({ id, names }) => toActor(id, names)),
        statements: (statements.get(article.id) ?? []).map(row => toStatement(row, speakers)),
      };
      return [article.id, { coded: canonicalCoding(coded), hash: properties.coding, run }];
    }),
  );
  return ids.flatMap(id => found.get(id) ?? []);
}

function toArticle(node: ArticleNode): Article {
  const { id, url, title, publishedAt = null, lang = null, outlet, agency, license, sha256, text } = node;
  return { id, url, title, publishedAt, lang, outlet, agency, license, sha256, text };
}

function toActor(id: string, { name, kind, aliases, wikidata = null }: NamesProperties): ActorRef {
  return { id, name, kind, aliases, wikidata };
}

function toStatement(row: StatementRow, speakers: ReadonlyMap<string, RoleFiller>): Statement {
  const { id, type, factuality, attribution, explicit, datePrecision, cue, frame, score, ...node } =
    row.statement;
  const { date = null, dateSource = null, dateStart, dateEnd, cueSpans, machine = '{}' } = node;
  return {
    id,
    article: row.article,
    sentence: row.sentence,
    type,
    source: filler(row.source, row.sourceMention),
    target: filler(row.target, row.targetMention),
    speaker: speakers.get(id) ?? null,
    factuality,
    attribution,
    explicit,
    date,
    datePrecision,
    dateSource,
    dateSpan: dateStart === undefined || dateEnd === undefined ? null : { start: dateStart, end: dateEnd },
    cue,
    cueSpans: pairs(cueSpans),
    frame,
    score,
    ...(JSON.parse(machine) as Partial<Statement>),
  };
}

function filler(actor: string, { mention, start, end, resolver, score }: Mention): RoleFiller {
  return { actor, mention, start, end, resolver, score };
}

function pairs(flat: readonly number[]): { start: number; end: number }[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i]!, end: flat[2 * i + 1]! }));
}
