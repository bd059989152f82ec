import type { Token } from '../model/index.js';
import type { Claims } from './attribution.js';
import { adpositionsOf, voiceOf } from './clause.js';
import type { Context, Relation } from './context.js';
import type { End, Role, Search } from './ends.js';
import { type Filler, fillersOf, modifierFillers } from './fillers.js';
import { owners } from './noun-roles.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents } from './subject.js';
import type { Hit } from './triggers.js';

/** Sentences between an act and the answer to it, or the word that takes it up. */
export const REPLY_DISTANCE = 4;

/**
 * Whose act a noun takes up that the text has told before: `der Plan der EU … Den Plan lehnte X ab`. Only a noun with a
 * definite article or a demonstrative takes something up.
 */
export function takenUp(reading: Reading, noun: Token): Filler[] {
  if (noun.upos !== 'NOUN' || !isDefinite(reading, noun)) return [];
  if (reading.mentionsAt(noun).length > 0 || reading.know.representatives.has(lemmaOf(noun))) return [];
  return ownersBefore(reading, noun, reading.know.makingVerbs).map(filler => ({ ...filler, via: 'act' }));
}

const isDefinite = ({ doc }: Reading, noun: Token): boolean => {
  const determiner = doc.child(noun, 'det');
  return (
    determiner !== undefined &&
    determiner.feats.Poss !== 'Yes' &&
    ['der', 'dieser', 'jener', 'the', 'this', 'that'].includes(lemmaOf(determiner))
  );
};

