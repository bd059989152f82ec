import { type Article, type CodedArticle, sentenceId } from '../model/index.js';
import type { StatementRow } from './events/row.js';
import type { ReviewedCoding } from './reviews/overlay.js';
import type { ClusterMember } from './texts/clusters.js';

/** A row for `write/article-create` and `write/article-set`. */
export function articleRow(article: Article, coding: string) {
  const { id, url, title, publishedAt, lang, outlet, agency, license, sha256, text } = article;
  return { id, url, title, publishedAt, lang, outlet, agency, license, sha256, text, coding };
}

/** Rows for `write/sentence-create`. */
export function sentenceRows({ article, sentences }: CodedArticle) {
  return sentences.map(({ n, start, end, text }) => ({
    article: article.id,
    id: sentenceId(article.id, start, end),
    n,
    start,
    end,
    text,
  }));
}

/** Rows for `write/statement-create`. */
export function statementRows({ coded, statements }: ReviewedCoding) {
  const ids = new Map(
    coded.sentences.map(({ n, start, end }) => [n, sentenceId(coded.article.id, start, end)]),
  );
  return statements.map(({ statement, status, machine }) => {
    const { source, target, dateSpan, cueSpans } = statement;
    return {
      sentence: ids.get(statement.sentence)!,
      source: source.actor,
      target: target.actor,
      id: statement.id,
      type: statement.type,
      factuality: statement.factuality,
      attribution: statement.attribution,
      explicit: statement.explicit,
      date: statement.date,
      datePrecision: statement.datePrecision,
      dateSource: statement.dateSource,
      dateStart: dateSpan?.start ?? null,
      dateEnd: dateSpan?.end ?? null,
      cue: statement.cue,
      cueStart: cueSpans[0]!.start,
      cueEnd: cueSpans.at(-1)!.end,
      cueSpans: cueSpans.flatMap(({ start, end }) => [start, end]),
      frame: statement.frame,
      score: statement.score,
      status,
      machine: machine && JSON.stringify(machine),
      sourceMention: source.mention,
      sourceStart: source.start,
      sourceEnd: source.end,
      sourceResolver: source.resolver,
      sourceScore: source.score,
      targetMention: target.mention,
      targetStart: target.start,
      targetEnd: target.end,
      targetResolver: target.resolver,
      targetScore: target.score,
    };
  });
}

/** Rows for `write/speaker-create`. */
export function speakerRows({ statements }: ReviewedCoding) {
  return statements.flatMap(({ statement: { id, speaker } }) => {
    if (!speaker) return [];
    const { actor, mention, start, end, resolver, score } = speaker;
    return [{ statement: id, speaker: actor, mention, start, end, resolver, score }];
  });
}

/** Rows for `write/mention-create`. */
export function mentionRows({ article, actors }: CodedArticle) {
  return actors.map(({ id, name, kind, aliases, wikidata }) => ({
    article: article.id,
    actor: id,
    name,
    kind,
    aliases,
    wikidata,
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
