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

type ArticleRow = Article & { hash: string; run: string };
type SpeakerRow = RoleFiller & { statement: string };

type Plain =
  | 'id'
  | 'type'
  | 'factuality'
  | 'attribution'
  | 'explicit'
  | 'date'
  | 'datePrecision'
  | 'dateSource';

type StatementRow = Pick<Statement, Plain | 'article' | 'sentence' | 'cue' | 'frame' | 'score'> & {
  dateStart: number | null;
  dateEnd: number | null;
  /** Starts and ends by turns. */
  cueSpans: number[];
  /** What the machine said, where a reviewer has changed it; JSON of a part of `Statement`. */
  machine: string | null;
  source: string;
  sourceMention: string;
  sourceStart: number;
  sourceEnd: number;
  sourceResolver: string;
  sourceScore: number;
  target: string;
  targetMention: string;
  targetStart: number;
  targetEnd: number;
  targetResolver: string;
  targetScore: number;
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
  const articles = await run<ArticleRow>(cypher('read/coding-articles'), { ids });
  const sentences = await rowsOf<SentenceRecord & { article: string }>('read/coding-sentences');
  const actors = await rowsOf<ActorRef & { article: string }>('read/coding-actors');
  const statements = await rowsOf<StatementRow>('read/coding-statements');
  const speakers = new Map(
    (await run<SpeakerRow>(cypher('read/coding-speakers'), { ids })).map(row => [row.statement, row]),
  );
  const found = new Map(
    articles.map(({ hash, run, ...article }) => {
      const coded: CodedArticle = {
        article,
        sentences: sentences.get(article.id) ?? [],
        actors: actors.get(article.id) ?? [],
        statements: (statements.get(article.id) ?? []).map(row =>
          toStatement(row, speakers.get(row.id) ?? null),
        ),
      };
      return [article.id, { coded: canonicalCoding(coded), hash, run }];
    }),
  );
  return ids.flatMap(id => found.get(id) ?? []);
}

function toStatement(row: StatementRow, speaker: RoleFiller | null): Statement {
  const { dateStart, dateEnd, machine } = row;
  const statement: Statement = {
    ...row,
    source: {
      actor: row.source,
      mention: row.sourceMention,
      start: row.sourceStart,
      end: row.sourceEnd,
      resolver: row.sourceResolver,
      score: row.sourceScore,
    },
    target: {
      actor: row.target,
      mention: row.targetMention,
      start: row.targetStart,
      end: row.targetEnd,
      resolver: row.targetResolver,
      score: row.targetScore,
    },
    speaker,
    dateSpan: dateStart === null || dateEnd === null ? null : { start: dateStart, end: dateEnd },
    cueSpans: pairs(row.cueSpans),
  };
  return machine === null ? statement : { ...statement, ...(JSON.parse(machine) as Partial<Statement>) };
}

function pairs(flat: readonly number[]): { start: number; end: number }[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i]!, end: flat[2 * i + 1]! }));
}
