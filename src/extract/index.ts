import type { Article, Doc, Extraction, Language, Resolution, Statement, Trace } from '../model/index.js';
import { type Affiliations, affiliationsOf } from './affiliation.js';
import { claimsOf } from './attribution.js';
import { type Attempt, attempt, type Candidate, completed } from './candidates.js';
import type { Codebook, LanguageBook } from './codebook/index.js';
import { contextOf, type Half, type Relation } from './context.js';
import { type Features, featuresOf, settingOf } from './features.js';
import { type Reading, readingOf } from './reading.js';
import { scoreOf } from './score.js';
import { type Judged, select } from './select.js';
import { statementOf } from './statements.js';
import { traceOf } from './trace.js';
import { hitsOf } from './triggers.js';

export { type Annotation, annotationOf } from './annotation.js';
export {
  type Codebook,
  DEFAULT_CODEBOOK,
  type Frame,
  type LanguageBook,
  loadCodebook,
  referenceOf,
} from './codebook/index.js';
export { explanationOf } from './explain.js';
export type { Feature, Features } from './features.js';
export { type ScoreModel, scoreOf } from './score.js';

/**
 * Reads statements off an analysed text whose actors are known: every frame of the codebook that fires is tried, its
 * roles are filled, and what is likely enough becomes a statement; every try leaves a trace.
 *
 * @example
 * const { statements, traces } = extract(doc, resolve(doc, context, actors), article, loadCodebook());
 */
export function extract(doc: Doc, resolution: Resolution, article: Article, codebook: Codebook): Extraction {
  const book = codebook.languages[doc.lang as Language];
  if (!book) return { statements: [], traces: [] };
  const reading = readingOf(doc, resolution);
  const affiliated = affiliationsOf(reading);

  // 1. every frame that fires, with the actors in its roles
  const attempts = attemptsOf(reading, book, affiliated);
  // 2. how likely each pair is right, and which reading of a cue holds
  const judged = judge(reading, attempts, codebook, affiliated);
  // 3. statements and traces
  return told(reading, article, attempts, judged);
}

function attemptsOf(reading: Reading, book: LanguageBook, affiliated: Affiliations): Attempt[] {
  const claims = claimsOf(reading);
  const first = hitsOf(reading, book).map(hit => attempt(reading, hit, claims));
  const relations = first.flatMap(({ candidates }) => candidates.map(relationOf));
  const context = contextOf(reading, claims, relations, first.flatMap(halvesOf), actsOf(first), affiliated);
  return first.map(made => completed(reading, made, context));
}

/** The ends of a hit that has only one of the two. */
function halvesOf({ hit, source, target, candidates }: Attempt): Half[] {
  if (candidates.length > 0) return [];
  const { token } = hit.anchor;
  return [source, target].flatMap(({ role, ends }) =>
    ends.map(({ filler }) => ({
      role,
      actor: filler.actor,
      filler,
      cue: token.i,
      sentence: token.sentence,
      type: hit.frame.type.name,
      root: hit.frame.type.plover,
    })),
  );
}

const relationOf = ({ hit, pair }: Candidate): Relation => ({
  source: pair.source.filler.actor,
  target: pair.target.filler.actor,
  ends: { source: pair.source.filler, target: pair.target.filler },
  cue: hit.anchor.token.i,
  sentence: hit.anchor.token.sentence,
  type: hit.frame.type.name,
  symmetric: hit.frame.type.symmetric,
  root: hit.frame.type.plover,
});

/** The types of acts that nouns of a text name. */
function actsOf(attempts: readonly Attempt[]): Map<number, Set<string>> {
  const acts = new Map<number, Set<string>>();
  for (const { hit } of attempts) {
    const { token, pos } = hit.anchor;
    if (pos === 'noun') acts.set(token.i, (acts.get(token.i) ?? new Set()).add(hit.frame.type.name));
  }
  return acts;
}

function judge(
  reading: Reading,
  attempts: readonly Attempt[],
  { score }: Codebook,
  affiliated: Affiliations,
): Map<Candidate, Judged> {
  const all = attempts.flatMap(({ candidates }) => candidates);
  const setting = settingOf(reading, all, affiliated);
  const scored = all.map(candidate => ({
    candidate,
    score: scoreOf(featuresOf(setting, candidate), score),
    dropped: '',
  }));
  return new Map(select(scored, score.threshold, reading).map(item => [item.candidate, item]));
}

function told(
  reading: Reading,
  article: Article,
  attempts: readonly Attempt[],
  judged: ReadonlyMap<Candidate, Judged>,
): Extraction {
  const statements = new Map<string, Statement>();
  const traces: Trace[] = [];
  for (const one of attempts) {
    const items = one.candidates.map(candidate => judged.get(candidate)!);
    const made: string[] = [];
    for (const { candidate, score, dropped } of items) {
      if (dropped) continue;
      const statement = statementOf(reading, article, candidate, score);
      if (statements.has(statement.id)) continue;
      statements.set(statement.id, statement);
      made.push(statement.id);
    }
    traces.push(traceOf(reading, one, items, made));
  }
  return { statements: dated([...statements.values()]), traces };
}

/** An act that one sentence dates is dated in the others that tell it: headlines have no dates. */
function dated(statements: readonly Statement[]): Statement[] {
  const keyOf = ({ source, type, target, factuality }: Statement): string =>
    [source.actor, type, target.actor, factuality].join('\u0000');
  const known = new Map<string, Statement>();
  for (const statement of statements)
    if (statement.date && !known.has(keyOf(statement))) known.set(keyOf(statement), statement);
  return statements.map(statement => {
    const other = statement.date ? undefined : known.get(keyOf(statement));
    if (!other) return statement;
    const { date, datePrecision, dateSource, dateSpan } = other;
    return { ...statement, date, datePrecision, dateSource, dateSpan };
  });
}

/** A candidate as the fit of the score sees it. */
export interface ScoredCandidate {
  frame: string;
  type: string;
  symmetric: boolean;
  source: string;
  target: string;
  sentence: number;
  /** Whether an end was guessed from the context. */
  guessed: boolean;
  features: Features;
}

/** Every pair that the frames give, whether or not it would become a statement: the material that the score is fitted on. */
export function candidatesOf(doc: Doc, resolution: Resolution, codebook: Codebook): ScoredCandidate[] {
  const book = codebook.languages[doc.lang as Language];
  if (!book) return [];
  const reading = readingOf(doc, resolution);
  const affiliated = affiliationsOf(reading);
  const candidates = attemptsOf(reading, book, affiliated).flatMap(made => made.candidates);
  const setting = settingOf(reading, candidates, affiliated);
  return candidates.map(candidate => ({
    frame: candidate.hit.frame.name,
    type: candidate.hit.frame.type.name,
    symmetric: candidate.hit.frame.type.symmetric,
    source: resolution.actors[candidate.pair.source.filler.actor]!.id,
    target: resolution.actors[candidate.pair.target.filler.actor]!.id,
    sentence: candidate.hit.anchor.token.sentence,
    guessed: candidate.guess !== null,
    features: featuresOf(setting, candidate),
  }));
}
