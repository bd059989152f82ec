import type { Token } from '../model/index.js';
import { ANSWERABLE, isDefinite, REPLY_DISTANCE } from './anaphora.js';
import type { Claims } from './attribution.js';
import type { Context, Relation } from './context.js';
import type { End, Search } from './ends.js';
import type { Filler } from './fillers.js';
import { isNominal, lemmaOf, type Reading } from './reading.js';
import type { Hit } from './triggers.js';
import { endsOf } from './understood.js';

/** An act that may answer another: what is asked to find whom it answers. */
interface Answer {
  reading: Reading;
  context: Context;
  token: Token;
  /** What stands where the frame has its target. */
  occupant: Token | null;
  /** Those who answer. */
  by: ReadonlySet<number>;
  /** Relations told shortly before by others. */
  told: readonly Relation[];
  /** Whether an actor is one of those who answer, or belongs to them. */
  isOwn(actor: number): boolean;
}

/**
 * Whom an answer concerns that names nobody: who accused or asked the one that answers (`Beide weisen den Vorwurf
 * zurück`, `X weigert sich`), or who did the act that its object takes up (`kritisierte die Drohung`).
 */
export function answered(
  reading: Reading,
  context: Context,
  hit: Hit,
  source: Search,
  { occupant }: Search,
): End[] {
  const { token, pos } = hit.anchor;
  const by = new Set(source.ends.map(({ filler }) => filler.actor));
  const isOwn = (actor: number): boolean =>
    by.has(actor) || [...by].some(one => context.affiliated(one, actor));
  const told = context.relations.filter(one => isShortlyBefore(token, one) && !isOwn(one.source));
  const answer: Answer = { reading, context, token, occupant, by, told, isOwn };
  const rejects = hit.frame.type.name === 'REJECTED' && pos === 'verb' && mayTakeUp(reading, occupant);
  for (const find of rejects ? [askers, beginners, claimants, doers] : [doers]) {
    const fillers = find(answer);
    if (fillers.length > 0) return endsOf(hit.frame.target[0]!, fillers, token);
  }
  return [];
}

const isShortlyBefore = (token: Token, { cue, sentence }: { cue: number; sentence: number }): boolean =>
  cue < token.i && token.sentence - sentence <= REPLY_DISTANCE;

/** Who accused, asked or threatened those that answer; where a pronoun is the object, also whom else just before. */
function askers({ token, occupant, by, told, isOwn }: Answer): Filler[] {
  const near = occupant === null ? NEXT : REPLY_DISTANCE;
  const open = told.filter(({ root, sentence }) => ANSWERABLE.has(root) && token.sentence - sentence <= near);
  const direct = open.filter(({ target }) => by.has(target));
  const own = direct.length > 0 ? direct : open.filter(({ target }) => isOwn(target));
  const asked =
    own.length === 0 && occupant && !isNamed(occupant)
      ? open.filter(({ sentence }) => token.sentence - sentence <= 1)
      : own;
  const found = occupant?.feats.Number === 'Plur' ? asked : nearest(asked);
  return found.map(({ ends }) => ends.source);
}

/** Who began an accusation or a demand that names no target. */
function beginners({ context: { halves }, token, occupant, isOwn }: Answer): Filler[] {
  if (occupant === null || !isNominal(occupant) || occupant.upos === 'PRON') return [];
  const begun = halves.filter(({ role }) => role === 'source');
  const last = begun
    .filter(
      half =>
        isShortlyBefore(token, half) &&
        ANSWERABLE.has(half.root) &&
        !isOwn(half.actor) &&
        token.sentence - half.sentence <= NEXT,
    )
    .at(-1);
  return begun.filter(({ cue }) => cue === last?.cue).map(({ filler }) => filler);
}

/** Who claimed something of those that answer. */
function claimants({ reading, context, token, occupant, by, isOwn }: Answer): Filler[] {
  const claimant = occupant && claimantBefore(reading, context.claims, token, by);
  return claimant && !isOwn(claimant.actor) ? [claimant] : [];
}

/** Who did the act that the object takes up. */
function doers({ reading, context: { acts }, occupant, told }: Answer): Filler[] {
  const types = occupant && isDefinite(reading, occupant) ? acts.get(occupant.i) : undefined;
  if (!types) return [];
  return nearest(told.filter(({ type, symmetric }) => types.has(type) && !symmetric)).map(
    ({ ends }) => ends.source,
  );
}

/** Who claims something of one that answers, in the sentence before: `Laut X hat Y gelogen. Y bestreitet das.` */
function claimantBefore(
  { doc, resolution }: Reading,
  claims: Claims,
  token: Token,
  by: ReadonlySet<number>,
): Filler | undefined {
  const before = doc.sentences[token.sentence - 1];
  if (!before) return undefined;
  const concerned = resolution.mentions.some(
    ({ from, sentence, actors }) =>
      sentence === before.n && actors.some(actor => by.has(actor)) && claims[from]?.speaker,
  );
  const speaker = concerned
    ? doc
        .tokensOf(before)
        .map(({ i }) => claims[i]?.speaker)
        .find(one => one && !by.has(one.actor))
    : undefined;
  return speaker ? { ...speaker, via: 'speaker', coordinated: false } : undefined;
}

const NEXT = 2; // sentences over which an answer without an object still finds what it answers

/** A noun, not a pronoun. */
const isNamed = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** Nothing, a neuter pronoun, or a noun of saying and asking that does not say whose it is. */
function mayTakeUp(reading: Reading, occupant: Token | null): boolean {
  if (occupant === null) return true;
  if (occupant.upos === 'PRON' || occupant.upos === 'DET')
    return ['das', 'dies', 'was', 'es', 'this', 'that', 'it'].includes(occupant.text.toLowerCase());
  const lemma = lemmaOf(occupant);
  for (let at = 0; lemma.length - at >= SHORTEST_NOUN; at++)
    if (reading.know.answeredNouns.has(lemma.slice(at))) return true;
  return false;
}

const SHORTEST_NOUN = 4;

/** The relations of the latest cue. */
function nearest(relations: readonly Relation[]): readonly Relation[] {
  const last = Math.max(...relations.map(({ cue }) => cue));
  return relations.filter(({ cue }) => cue === last);
}
