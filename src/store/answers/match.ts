import { dateOf, isDrawable, type StatementRow } from '../events/row.js';

/** Types that call for an answer, and the one that is an answer. */
export const ACCUSING = ['ACCUSED', 'DEMANDED'];
export const ANSWERING = 'REJECTED';

/** In another article, an answer comes at most so many days later. */
const LATEST_ANSWER_DAYS = 30;
const DAY_MS = 86_400_000;
const DAY_LENGTH = 10;

/** What matching needs to know of a statement. */
export type Claim = Pick<
  StatementRow,
  | 'id'
  | 'type'
  | 'source'
  | 'target'
  | 'date'
  | 'dateSource'
  | 'factuality'
  | 'status'
  | 'score'
  | 'article'
  | 'publishedAt'
  | 'firstPublished'
> & {
  /** Where its cue stands in the article. */
  at: number;
  speaker: string | null;
  /** Ids of the statements that it is linked to now. */
  answers: string[];
};

/**
 * Finds for each rejection the accusation or demand that it answers: of the same two actors the other way round, the
 * nearest one before it in the same article, or else the latest one of other articles within a month before. Acts of
 * which the text says that they lie years apart are not brought together.
 *
 * @param claims accusations and rejections between two actors
 * @returns ids: answer → what it answers
 */
export function matchRejections(claims: readonly Claim[]): Map<string, string> {
  const accusations = claims.filter(claim => ACCUSING.includes(claim.type) && isDrawable(claim));
  const rejections = claims.filter(claim => claim.type === ANSWERING && isDrawable(claim));
  return pairUp(rejections, answer => {
    const reversed = accusations.filter(
      ({ source, target }) => source === answer.target && target === answer.source,
    );
    return nearestBefore(answer, reversed) ?? latestBefore(answer, reversed);
  });
}

/**
 * Finds for each denial (an actor says that it did not do something) the accusation against that actor that stands
 * nearest before it in the same article.
 */
export function matchDenials(claims: readonly Claim[]): Map<string, string> {
  const accusations = claims.filter(claim => ACCUSING.includes(claim.type) && isDrawable(claim));
  return pairUp(claims.filter(isDenial), answer => {
    return nearestBefore(
      answer,
      accusations.filter(({ target }) => target === answer.source),
    );
  });
}

export function isDenial({ type, factuality, status, source, speaker }: Claim): boolean {
  return type !== ANSWERING && factuality === 'negated' && status !== 'rejected' && source === speaker;
}

function pairUp(answers: readonly Claim[], find: (answer: Claim) => Claim | undefined): Map<string, string> {
  const pairs = answers.map(answer => [answer.id, find(answer)?.id] as const);
  return new Map(pairs.flatMap(([answer, claim]) => (claim === undefined ? [] : [[answer, claim] as const])));
}

function nearestBefore(answer: Claim, claims: readonly Claim[]): Claim | undefined {
  const before = claims.filter(({ article, at }) => article === answer.article && at < answer.at);
  return best(before, (a, b) => b.at - a.at);
}

function latestBefore(answer: Claim, claims: readonly Claim[]): Claim | undefined {
  const day = dateOf(answer);
  if (day.length !== DAY_LENGTH) return undefined;
  const near = claims.filter(claim => {
    const days = (Date.parse(day) - Date.parse(dateOf(claim))) / DAY_MS;
    return (
      claim.article !== answer.article &&
      dateOf(claim).length === DAY_LENGTH &&
      days >= 0 &&
      days <= LATEST_ANSWER_DAYS
    );
  });
  return best(near, (a, b) => Date.parse(dateOf(b)) - Date.parse(dateOf(a)) || b.score - a.score);
}

function best(claims: readonly Claim[], compare: (a: Claim, b: Claim) => number): Claim | undefined {
  return [...claims].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1))[0];
}
