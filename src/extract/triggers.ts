import { strongReadings } from '../analyse/lang/de-verb-lemma.js';
import type { Token } from '../model/index.js';
import { isReflexive, voiceOf } from './clause.js';
import type { Constraint, Frame, LanguageBook, TriggerPos } from './codebook/index.js';
import { carrierOf } from './noun-roles.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { type Anchor, argumentsOf } from './roles.js';

/** A frame that fires on an anchor. */
export interface Hit {
  frame: Frame;
  anchor: Anchor;
  /** Tokens that make the frame fire: trigger, particle and the dependents it asks for. */
  cue: readonly Token[];
}

interface Index {
  verbs: ReadonlyMap<string, readonly Frame[]>;
  adjectives: ReadonlyMap<string, readonly Frame[]>;
  nouns: ReadonlyMap<string, readonly { frame: Frame; exact: boolean }[]>;
  /** Frames of nouns seen before. */
  known: Map<string, readonly Frame[]>;
}

const INDEXES = new WeakMap<LanguageBook, Index>();

function indexOf(book: LanguageBook): Index {
  const known = INDEXES.get(book);
  if (known) return known;
  const verbs = new Map<string, Frame[]>();
  const adjectives = new Map<string, Frame[]>();
  const nouns = new Map<string, { frame: Frame; exact: boolean }[]>();
  for (const frame of book.frames)
    for (const { pos, lemma, exact } of frame.triggers) {
      if (pos === 'noun') push(nouns, spelled(lemma), { frame, exact });
      else push(pos === 'verb' ? verbs : adjectives, spelled(lemma), frame);
    }
  const index = { verbs, adjectives, nouns, known: new Map() };
  INDEXES.set(book, index);
  return index;
}

/** Swiss papers write no ß: `Strafmassnahme`. */
const spelled = (word: string): string => (word.includes('ß') ? word.replaceAll('ß', 'ss') : word);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** All frames that fire in a text, in text order. */
export function hitsOf(reading: Reading, book: LanguageBook): Hit[] {
  const index = indexOf(book);
  return reading.doc.tokens.flatMap(token => {
    const hits: Hit[] = [];
    for (const { pos, frames } of framesAt(reading, token, index)) {
      const anchor: Anchor = { token, pos, carrier: pos === 'verb' ? null : carrierOf(reading, token, book) };
      for (const frame of frames) {
        const cue = cueOf(reading, anchor, frame);
        if (cue) hits.push({ frame, anchor, cue });
      }
    }
    return hits;
  });
}

function framesAt(
  reading: Reading,
  token: Token,
  index: Index,
): { pos: TriggerPos; frames: readonly Frame[] }[] {
  const lemma = spelled(lemmaOf(token));
  if (isInName(reading, token)) return [];
  if (token.upos === 'VERB' || token.upos === 'AUX')
    return [{ pos: 'verb', frames: verbLemmas(reading, token).flatMap(form => index.verbs.get(form) ?? []) }];
  if (token.upos === 'ADJ' || token.upos === 'ADV') {
    const participle = token.upos === 'ADJ' ? participleLemma(token, index) : null;
    return [
      {
        pos: 'adj',
        frames: index.adjectives.get(lemma) ?? index.adjectives.get(spelled(token.text.toLowerCase())) ?? [],
      },
      { pos: 'verb', frames: participle ? index.verbs.get(participle)! : [] },
    ];
  }
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    return [{ pos: 'noun', frames: nounFrames(reading, token, index) }];
  return [];
}

/** Words of a name tell nothing: `Reporter ohne Grenzen`, `Biden`; a lone unknown word (`Veto`) may be none. */
const isInName = (reading: Reading, token: Token): boolean =>
  reading
    .mentionsAt(token)
    .some(
      ({ form, from, to, actors, resolver }) =>
        form === 'name' &&
        (to - from > 1 || isVerbal(token) || (resolver !== 'surname-only' && isPerson(reading, actors[0]))),
    );

const isPerson = ({ resolution }: Reading, actor: number | undefined): boolean =>
  actor !== undefined && resolution.actors[actor]?.kind === 'person';

