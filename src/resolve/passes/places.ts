import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft } from '../draft.js';
import { describes, rootOf } from './heads.js';
import type { NameSpan } from './name-spans.js';

/** How surely a place in this function acts as a government. */
const ACTING: Record<string, number> = {
  nsubj: 0.8,
  iobj: 0.75,
  obj: 0.5,
  'nsubj:pass': 0.6,
  nmod: 0.7,
  root: 0.4,
  parataxis: 0.4,
  dep: 0.6,
  appos: 0.3,
};
/** Prepositions after which the name of a capital means its government. */
const AGENT_PREPOSITIONS: ReadonlySet<string> = new Set([
  'von',
  'durch',
  'gegen',
  'mit',
  'zwischen',
  'gegenüber',
  'by',
  'with',
  'against',
  'between',
  'from',
]);
const BUILDING = 0.85; // `der Kreml`, `das Weiße Haus` are no towns
const BESIDE_AGENT = 0.5;
const PLACE_ONLY = 0.15;
const TOWN_ACTING = 0.35;

/** Capitals and other seats that stand for a government, and places the seeds do not know. */
export function addPlaces(draft: Draft, spans: readonly NameSpan[]): void {
  for (const span of spans) {
    const { from, to } = span;
    const root = rootOf(draft, from, to);
    const acting = actingScore(draft, root);
    const seat = span.entries.find(({ use }) => use === 'seat');
    if (seat) {
      const building = span.label !== 'LOC' || BUILDINGS.has(foldWord(seat.text));
      const inside = draft.doc.children(root, 'case').some(({ lemma }) => lemma.toLowerCase() === 'in');
      const score = building && !inside ? Math.max(acting, BUILDING) : acting;
      const resolver = score > PLACE_ONLY ? 'seat' : 'capital-place';
      draft.add({ from, to, head: root.i, form: 'name', actors: [draft.known(seat.actor)], resolver, score });
    } else if (acting > BESIDE_AGENT && /^nsubj|iobj/.test(root.deprel) && root.upos === 'PROPN') {
      const { tokens, text } = draft.doc;
      const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
      draft.add({
        from,
        to,
        head: root.i,
        form: 'name',
        actors: [draft.unknown('state', name)],
        resolver: 'place-acting',
        score: TOWN_ACTING,
      });
    } else {
      draft.add({ from, to, head: root.i, form: 'name', actors: [], resolver: 'place', score: 0 });
    }
  }
}

const BUILDINGS: ReadonlySet<string> = new Set([
  'kreml',
  'kremlin',
  'ballhausplatz',
  'elysee',
  'elysee-palast',
  'whitehall',
  'weisses haus',
  'white house',
  'downing street',
  "quai d'orsay",
]);

/** Relations of a place to the body it tells apart: `Landgericht Berlin`. */
const BESIDE: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod', 'dep', 'compound']);

function actingScore(draft: Draft, root: Token): number {
  const head = draft.doc.head(root);
  const tellsApart = head?.i === root.i - 1 && root.feats.Case !== 'Gen' && BESIDE.has(root.deprel);
  if (head && tellsApart && describes(draft, head)) return PLACE_ONLY;
  const prepositions = draft.doc.children(root, 'case').map(({ lemma }) => lemma.toLowerCase());
  if (prepositions.length > 0) {
    return prepositions.some(word => AGENT_PREPOSITIONS.has(word)) ? BESIDE_AGENT : PLACE_ONLY;
  }
  if (root.deprel === 'conj') {
    return head ? actingScore(draft, head) : PLACE_ONLY;
  }
  return ACTING[root.deprel] ?? PLACE_ONLY;
}
