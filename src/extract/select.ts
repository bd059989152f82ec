import type { Resolution, Token } from '../model/index.js';
import type { Candidate } from './candidates.js';
import { adpositionsOf } from './clause.js';
import { governorOf } from './embedding.js';
import type { Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** A candidate with its score, and why it was dropped, empty while it stands. */
export interface Judged {
  candidate: Candidate;
  score: number;
  dropped: string;
}

/** Keeps what is likely enough, and of several readings of one cue the most specific. */
export function select(judged: readonly Judged[], threshold: number, reading: Reading): Judged[] {
  const kept = judged.map(item => ({ ...item, dropped: item.score < threshold ? 'unlikely' : '' }));
  dropLesserGuesses(kept);
  dropRepetitions(kept);
  dropContents(kept, reading);
  dropRetoldTalk(kept);
  const byKey = new Map<string, Judged>();
  for (const item of kept) {
    if (item.dropped) continue;
    const key = cueKey(item.candidate, reading.resolution);
    const rival = byKey.get(key);
    if (!rival) {
      byKey.set(key, item);
      continue;
    }
    const [loser, winner] = beats(item, rival) ? [rival, item] : [item, rival];
    loser.dropped = `${winner.candidate.hit.frame.name} fits better`;
    byKey.set(key, winner);
  }
  return kept;
}

/** Of several guesses at one end only the likeliest place in the text holds. */
function dropLesserGuesses(kept: readonly Judged[]): void {
  const best = new Map<Hit, Judged>();
  for (const item of kept) {
    if (!item.candidate.guess) continue;
    const rival = best.get(item.candidate.hit);
    if (!rival || item.score > rival.score) best.set(item.candidate.hit, item);
  }
  for (const item of kept) {
    const winner = best.get(item.candidate.hit);
    if (!item.candidate.guess || !winner || item.dropped) continue;
    if (guessedActor(item.candidate) !== guessedActor(winner.candidate))
      item.dropped = 'another end is likelier';
  }
}

/** Kinds of talk from the most specific to the plainest; gold/GUIDE.md: one conversation is one statement. */
const TALKS = ['TELEPHONED', 'NEGOTIATED_WITH', 'MET', 'SPOKE_WITH'];

/** Two cues of one sentence tell one act once (`machte einen Vorwurf`), the likeliest and most specific of them. */
function dropRepetitions(kept: readonly Judged[]): void {
  const best = new Map<string, Judged>();
  for (const item of kept) {
    if (item.dropped) continue;
    const key = sentenceKey(item.candidate);
    const rival = best.get(key);
    if (rival && rank(rival) >= rank(item)) item.dropped = 'told by another cue of the sentence';
    else {
      if (rival) rival.dropped = 'told by another cue of the sentence';
      best.set(key, item);
    }
  }
}

function sentenceKey({ hit, pair }: Candidate): string {
  const { name } = hit.frame.type;
  const type = TALKS.includes(name) ? 'talk' : name;
  return [hit.anchor.token.sentence, type, pair.source.filler.actor, pair.target.filler.actor].join(' ');
}

/** Specific talk outranks plain talk, then the score decides. */
const rank = ({ candidate, score }: Judged): number => {
  const talk = TALKS.indexOf(candidate.hit.frame.type.name);
  return score + (talk < 0 ? 0 : TALKS.length - talk);
};

/**
 * Plain talk is the conversation that a more specific cue of the text tells of the same two: `traf X … nach dem
 * Gespräch mit X`. A plan is another conversation than one that took place.
 */
function dropRetoldTalk(kept: readonly Judged[]): void {
  const talks = kept.filter(
    ({ dropped, candidate }) => !dropped && TALKS.includes(candidate.hit.frame.type.name),
  );
  const plain = TALKS.at(-1);
  for (const item of talks) {
    if (item.candidate.hit.frame.type.name !== plain) continue;
    const specific = talks.find(
      ({ candidate }) =>
        candidate.hit.frame.type.name !== plain &&
        pairKey(candidate) === pairKey(item.candidate) &&
        (candidate.factuality === 'planned') === (item.candidate.factuality === 'planned'),
    );
    if (specific) item.dropped = `${specific.candidate.hit.frame.name} tells this talk more exactly`;
  }
}

const pairKey = ({ pair }: Candidate): string => `${pair.source.filler.actor} ${pair.target.filler.actor}`;

/** Acts of speaking about what is to be done; what is done is their content. */
const ABOUT_ACTS = new Set(['DEMANDED', 'ASKED', 'THREATENED', 'PROMISED', 'WARNED']);

/**
 * `versprach, X zu helfen` tells a promise and no help, `drohte X Angriffe an` a threat and no attack: gold/GUIDE.md, the
 * speech act and not its content.
 */
function dropContents(kept: readonly Judged[], reading: Reading): void {
  const told = new Set<number>();
  const spoken = new Set<number>();
  for (const { dropped, candidate } of kept) {
    if (dropped) continue;
    const { token } = candidate.hit.anchor;
    told.add(token.i);
    if (ABOUT_ACTS.has(candidate.hit.frame.type.name)) spoken.add(token.i);
  }
  for (const item of kept) {
    if (item.dropped) continue;
    const { anchor } = item.candidate.hit;
    const embedding = governorOf(reading, anchor);
    const isObject =
      anchor.pos === 'noun' && (anchor.token.deprel === 'obj' || isGoal(reading, anchor.token));
    if (
      (embedding?.infinitive && told.has(embedding.governor.i)) ||
      (isObject && spoken.has(anchor.token.head) && !ABOUT_ACTS.has(item.candidate.hit.frame.type.name))
    )
      item.dropped = 'the content of another act';
  }
}

/** `drängte X zu einer Absage`. */
const isGoal = (reading: Reading, token: Token): boolean =>
  token.deprel === 'obl' && adpositionsOf(reading, token).includes('zu');

const guessedActor = ({ guess, pair }: Candidate): number | null => guess && pair[guess].filler.actor;

/** One cue tells one act between two actors. */
function cueKey({ hit, pair }: Candidate, { actors }: Resolution): string {
  const ends = [actors[pair.source.filler.actor]!.id, actors[pair.target.filler.actor]!.id].sort();
  return [hit.anchor.token.i, ...ends].join(' ');
}

function beats(item: Judged, rival: Judged): boolean {
  const a = item.candidate.hit.frame;
  const b = rival.candidate.hit.frame;
  if (!item.candidate.guess !== !rival.candidate.guess) return !item.candidate.guess;
  if (a.with.length !== b.with.length) return a.with.length > b.with.length;
  return item.score > rival.score;
}
