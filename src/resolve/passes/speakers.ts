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
  const after = doc.children(top, 'parataxis').find(child => child.i > token.i && isSpeech(draft, child));
  if (after) return subjectOf(draft, after, token);
  const { to } = doc.sentenceOf(token);
  return doc.tokens.slice(token.i + 1, to).find(other => isNamedBySo(draft, other)) ?? null;
}

function isSpeech(draft: Draft, verb: Token): boolean {
  if (verb.upos !== 'VERB') return false;
  const particle = draft.doc.child(verb, 'compound:prt')?.text ?? '';
  return draft.words.acting.has(verb.lemma) || draft.words.acting.has(particle + verb.lemma);
}

/** `…, so Trump` */
function isNamedBySo(draft: Draft, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  const so = draft.doc.children(token).find(({ text, i }) => SO.test(text) && i < token.i);
  return so !== undefined && draft.doc.tokens[so.i - 1]?.upos === 'PUNCT';
}

function subjectOf(draft: Draft, verb: Token, token: Token): Token | null {
  const subject = draft.doc.child(verb, 'nsubj');
  return subject && subject.i > token.i && subject.upos !== 'PRON' ? subject : null;
}

/**
 * Who says a quote: the subject of a verb of speech, or the name after `so`, beside it in its first or last sentence;
 * of a quote that fills its sentences, who said or did something in the sentence before.
 */
export function speakerOf(draft: Draft, quote: Quote): DraftActor | null {
  const { doc } = draft;
  let at = doc.quotes.indexOf(quote);
  for (; at >= 0; at--) {
    const { from, to } = doc.quotes[at]!;
    const first = doc.tokens[from]!.sentence;
    const last = doc.tokens[to - 1]!.sentence;
    const beside =
      speakerIn(draft, last, from, to) ?? (first === last ? null : speakerIn(draft, first, from, to));
    if (beside) return beside;
    const before = doc.quotes[at - 1];
    const goesOn = before !== undefined && first - doc.tokens[before.to - 1]!.sentence <= 1;
    if (!goesOn) return first > 0 && fills(draft, from) ? speakerIn(draft, first - 1, from, to) : null;
  }
  return null;
}

/** Whether a quote begins with its sentence. */
const fills = (draft: Draft, from: number): boolean =>
  draft.doc.sentenceOf(draft.doc.tokens[from]!).from >= from - 1;

/** Whom a sentence names as the one who speaks, outside the tokens `[from, to)`. */
function speakerIn(draft: Draft, sentence: number, from: number, to: number): DraftActor | null {
  const { doc } = draft;
  for (const token of doc.tokensOf(doc.sentences[sentence]!)) {
    if (token.i >= from && token.i < to) continue;
    const verb = doc.head(token);
    const says = token.deprel === 'nsubj' && verb !== undefined && isSpeech(draft, verb);
    if (!says && !isNamedBySo(draft, token)) continue;
    const actors = draft.phraseAt(token)?.actors ?? [];
    if (actors.length === 1) return actors[0]!;
  }
  return null;
}
