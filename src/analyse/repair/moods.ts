import type { Analysis, Token } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';

const NOT_THIRD_PERSON = /^(?:ich|du|wir|ihr)$/i;
const SUBJECT = /^nsubj/;
/** How far up a chain of coordinated or auxiliary verbs a subject is looked for. */
const MAX_STEPS = 4;

/** Sets the mood of verbs whose form leaves no doubt, given that their subject is not the speaker or the hearer. */
export function mendMoods(analysis: Analysis, lang: LanguageData): Analysis {
  const { mood } = lang;
  if (!mood) return analysis;
  const subjects = new Map<number, Token>();
  for (const token of analysis.tokens) if (SUBJECT.test(token.deprel)) subjects.set(token.head, token);
  const tokens = analysis.tokens.map(token => {
    if (token.feats.VerbForm !== 'Fin' || !/^(?:VERB|AUX)$/.test(token.upos)) return token;
    const subject = subjectOf(token, analysis.tokens, subjects);
    if (subject ? NOT_THIRD_PERSON.test(subject.text) : token.feats.Person !== '3') return token;
    const found = mood(token.text, token.lemma);
    return found === undefined || found === token.feats.Mood
      ? token
      : { ...token, feats: { ...token.feats, Mood: found } };
  });
  return { ...analysis, tokens };
}

function subjectOf(
  verb: Token,
  tokens: readonly Token[],
  subjects: ReadonlyMap<number, Token>,
): Token | undefined {
  let at: Token | undefined = verb;
  for (let step = 0; at && step < MAX_STEPS; step++) {
    const subject = subjects.get(at.i);
    if (subject) return subject;
    if (!/^(?:aux|aux:pass|cop|conj)$/.test(at.deprel)) return undefined;
    at = tokens[at.head];
  }
  return undefined;
}
