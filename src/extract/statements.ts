import { type Article, type RoleFiller, type Statement, statementId, type Token } from '../model/index.js';
import type { Candidate } from './candidates.js';
import { dateOf } from './dates.js';
import type { Filler } from './fillers.js';
import type { Reading } from './reading.js';

/** The statement that a candidate makes. */
export function statementOf(
  reading: Reading,
  article: Article,
  candidate: Candidate,
  score: number,
): Statement {
  const { doc, resolution } = reading;
  const { hit, pair, factuality, claim } = candidate;
  const { token } = hit.anchor;
  const spans = cueSpans(hit.cue);
  const filler = ({ actor, mention }: Pick<Filler, 'actor' | 'mention'>): RoleFiller => ({
    actor: resolution.actors[actor]!.id,
    mention: doc.textOf(mention),
    start: mention.start,
    end: mention.end,
    resolver: mention.resolver,
    score: mention.score,
  });
  const source = filler(pair.source.filler);
  const target = filler(pair.target.filler);
  return {
    id: statementId(article.id, spans[0]!.start, hit.frame.type.name, source.actor, target.actor),
    article: article.id,
    sentence: token.sentence,
    type: hit.frame.type.name,
    source,
    target,
    speaker: claim?.speaker ? filler(claim.speaker) : null,
    factuality,
    attribution: claim?.attribution ?? 'narrated',
    explicit: hit.frame.explicit,
    ...dateOf(reading, token, article.publishedAt),
    cue: spans.map(span => doc.textOf(span)).join(' '),
    cueSpans: spans,
    frame: hit.frame.name,
    score,
  };
}

/** Neighbouring tokens make one span. */
export function cueSpans(cue: readonly Token[]): { start: number; end: number }[] {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const { i, start, end } of cue) {
    const before = spans.at(-1);
    if (before && before.last + 1 === i) Object.assign(before, { end, last: i });
    else spans.push({ start, end, last: i });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
