import type { Token } from '../model/index.js';
import { isDefinite, REPLY_DISTANCE } from './anaphora.js';
import { adpositionsOf, voiceOf } from './clause.js';
import type { Context } from './context.js';
import type { End, Role, Search } from './ends.js';
import { type Filler, fillersOf } from './fillers.js';
import { isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents } from './subject.js';
import type { Hit } from './triggers.js';

/** Ends that the text leaves no doubt about, as if a function of the frame gave them. */
export function endsOf(
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

/** Whom an act is aimed at that someone announces: `drohte Angriffe auf X an`, `versprach Hilfe für X`. */
export function aimed(reading: Reading, { relations, halves }: Context, hit: Hit, target: Search): End[] {
  const { token, pos } = hit.anchor;
  if (pos !== 'verb' || !ANNOUNCING.has(hit.frame.type.name)) return [];
  const acts = new Set(reading.doc.children(token, 'obj', 'obl').map(({ i }) => i));
  if (target.occupant && !acts.has(target.occupant.i)) return [];
  const fillers = [
    ...relations
      .filter(({ cue, symmetric, sentence }) => acts.has(cue) && !symmetric && sentence === token.sentence)
      .map(({ ends }) => ends.target),
    ...halves.filter(({ cue, role }) => acts.has(cue) && role === 'target').map(({ filler }) => filler),
  ];
  return endsOf(hit.frame.target[0]!, fillers, token, 'clause');
}

const ANNOUNCING = new Set(['THREATENED', 'PROMISED']);

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
