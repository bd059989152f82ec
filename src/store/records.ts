import { type Article, type CodedArticle, type RoleFiller, sentenceId } from '../model/index.js';
import type { StatementRow } from './events/row.js';
import type { ReviewedCoding, ReviewedStatement } from './reviews/overlay.js';
import type { Row } from './store.js';
import { bandProperties, type ClusterMember, type Signed } from './texts/clusters.js';

/** Properties of an Article node. */
export function articleProperties(article: Article, coding: string, signed: Signed): Row {
  return compact({ ...article, coding, ...bandProperties(signed) });
}

export function sentenceRows({ article, sentences }: CodedArticle): { article: string; properties: Row }[] {
  return sentences.map(({ n, start, end, text }) => ({
    article: article.id,
    properties: { id: sentenceId(article.id, start, end), n, start, end, text },
  }));
}

/** Rows for `write/statement-create`. */
export function statementRows({ coded, statements }: ReviewedCoding, run: string) {
  const ids = new Map(
    coded.sentences.map(({ n, start, end }) => [n, sentenceId(coded.article.id, start, end)]),
  );
  return statements.map(reviewed => ({
    sentence: ids.get(reviewed.statement.sentence)!,
    source: reviewed.statement.source.actor,
    target: reviewed.statement.target.actor,
    run,
    properties: statementProperties(reviewed),
    sourceMention: mentionProperties(reviewed.statement.source),
    targetMention: mentionProperties(reviewed.statement.target),
  }));
}

/** Rows for `write/speaker-create`. */
export function speakerRows({ statements }: ReviewedCoding) {
  return statements.flatMap(({ statement: { id, speaker } }) =>
    speaker ? [{ statement: id, speaker: speaker.actor, mention: mentionProperties(speaker) }] : [],
  );
}

/** Rows for `write/mention-create`. */
export function mentionRows({ article, actors }: CodedArticle) {
  return actors.map(({ id, name, kind, aliases, wikidata }) => ({
    article: article.id,
    actor: id,
    properties: compact({ name, kind, aliases, wikidata }),
  }));
}

/** What events are counted from, for statements that are just being written. */
export function newStatementRows(
  { coded, statements }: ReviewedCoding,
  cluster: ClusterMember | undefined,
  canonical: (actor: string) => string,
): StatementRow[] {
  const { article } = coded;
  const texts = new Map(coded.sentences.map(({ n, text }) => [n, text]));
  return statements.map(({ statement, status }) => ({
    id: statement.id,
    type: statement.type,
    source: canonical(statement.source.actor),
    target: canonical(statement.target.actor),
    date: statement.date,
    dateSource: statement.dateSource,
    factuality: statement.factuality,
    status,
    score: statement.score,
    article: article.id,
    text: cluster?.cluster ?? article.id,
    publishedAt: article.publishedAt,
    firstPublished: cluster?.clusterDate ?? null,
    url: article.url,
    outlet: article.outlet,
    quote: texts.get(statement.sentence)!,
    event: null,
  }));
}

function statementProperties({ statement, status, machine }: ReviewedStatement): Row {
  const { id, type, factuality, attribution, explicit, date, datePrecision, dateSource, dateSpan } =
    statement;
  const { cue, cueSpans, frame, score } = statement;
  return compact({
    id,
    type,
    factuality,
    attribution,
    explicit,
    date,
    datePrecision,
    dateSource,
    dateStart: dateSpan?.start ?? null,
    dateEnd: dateSpan?.end ?? null,
    cue,
    cueStart: cueSpans[0]!.start,
    cueEnd: cueSpans.at(-1)!.end,
    cueSpans: cueSpans.flatMap(({ start, end }) => [start, end]),
    frame,
    score,
    status,
    machine: machine && JSON.stringify(machine),
  });
}

function mentionProperties({ mention, start, end, resolver, score }: RoleFiller): Row {
  return { mention, start, end, resolver, score };
}

/** The graph has no property where there is nothing to say. */
function compact(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
