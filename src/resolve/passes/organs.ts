import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { OrganSeed } from '../book/schema.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { nounKey } from './heads.js';
import { type NounPhrase, nounPhrase } from './noun-phrase.js';
import { type Owner, ownersOf } from './owners.js';
import { stateOf } from './state-of.js';

const OWNED: Record<string, number> = {
  compound: 0.85,
  adjective: 0.85,
  genitive: 0.8,
  possessive: 0.6,
  name: 0.7,
};
const AGAIN = 0.7;
const OF_RULER = 0.65; // `die Regierung von Ministerpräsident X`
const ONLY_STATE = 0.5;
const BARE = 0.4;

/** Unnamed parts that stand for their owner: `die russische Luftwaffe`, `ein Sprecher der SPD`, `US-Diplomatenkreise`. */
export function addOrgans(draft: Draft, inName: ReadonlySet<number>): void {
  const before = new Map<string, readonly DraftActor[]>();
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
    if (inName.has(token.i) || draft.phraseAt(token)) continue;
    const found = draft.words.organs.find(nounKey(draft, token));
    if (!found) continue;
    const organ = found.value;
    const phrase = nounPhrase(draft, token);
    if (organ.plural && !phrase.plural) continue;
    if (organ.person && namedBeside(draft, token)) continue;
    if (isMember(draft, token, organ, phrase)) continue;
    const owners = ownersOf(draft, token).filter(({ actors }) => actors.some(actor => mayOwn(actor, organ)));
    if (owners.length === 0) owners.push(...inSeat(draft, token, organ));
    const [owner] = owners;
    const [from, to] = [phrase.from, token.i + 1];
    if (owner) {
      // `Vertreter der USA, der Ukraine und Frankreichs` are of each; one spokesman has one owner
      const all = phrase.plural ? owners.filter(({ by }) => by === owner.by) : [owner];
      const actors = [...new Set(all.flatMap(one => one.actors))].filter(actor => mayOwn(actor, organ));
      before.set(organ.noun, actors);
      const score = Math.min(OWNED[owner.by]!, ...all.map(({ mention }) => mention.score));
      draft.add({
        from,
        to: owner.by === 'genitive' ? Math.max(to, ...all.map(({ mention }) => mention.to)) : to,
        head: token.i,
        form: 'organ',
        actors,
        resolver: `organ-${owner.by}`,
        score,
      });
      continue;
    }
    const unowned = withoutOwner(draft, token, organ, phrase, before);
    if (unowned) draft.add({ from, to, head: token.i, form: 'organ', ...unowned });
  }
}

/** `die Regierung in Kiew`: the capital tells whose it is. */
function inSeat(draft: Draft, token: Token, organ: OrganSeed): Owner[] {
  if (organ.alone || organ.person || !organ.owners.includes('state')) return [];
  const [preposition, place] = draft.doc.tokens.slice(token.i + 1, token.i + 3);
  if (preposition?.text !== 'in' || !place || place.sentence !== token.sentence) return [];
  const mention = draft.phraseAt(place);
  const isSeat = mention?.resolver === 'seat' || mention?.resolver === 'capital-place';
  return isSeat ? [{ actors: mention.actors, mention: { ...mention, score: SEAT }, by: 'name' }] : [];
}

const SEAT = 0.75;

/** `der SPD-Politiker` is a person, whom roles look for. */
function isMember(draft: Draft, token: Token, organ: OrganSeed, phrase: NounPhrase): boolean {
  if (!organ.person || phrase.plural || phrase.kind !== 'definite') return false;
  const owner = draft.modifiersAt(token).find(({ form }) => form === 'compound')?.actors[0];
  return (
    owner?.kind === 'party' && draft.words.roles.find(nounKey(draft, token))?.value.role.unique === false
  );
}

type Reading = Pick<DraftMention, 'actors' | 'resolver' | 'score'>;

/** An organ whose owner the phrase does not tell: the one it had before, else the only state in question. */
function withoutOwner(
  draft: Draft,
  token: Token,
  organ: OrganSeed,
  phrase: NounPhrase,
  before: ReadonlyMap<string, readonly DraftActor[]>,
): Reading | null {
  if (phrase.kind !== 'definite' && !(phrase.kind === 'bare' && phrase.plural)) return null;
  if (organ.person && !organ.owners.every(kind => kind === 'state' || kind === 'organization')) return null;
  if (phrase.kind === 'bare' && draft.doc.child(token, 'amod')) return null;
  if (organ.owned || (phrase.plural && organ.singular)) return null;
  const ruler = ownersOf(draft, token).find(
    ({ by, actors }) => by === 'genitive' && actors[0]?.kind === 'person',
  );
  if (ruler) {
    const state = organ.owners.includes('state') ? stateOf(draft, ruler.actors[0]!) : null;
    return state && { actors: [state], resolver: 'organ-of-ruler', score: OF_RULER };
  }
  const again = before.get(organ.noun);
  if (again && phrase.kind === 'definite') return { actors: again, resolver: 'organ-again', score: AGAIN };
  const bare = foldWord(token.text).startsWith(foldWord(organ.noun).slice(0, -1));
  if (!bare && phrase.kind === 'definite' && !organ.person) return null;
  const state = onlyState(draft, organ);
  if (state)
    return {
      actors: [state],
      resolver: 'organ-only-state',
      score: phrase.kind === 'definite' ? ONLY_STATE : BARE,
    };
  return phrase.kind === 'definite' ? { actors: [], resolver: 'organ-unowned', score: 0 } : null;
}

const mayOwn = ({ kind }: DraftActor, organ: OrganSeed): boolean => organ.owners.includes(kind);

/** A person's name in apposition takes over: `SPD-Politiker Martin Schulz`. */
function namedBeside(draft: Draft, token: Token): boolean {
  const beside = [draft.doc.head(token), ...draft.doc.children(token, 'appos', 'flat', 'nmod', 'dep')];
  const next = draft.doc.tokens[token.i + 1];
  return [...beside, next].some(other => {
    const phrase = other && Math.abs(other.i - token.i) <= 2 ? draft.phraseAt(other) : undefined;
    return phrase?.actors[0]?.kind === 'person' && phrase.from === token.i + 1;
  });
}

/** `die Regierung` in an article that speaks of one state only: by its name, else by its bodies and those who hold its offices. */
function onlyState(draft: Draft, organ: OrganSeed): DraftActor | null {
  if (!organ.owners.includes('state') || organ.owners.length > 1) return null;
  const counts = new Map<DraftActor, number>();
  for (const { actors, resolver } of draft.mentions) {
    const [actor] = actors;
    if (actors.length === 1 && actor!.kind === 'state' && actor!.known && resolver !== 'capital-place')
      counts.set(actor!, (counts.get(actor!) ?? 0) + 1);
  }
  if (counts.size > 0) return dominant(counts);
  const present = dominant(draft.present);
  const known = present === null ? undefined : draft.book.actors.get(present);
  return known?.kind === 'state' ? draft.known(known) : null;
}

function dominant<T>(counts: ReadonlyMap<T, number>): T | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] >= DOMINANT * second[1]) ? first[0] : null;
}

const DOMINANT = 3; // times as many mentions as the next state
