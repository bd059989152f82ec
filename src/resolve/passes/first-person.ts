import type { Token } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { speakerOf } from './speakers.js';

const I = 0.85;
const WE = 0.6; // often more than who speaks

/** `ich`, `mein`, `wir`, `unser` in a quote mean who says it. */
export function addFirstPerson(draft: Draft): void {
  const { doc } = draft;
  for (const quote of doc.quotes) {
    const first = doc.tokensOf(quote).filter(isFirstPerson);
    const speaker = first.length > 0 ? speakerOf(draft, quote) : null;
    if (!speaker) continue;
    for (const token of first) {
      if (draft.phraseAt(token) || draft.modifiersAt(token).length > 0) continue;
      draft.add({
        from: token.i,
        to: token.i + 1,
        head: token.i,
        form: token.feats.Poss === 'Yes' ? 'possessive' : 'pronoun',
        actors: [speaker],
        resolver: 'first-person',
        score: token.feats.Number === 'Plur' && token.feats.Poss !== 'Yes' ? WE : I,
      });
    }
  }
}

const isFirstPerson = ({ upos, feats }: Token): boolean =>
  (upos === 'PRON' || upos === 'DET') && feats.Person === '1' && feats.Reflex !== 'Yes';
