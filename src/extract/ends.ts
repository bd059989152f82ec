import type { Token } from '../model/index.js';
import { takenUp } from './anaphora.js';
import type { Argument, Route } from './arguments.js';
import type { Claims } from './attribution.js';
import { isAttributive, isReciprocal, voiceOf } from './clause.js';
import { companionsOf } from './companions.js';
import { type Filler, fillersOf, modifierFillers } from './fillers.js';
import { contentSubjects } from './noun-roles.js';
import { isNominal, type Reading } from './reading.js';
import { argumentsOf } from './roles.js';
import type { Hit } from './triggers.js';

export type Role = 'source' | 'target';

/** An actor in one role of a hit, with the way it was found. */
export interface End {
  filler: Filler;
  /** The function that gave it, `text` and `context` for the last resorts. */
  fn: string;
  /** Its place in the frame's list of functions. */
  rank: number;
  route: Route | 'context';
  /** The argument's token; the trigger for a guess. */
  token: Token;
  /** What speaks for a guess from the context; null for an end that a function gave. */
  evidence: Readonly<Record<string, number>> | null;
}

/** What was found for a role. */
export interface Search {
  role: Role;
  tried: string[];
  ends: End[];
  /** Words that stand in the role and name no actor. */
  occupant: Token | null;
}

/** Roots of acts that concern other acts; one meets, arrests and kills people only. */
const TAKES_UP: ReadonlySet<string | null> = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'PROTEST']);

/** Types of acts that concern how things are with someone. */
const EVALUATING = new Set(['CRITICIZED', 'PRAISED', 'PROTESTED_AGAINST']);

/** Looks for a role in the functions of the frame, in their order; the first that names an actor wins. */
export function search(reading: Reading, hit: Hit, role: Role, claims: Claims): Search {
  const { frame, anchor } = hit;
  const tried: string[] = [];
  let occupant: Token | null = null;
  let occupied: { fn: string; rank: number } | null = null;
  const functions = functionsOf(hit, role);
  for (const [rank, fn] of functions.entries()) {
    if (fn === 'text') continue;
    tried.push(fn);
    const found = role === 'target' && fn.startsWith('light.') ? accused(reading, hit) : [];
    for (const { token, route } of [...found, ...argumentsOf(reading, anchor, fn)]) {
      const fillers = [
        ...spokenOf(token, claims),
        ...(route === 'modifier'
          ? modifierFillers(reading, token)
          : [token, ...companions(reading, hit, role, token)].flatMap(one =>
              fillersOf(reading, one, {
                acts: role === 'target' && route !== 'swapped',
                partners: frame.type.name === 'REJECTED',
                conditions: EVALUATING.has(frame.type.name),
                ...(route === 'attribute' && isAttributive(anchor.token)
                  ? { alone: true, except: anchor.token }
                  : {}),
              }),
            )),
      ].filter(filler => ofKind(reading, filler, frame.kinds[role]));
      if (fillers.length > 0)
        return {
          role,
          tried,
          occupant,
          ends: fillers.map(filler => ({ filler, fn, rank, route, token, evidence: null })),
        };
      if (!occupant && route !== 'loose' && (isNominal(token) || isThat(token))) {
        occupant = token;
        occupied = { fn, rank };
      }
    }
  }
  const taken =
    role === 'target' && occupant && TAKES_UP.has(frame.type.plover) ? takenUp(reading, occupant) : [];
  const ends = taken
    .filter(filler => ofKind(reading, filler, frame.kinds[role]))
    .map(filler => ({ filler, ...occupied!, route: 'anaphor' as const, token: occupant!, evidence: null }));
  return { role, tried, ends, occupant };
}

/** `das`, which the tagger takes for an article. */
const isThat = ({ upos, text }: Token): boolean =>
  upos === 'DET' && ['das', 'dies', 'dieses'].includes(text.toLowerCase());

/** Who is added to an argument; one that a subject is joined by acts with it, and talks to nobody else by that. */
const companions = (reading: Reading, { frame }: Hit, role: Role, token: Token): Token[] =>
  frame.type.symmetric || (role === 'target' && token.deprel === 'nsubj') ? [] : companionsOf(reading, token);

/** `den Vorwurf, Y habe gelogen, wies X zurück`: what an accusation says has its own doer. */
const accused = (reading: Reading, { anchor, frame }: Hit): Argument[] =>
  anchor.pos === 'noun' && frame.type.name === 'ACCUSED' ? contentSubjects(reading, anchor.token) : [];

/** `ich` and `wir` in a quote are its speaker. */
function spokenOf(token: Token, claims: Claims): Filler[] {
  if (token.feats.Person !== '1' || token.upos !== 'PRON') return [];
  const speaker = claims[token.i]?.speaker;
  return speaker ? [{ ...speaker, via: 'speaker', coordinated: false }] : [];
}

/** The functions of a role; a carrying verb that turns the noun's roles gives its subject to the target. */
function functionsOf({ frame, anchor: { carrier } }: Hit, role: Role): readonly string[] {
  const functions = frame[role];
  if (!carrier?.entry?.turns) return functions;
  if (role === 'target') return [...functions.filter(fn => fn !== 'light.subject'), 'light.subject'];
  const agents = ['light.obl:von', 'light.obl:bei', 'light.obl:durch'];
  return functions.flatMap(fn => (fn === 'light.subject' ? agents : [fn]));
}

const ofKind = ({ resolution }: Reading, { actor }: Filler, kinds: readonly string[] | null): boolean =>
  !kinds || kinds.includes(resolution.actors[actor]!.kind);

/** Whether the parties of one role of a symmetric type may act on one another. */
export function mayBeReciprocal(reading: Reading, { frame, anchor }: Hit): boolean {
  if (!frame.type.symmetric || anchor.carrier?.as === 'oblique') return false;
  return (
    anchor.pos !== 'verb' ||
    isReciprocal(reading, anchor.token) ||
    (isAttributive(anchor.token) && voiceOf(reading, anchor.token) === 'passive') ||
    frame.source.some(fn => frame.target.includes(fn))
  );
}
