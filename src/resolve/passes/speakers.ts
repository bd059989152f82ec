import type { Quote, Token } from '../../model/index.js';
import type { Draft, DraftActor } from '../draft.js';

const SO = /^so$/i;

/**
 * The word that names who says what a pronoun stands in, where it follows: `Sie habe ihn angerufen, berichtete Trump`,
 * `Man könne ihm nicht trauen, so der Politiker`. Without quotation marks such speech is indirect.
 */
export function speakerAfter(draft: Draft, token: Token): Token | null {
  const { doc } = draft;
  if (doc.quoteAt(token)) return null;
  let top = token;
  for (const above of doc.ancestors(token)) {
    if (above.upos !== 'VERB' && above.upos !== 'AUX' && above.head >= 0) continue;
    const speech = doc.head(above);
    const said = above.deprel === 'ccomp' || above.deprel === 'parataxis';
    if (said && speech && speech.i > token.i && isSpeech(draft, speech))
      return subjectOf(draft, speech, token);
    top = above;
  }
  for (const child of doc.children(top, 'parataxis', 'conj', 'appos', 'dep', 'nsubj', 'advmod', 'obl')) {
    if (child.i < token.i) continue;
    if (child.deprel === 'parataxis' && isSpeech(draft, child)) return subjectOf(draft, child, token);
    if (/^(?:NOUN|PROPN)$/.test(child.upos) && isNamedBySo(draft, child)) return child;
  }
  return null;
}

const isSpeech = (draft: Draft, { upos, lemma }: Token): boolean =>
  upos === 'VERB' && draft.words.acting.has(lemma);

const isNamedBySo = (draft: Draft, token: Token): boolean =>
  draft.doc.children(token).some(({ text, i }) => SO.test(text) && i < token.i);

function subjectOf(draft: Draft, verb: Token, token: Token): Token | null {
  const subject = draft.doc.child(verb, 'nsubj');
  return subject && subject.i > token.i && subject.upos !== 'PRON' ? subject : null;
}

/** Who says a quote: the subject of a verb of speech, or the name after `so`, beside it in its first or last sentence. */
export function speakerOf(draft: Draft, quote: Quote): DraftActor | null {
  const { doc } = draft;
  const first = doc.sentenceOf(doc.tokens[quote.from]!);
  const last = doc.sentenceOf(doc.tokens[quote.to - 1]!);
  for (const { from, to } of first === last ? [first] : [last, first]) {
    for (const token of doc.tokens.slice(from, to)) {
      if (token.i >= quote.from && token.i < quote.to) continue;
      const verb = doc.head(token);
      const says = token.deprel === 'nsubj' && verb !== undefined && isSpeech(draft, verb);
      if (!says && !isNamedBySo(draft, token)) continue;
      const actors = draft.phraseAt(token)?.actors ?? [];
      if (actors.length === 1) return actors[0]!;
    }
  }
  return null;
}
