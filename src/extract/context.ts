import type { Mention, Token } from '../model/index.js';
import type { End, Role, Search } from './ends.js';
import { type Filler, fillersOf } from './fillers.js';
import { owners } from './noun-roles.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents } from './subject.js';
import type { Hit } from './triggers.js';

/** What the text around a sentence offers for an end that the sentence does not name. */
export interface Context {
  /** Actors of the main clause of a sentence: its subject, else its first mention. */
  subjectOf(sentence: number): readonly Filler[];
  /** Resolved mentions of a sentence that name their actor, in text order. */
  namesIn(sentence: number): readonly Mention[];
  /** Actors that a noun of this lemma belonged to in the sentences before. */
  ownersBefore(noun: Token): readonly Filler[];
  /** The actor with most mentions. */
  topic: number | null;
}

export function contextOf(reading: Reading): Context {
  const { doc, resolution } = reading;
  const subjects = new Map<number, readonly Filler[]>();
  const counts = new Map<number, number>();
  const names = new Map<number, Mention[]>();
  for (const mention of resolution.mentions) {
    if (mention.actors.length !== 1) continue;
    const [actor] = mention.actors;
    counts.set(actor!, (counts.get(actor!) ?? 0) + 1);
    if (mention.form === 'adjective' || mention.form === 'compound') continue;
    const there = names.get(mention.sentence);
    if (there) there.push(mention);
    else names.set(mention.sentence, [mention]);
  }
  const topic = [...counts].reduce<[number, number] | null>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    null,
  );
  const known = (n: number): readonly Filler[] => {
    const there = subjects.get(n);
    if (there) return there;
    const sentence = doc.sentences[n];
    const root = sentence && doc.root(sentence);
    const found =
      root && isVerbal(root)
        ? agents(reading, root).flatMap(({ token }) => fillersOf(reading, token, { acts: false }))
        : [];
    subjects.set(n, found);
    return found;
  };
  return {
    subjectOf: known,
    namesIn: n => names.get(n) ?? [],
    ownersBefore: noun => ownersBefore(reading, noun),
    topic: topic ? topic[0] : null,
  };
}

const MAX_LOOK_BACK = 4; // sentences; farther back the same noun seldom means the same thing

function ownersBefore(reading: Reading, noun: Token): Filler[] {
  const { doc } = reading;
  const lemma = lemmaOf(noun);
  for (let n = noun.sentence; n >= Math.max(0, noun.sentence - MAX_LOOK_BACK); n--) {
    const sentence = doc.sentences[n]!;
    for (let i = Math.min(sentence.to, noun.i) - 1; i >= sentence.from; i--) {
      const token = doc.tokens[i]!;
      if (lemmaOf(token) !== lemma || !isNominal(token)) continue;
      const owned = owners(reading, token).flatMap(owner =>
        owner.token.i === token.i ? [] : fillersOf(reading, owner.token, { acts: false }),
      );
      if (owned.length > 0) return owned;
      const verb = doc.head(token);
      const acting = verb && isVerbal(verb) && token.deprel === 'obj' ? agents(reading, verb) : [];
      const found = acting.flatMap(agent => fillersOf(reading, agent.token, { acts: false }));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Guesses for an end that no function of the frame gives, the likeliest first, one an actor; the score judges them. */
export function guesses(reading: Reading, context: Context, hit: Hit, missing: Search, other: Search): End[] {
  const { token } = hit.anchor;
  const taken = new Set(other.ends.map(({ filler }) => filler.actor));
  const found: End[] = [];
  const add = (filler: Filler, route: End['route']): void => {
    if (taken.has(filler.actor)) return;
    taken.add(filler.actor);
    found.push({ filler, fn: 'context', rank: hit.frame[missing.role].length, route, token });
  };
  const noun = missing.occupant ?? (hit.anchor.pos === 'noun' ? token : null);
  if (noun && missing.role === 'target')
    for (const filler of context.ownersBefore(noun)) add(filler, 'owner-before');
  for (const mention of nearest(context.namesIn(token.sentence), token, missing.role).slice(0, 1))
    add(fillerOf(mention), 'near');
  for (const filler of context.subjectOf(token.sentence - 1)) add(filler, 'subject-before');
  for (const mention of context.namesIn(token.sentence - 1).slice(-1)) add(fillerOf(mention), 'name-before');
  if (context.topic !== null) {
    const mention = reading.resolution.mentions.find(
      ({ actors }) => actors.length === 1 && actors[0] === context.topic,
    );
    if (mention) add(fillerOf(mention), 'topic');
  }
  return found;
}

const fillerOf = (mention: Mention): Filler => ({
  actor: mention.actors[0]!,
  mention,
  via: 'head',
  coordinated: false,
});

/** Names by their distance from the trigger; a source is sought before it, a target after it, first. */
function nearest(mentions: readonly Mention[], token: Token, role: Role): Mention[] {
  const distance = ({ head }: Mention): number => {
    const wrongSide = role === 'source' ? head > token.i : head < token.i;
    return Math.abs(head - token.i) + (wrongSide ? WRONG_SIDE : 0);
  };
  return [...mentions].sort((a, b) => distance(a) - distance(b));
}

const WRONG_SIDE = 10; // tokens that a name on the unexpected side counts as farther away