/** Actors that a noun of this lemma belonged to in the sentences before, or who made it by one of some verbs. */
export function ownersBefore(
  reading: Reading,
  noun: Token,
  makingVerbs: ReadonlySet<string> | null = null,
): Filler[] {
  const { doc } = reading;
  const lemma = lemmaOf(noun);
  for (let n = noun.sentence; n >= Math.max(0, noun.sentence - REPLY_DISTANCE); n--) {
    const sentence = doc.sentences[n]!;
    for (let i = Math.min(sentence.to, noun.i) - 1; i >= sentence.from; i--) {
      const token = doc.tokens[i]!;
      if (lemmaOf(token) !== lemma || !isNominal(token)) continue;
      const owned = owners(reading, token).flatMap(owner =>
        owner.route === 'modifier'
          ? modifierFillers(reading, owner.token)
          : fillersOf(reading, owner.token, { acts: false }),
      );
      if (owned.length > 0) return owned;
      const verb = doc.head(token);
      const made =
        verb && isVerbal(verb) && token.deprel === 'obj' && (makingVerbs?.has(lemmaOf(verb)) ?? true);
      const found = made
        ? agents(reading, verb).flatMap(agent => fillersOf(reading, agent.token, { acts: false }))
        : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

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

function endsOf(
  fn: string,
  fillers: readonly Filler[],
  token: Token,
  route: End['route'] = 'anaphor',
): End[] {
  const seen = new Set<number>();
  const via = route === 'anaphor' ? 'act' : 'head';
  return fillers
    .filter(({ actor }) => !seen.has(actor) && seen.add(actor))
    .map(filler => ({ filler: { ...filler, via }, fn, rank: 0, route, token, evidence: null }));
}

/**
 * The other party of an act that its noun takes up: `X zeigte Y an. Die Anzeige richtet sich auch gegen Z`, `X reichte
 * die Klage ein`.
 */
export function retold(
  reading: Reading,
  { relations, halves }: Context,
  { anchor, frame }: Hit,
  missing: Role,
  other: Search,
): End[] {
  const { token, pos } = anchor;
  if (pos !== 'noun' || !isDefinite(reading, token)) return [];
  const known = new Set(other.ends.map(({ filler }) => filler.actor));
  const isSame = ({ cue, sentence, type }: { cue: number; sentence: number; type: string }): boolean =>
    cue < token.i && token.sentence - sentence <= REPLY_DISTANCE && type === frame.type.name;
  const told = relations.filter(
    relation => isSame(relation) && (missing === 'source' || known.has(relation.source)),
  );
  const begun = missing === 'source' ? halves.filter(half => half.role === 'source' && isSame(half)) : [];
  const last = Math.max(...[...told, ...begun].map(({ cue }) => cue));
  const fillers = [
    ...told.filter(({ cue }) => cue === last).map(({ ends }) => ends[missing]),
    ...begun.filter(({ cue }) => cue === last).map(({ filler }) => filler),
  ];
  return endsOf(frame[missing][0]!, fillers, token);
}

/** Acts of an authority that tells of them: `wie die Staatsanwaltschaft mitteilte, wird gegen X ermittelt`. */
export function official(reading: Reading, { claims }: Context, { anchor, frame }: Hit): End[] {
  const speaker = claims[anchor.token.i]?.speaker;
  if (!speaker || anchor.pos !== 'verb' || !OFFICIAL.has(frame.type.name)) return [];
  if (voiceOf(reading, anchor.token) !== 'passive') return [];
  const { name, kind } = reading.resolution.actors[speaker.actor]!;
  if (kind === 'person' || !reading.know.authorities.test(name)) return [];
  return endsOf(frame.source[0]!, [{ ...speaker, via: 'speaker', coordinated: false }], anchor.token);
}

const OFFICIAL = new Set(['INVESTIGATED', 'ARRESTED', 'CONVICTED', 'RELEASED']);

/** Whom an act concerns that another one follows: `auf Antrag von X hob das Gericht das Urteil auf`. */
export function granted(reading: Reading, { anchor, frame }: Hit): End[] {
  const { token, pos, carrier } = anchor;
  const grants =
    pos === 'noun' &&
    GRANTED.has(frame.type.name) &&
    carrier?.as === 'oblique' &&
    adpositionsOf(reading, token).includes('auf');
  if (!grants) return [];
  const fillers = agents(reading, carrier.verb).flatMap(agent =>
    fillersOf(reading, agent.token, { acts: false }),
  );
  return endsOf(frame.target[0]!, fillers, token, 'carrier');
}

const GRANTED = new Set(['ASKED', 'DEMANDED', 'INVITED']);

/** `X verübte Anschläge in Y`: where a named attacker strikes is whom he attacks. */
export function struck(reading: Reading, { anchor, frame }: Hit): End[] {
  const { token, pos } = anchor;
  if (pos !== 'noun' || frame.type.name !== 'ATTACKED') return [];
  const places = reading.doc
    .children(token, 'nmod', 'obl')
    .filter(child => adpositionsOf(reading, child).some(form => reading.know.placeAdpositions.has(form)));
  const fillers = places
    .flatMap(place => fillersOf(reading, place, { acts: true }))
    .filter(({ actor }) => reading.resolution.actors[actor]!.kind === 'state');
  return endsOf(frame.target[0]!, fillers, token, 'own');
}

/** Types of acts that are addressed to someone, and so go on to the addressee of the act before. */
const ADDRESSED = new Set(['DEMANDED', 'ASKED', 'THREATENED', 'PROMISED', 'WARNED']);

/**
 * The addressee of the act that a clause goes on from: `forderte von X eine Entschuldigung und drohte mit Strafen`,
 * `telefonierte mit X, um Hilfe anzubieten`.
 */
export function goneOn(reading: Reading, { relations }: Context, hit: Hit, source: Search): End[] {
  const { doc } = reading;
  const { token, pos } = hit.anchor;
  const head = doc.head(token);
  const goesOn =
    pos === 'verb' &&
    head !== undefined &&
    isVerbal(head) &&
    (token.deprel === 'conj' ||
      (token.deprel === 'advcl' && doc.children(token, 'mark').some(mark => lemmaOf(mark) === 'um')));
  if (!goesOn || !ADDRESSED.has(hit.frame.type.name)) return [];
  const addressed = doc
    .children(token, 'obj', 'iobj')
    .some(object => object.upos === 'PRON' || reading.mentionsAt(object).length > 0);
  if (addressed) return [];
  const by = new Set(source.ends.map(({ filler }) => filler.actor));
  const found = relations.filter(({ cue }) => cue === head.i);
  const fillers = found.flatMap(({ source: one, target: other, ends, symmetric }) =>
    by.has(one) ? [ends.target] : symmetric && by.has(other) ? [ends.source] : [],
  );
  return endsOf(hit.frame.target[0]!, fillers, token, 'shared');
}