/** The verb's lemma with its particle, and without one that is an adjective: `sprach … schuldig`. */
function verbLemmas({ doc, know }: Reading, verb: Token): string[] {
  const lemma = spelled(lemmaOf(verb));
  const particle = doc.child(verb, 'compound:prt');
  const prefix = particle && spelled(particle.text.toLowerCase());
  if (!prefix || !know.joinsParticles) return [lemma];
  if (!lemma.startsWith(prefix)) return [`${prefix}${lemma}`];
  return particle?.upos === 'ADJ' ? [lemma, lemma.slice(prefix.length)] : [lemma];
}

const STRONG = new Map<string, readonly string[]>();

/** Verbs that a strong participle may come from. */
function strongLemmas(stem: string): readonly string[] {
  const there = STRONG.get(stem);
  if (there) return there;
  if (STRONG.size >= MAX_KNOWN_NOUNS) STRONG.clear();
  const found = strongReadings(stem, true).map(({ lemma }) => spelled(lemma));
  STRONG.set(stem, found);
  return found;
}

/** Participles that the tagger takes for adjectives: `gestürzten` → stürzen. */
function participleLemma(token: Token, index: Index): string | null {
  const stem = spelled(token.text.toLowerCase().replace(/e[nmrs]?$/, ''));
  if (/en$/.test(stem)) {
    const strong = strongLemmas(stem).find(lemma => index.verbs.has(lemma));
    return strong ?? (index.verbs.has(stem) && /^(be|er|ver|zer|ent|miss)/.test(stem) ? stem : null);
  }
  const match =
    /^(.*?)ge(.+)e?t$/.exec(stem) ?? /^()(be.+|er.+|ver.+|zer.+|ent.+|miss.+|.+ier)e?t$/.exec(stem);
  if (!match) return null;
  for (const base of [`${match[1]}${match[2]}`, stem.replace(/e?t$/, '')])
    for (const form of [`${base}en`, `${base}n`]) if (index.verbs.has(form)) return form;
  return null;
}

const MIN_TAIL = 4; // shorter nouns (Rat, Tat) end too many compounds by chance

const MAX_KNOWN_NOUNS = 50_000; // bounds the memory of a long run

/** Frames of a noun and of the nouns that it ends in: `Regierungskritik` → Kritik. */
function nounFrames(reading: Reading, token: Token, { nouns, known }: Index): readonly Frame[] {
  const named = startsWithName(reading, token);
  const key = `${named ? '-' : ''}${token.lemma} ${token.text}`;
  const there = known.get(key);
  if (there) return there;
  const found = findNounFrames(reading, token, nouns, named);
  if (known.size >= MAX_KNOWN_NOUNS) known.clear();
  known.set(key, found);
  return found;
}

