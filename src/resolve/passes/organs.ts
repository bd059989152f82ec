import { fold, type Token } from '../../model/index.js';
import type { OrganSeed } from '../book/schema.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart } from './heads.js';
import { nounPhrase } from './noun-phrase.js';
import { ownersOf } from './owners.js';

const OWNED: Record<string, number> = {
  compound: 0.85,
  adjective: 0.85,
  genitive: 0.8,
  possessive: 0.6,
  name: 0.7,
};
const ONLY_STATE = 0.5;

/** Unnamed parts that stand for their owner: `die russische Luftwaffe`, `ein Sprecher der SPD`, `US-Diplomatenkreise`. */
export function addOrgans(draft: Draft, inName: ReadonlySet<number>): void {
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
    if (inName.has(token.i) || draft.phraseAt(token)) continue;
    const found = draft.words.organs.find(lastPart(token));
    if (!found) continue;
    const organ = found.value;
    const phrase = nounPhrase(draft, token);
    if (organ.plural && !phrase.plural) continue;
    if (organ.person && namedBeside(draft, token)) continue;
    const owner = ownersOf(draft, token).find(({ actors }) => actors.some(actor => mayOwn(actor, organ)));
    const [from, to] = [phrase.from, token.i + 1];
    if (owner) {
      const actors = owner.actors.filter(actor => mayOwn(actor, organ));
      const score = Math.min(OWNED[owner.by]!, owner.mention.score);
      draft.add({
        from,
        to: Math.max(to, owner.by === 'genitive' ? owner.mention.to : to),
        head: token.i,
        form: 'organ',
        actors,
        resolver: `organ-${owner.by}`,
        score,
      });
    } else if (fold(token.text) === fold(organ.noun) && phrase.kind === 'definite' && !organ.person) {
      const state = onlyState(draft, organ);
      draft.add({
        from,
        to,
        head: token.i,
        form: 'organ',
        actors: state ? [state] : [],
        resolver: state ? 'organ-only-state' : 'organ-unowned',
        score: state ? ONLY_STATE : 0,
      });
    }
  }
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

/** `die Regierung` in an article that speaks of one state only. */
function onlyState(draft: Draft, organ: OrganSeed): DraftActor | null {
  if (!organ.owners.includes('state') || organ.owners.length > 1) return null;
  const counts = new Map<DraftActor, number>();
  for (const { actors, resolver } of draft.mentions) {
    const [actor] = actors;
    if (actors.length === 1 && actor!.kind === 'state' && actor!.known && resolver !== 'capital-place')
      counts.set(actor!, (counts.get(actor!) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0) return null;
  return ranked.length === 1 || ranked[0]![1] >= DOMINANT * ranked[1]![1] ? ranked[0]![0] : null;
}

const DOMINANT = 3; // times as many mentions as the next state
