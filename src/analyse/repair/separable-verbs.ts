import type { Analysis, Token } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';

/** Gives a verb the lemma with its particle, however far that stands: `warf … vor` → `vorwerfen`. */
export function joinSeparableVerbs(analysis: Analysis, lang: LanguageData): Analysis {
  const particles = new Map<number, Token>();
  for (const token of analysis.tokens)
    if (token.deprel === 'compound:prt' && token.head >= 0 && /^\p{Ll}+$/u.test(token.text))
      particles.set(token.head, token);
  if (particles.size === 0 || !lang.joinsParticles) return analysis;
  const tokens = analysis.tokens.map(token => {
    const particle = particles.get(token.i);
    if (!particle || !/^(?:VERB|AUX)$/.test(token.upos)) return token;
    const prefix = particle.text.toLowerCase();
    return token.lemma.startsWith(prefix) ? token : { ...token, upos: 'VERB', lemma: prefix + token.lemma };
  });
  return { ...analysis, tokens };
}