function findNounFrames({ know }: Reading, token: Token, nouns: Index['nouns'], named: boolean): Frame[] {
  for (const form of nounForms(token)) {
    const found = (nouns.get(form) ?? []).map(({ frame }) => frame);
    for (let cut = 2; form.length - cut >= MIN_TAIL; cut++) {
      const hyphen = form[cut - 1] === '-';
      if ((!know.compounds && !hyphen) || know.particles.has(form.slice(0, cut))) continue;
      for (const { frame, exact } of nouns.get(form.slice(cut)) ?? [])
        if (!exact || (hyphen && named)) found.push(frame);
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** `Trump-Anwalt`, not `Online-Angebot`. */
const startsWithName = (reading: Reading, token: Token): boolean =>
  reading.mentionsAt(token).some(({ form }) => form === 'compound');

/** The lemma, and what the word may come from where the lemma is wrong: `Vorwürfe` → vorwürf, vorwurf. */
function nounForms(token: Token): readonly string[] {
  const key = `${token.lemma} ${token.text}`;
  const there = FORMS.get(key);
  if (there) return there;
  if (FORMS.size >= MAX_KNOWN_NOUNS) FORMS.clear();
  const forms = findNounForms(token);
  FORMS.set(key, forms);
  return forms;
}

const FORMS = new Map<string, readonly string[]>();

/** Nouns in -er are no plurals: `Botschafter` is no Botschaft. */
function findNounForms(token: Token): string[] {
  const text = spelled(token.text.toLowerCase());
  const lemma = spelled(lemmaOf(token));
  const ending = lemma.endsWith('er') ? /[ns]$/ : /e[nrs]?$|[ns]$/;
  const stems = [lemma, text, text.replace(ending, '')];
  return [...new Set(stems.flatMap(stem => [stem, withoutUmlaut(stem)]))];
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Takes the umlaut off the last stem vowel: plural → singular. */
const withoutUmlaut = (stem: string): string =>
  stem.replace(
    /(äu|[äöü])([^aeiouäöü]*)$/,
    (_, vowel: string, rest: string) => `${vowel === 'äu' ? 'au' : PLAIN[vowel]}${rest}`,
  );

/** The tokens of the cue, or null when a condition of the frame does not hold. */
function cueOf(reading: Reading, anchor: Anchor, frame: Frame): Token[] | null {
  const { token, pos } = anchor;
  if (pos === 'verb') {
    if (frame.reflexive !== null && isReflexive(reading, token) !== frame.reflexive) return null;
    if (frame.unless[voiceOf(reading, token)]) return null;
  }
  if (frame.without.some(constraint => meeting(reading, anchor, constraint))) return null;
  const cue = [token, ...reading.doc.children(token, 'compound:prt')];
  for (const constraint of frame.with) {
    const met = meeting(reading, anchor, constraint);
    if (!met) return null;
    cue.push(met);
  }
  return [...new Set(cue)].sort((a, b) => a.i - b.i);
}

/** The first dependent that meets a constraint. */
function meeting(reading: Reading, anchor: Anchor, { function: fn, lemmas }: Constraint): Token | undefined {
  const direct =
    fn === 'any' ? around(reading, anchor) : argumentsOf(reading, anchor, fn).map(({ token }) => token);
  const candidates = direct.map(token =>
    token.upos === 'PRON' || token.upos === 'DET' ? meantBefore(reading, token) : token,
  );
  const index = candidates.findIndex(token => {
    const isNoun = token.upos === 'NOUN';
    const forms = isNoun ? nounForms(token) : [lemmaOf(token), token.text.toLowerCase()].map(spelled);
    return lemmas.some(({ lemma: written, exact }) => {
      const lemma = spelled(written);
      const isPart = !exact && isNoun && lemma.length >= MIN_TAIL;
      return forms.some(form => form === lemma || (isPart && form.endsWith(lemma)));
    });
  });
  return direct[index];
}

/** The noun that a demonstrative or a relative pronoun stands for: `Eine Entscheidung … Diese treffe das Gericht`. */
function meantBefore({ doc }: Reading, pronoun: Token): Token {
  const { Gender: gender, Number: number } = pronoun.feats;
  if (!gender || !['dieser', 'der', 'welcher'].includes(lemmaOf(pronoun))) return pronoun;
  const from = doc.sentences[Math.max(0, pronoun.sentence - 1)]!.from;
  for (let i = pronoun.i - 1; i >= from; i--) {
    const { upos, feats, deprel } = doc.tokens[i]!;
    const fits = feats.Gender === gender && feats.Number === number;
    if (upos === 'NOUN' && fits && ['nsubj', 'obj', 'nsubj:pass'].includes(deprel)) return doc.tokens[i]!;
  }
  return pronoun;
}

/** Dependents of the trigger and theirs in turn (`feierte [X [als Sieger]]`); for a noun its carrying verb too. */
function around(reading: Reading, anchor: Anchor): readonly Token[] {
  const there = SURROUNDINGS.get(anchor);
  if (there) return there;
  const found = findAround(reading, anchor);
  SURROUNDINGS.set(anchor, found);
  return found;
}

const SURROUNDINGS = new WeakMap<Anchor, readonly Token[]>();

function findAround({ doc }: Reading, { token, carrier }: Anchor): Token[] {
  const near = doc.children(token);
  const next = near.flatMap(child =>
    isNominal(child) || child.upos === 'ADJ' || isVerbal(child) ? doc.children(child) : [],
  );
  const marks = next.filter(isNominal).flatMap(noun => doc.children(noun, 'case', 'cc'));
  const above = carrier ? [carrier.verb, ...doc.children(carrier.verb)] : [];
  return [...near, ...next, ...marks, ...above];
}
