import type { Analysis } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';

/** Replaces lemmas that the model made up by those of the language's lists and rules. */
export function mendLemmas(analysis: Analysis, lang: LanguageData): Analysis {
  const tokens = analysis.tokens.map(token => {
    const lemma = lang.lemma(token.text, token.upos, token.feats, token.lemma);
    return lemma === token.lemma ? token : { ...token, lemma };
  });
  return { ...analysis, tokens };
}
