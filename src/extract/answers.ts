import type { Token } from '../model/index.js';
import { isDefinite, REPLY_DISTANCE } from './anaphora.js';
import type { Claims } from './attribution.js';
import type { Context, Relation } from './context.js';
import type { End, Search } from './ends.js';
import type { Filler } from './fillers.js';
import { isNominal, lemmaOf, type Reading } from './reading.js';
import type { Hit } from './triggers.js';
import { endsOf } from './understood.js';

/** Roots of acts that ask for an answer. */
const ANSWERABLE: ReadonlySet<string | null> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/**
 * Whom an answer concerns that names nobody: who accused or asked the one that answers (`Beide weisen den Vorwurf
 * zurück`, `X weigert sich`), or who did the act that its object takes up (`kritisierte die Drohung`).
 */
export function answered(
  reading: Reading,
  { relations, halves, acts, affiliated, claims }: Context,
  hit: Hit,
  source: Search,
  target: Search,
): End[] {
  const { token } = hit.anchor;
  const { occupant } = target;
  const by = new Set(source.ends.map(({ filler }) => filler.actor));
  const isBefore = ({ cue, sentence }: { cue: number; sentence: number }): boolean =>
    cue < token.i && token.sentence - sentence <= REPLY_DISTANCE;
  const isOwn = (actor: number): boolean => by.has(actor) || [...by].some(one => affiliated(one, actor));
  const told = relations.filter(relation => isBefore(relation) && !isOwn(relation.source));
  if (hit.frame.type.name === 'REJECTED' && hit.anchor.pos === 'verb' && mayTakeUp(reading, occupant)) {
    const near = occupant === null ? NEXT : REPLY_DISTANCE;
    const open = told.filter(
      ({ root, sentence }) => ANSWERABLE.has(root) && token.sentence - sentence <= near,
    );
    const direct = open.filter(({ target: actor }) => by.has(actor));
    const own = direct.length > 0 ? direct : open.filter(({ target: actor }) => isOwn(actor));
    const asked =
      own.length === 0 && occupant && !isNamed(occupant)
        ? open.filter(({ sentence }) => token.sentence - sentence <= 1)
        : own;
    const found = occupant?.feats.Number === 'Plur' ? asked : nearest(asked);
    if (found.length > 0)
      return endsOf(
        hit.frame.target[0]!,
        found.map(({ ends }) => ends.source),
        token,
      );
    if (occupant !== null && isNominal(occupant) && occupant.upos !== 'PRON') {
      const half = halves
        .filter(
          one =>
            isBefore(one) &&
            one.role === 'source' &&
            ANSWERABLE.has(one.root) &&
            !isOwn(one.actor) &&
            token.sentence - one.sentence <= NEXT,
        )
        .at(-1);
      const together = halves.filter(one => half && one.cue === half.cue && one.role === 'source');
      if (together.length > 0)
        return endsOf(
          hit.frame.target[0]!,
          together.map(({ filler }) => filler),
          token,
        );
    }
  }
  if (
    hit.frame.type.name === 'REJECTED' &&
    hit.anchor.pos === 'verb' &&
    occupant &&
    mayTakeUp(reading, occupant)
  ) {
    const claimant = claimantBefore(reading, claims, token, by);
    if (claimant && !isOwn(claimant.actor)) return endsOf(hit.frame.target[0]!, [claimant], token);
  }
  const types = occupant && isDefinite(reading, occupant) ? acts.get(occupant.i) : undefined;
  if (!types) return [];
  const same = nearest(told.filter(({ type, symmetric }) => types.has(type) && !symmetric));
  return endsOf(
    hit.frame.target[0]!,
    same.map(({ ends }) => ends.source),
    token,
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
