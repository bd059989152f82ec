import type { Analysis, Token } from '../../model/index.js';
import { isBelow, reattached } from './tree.js';

/** Hangs the parts of a person's name from its first part: one name fills one place in the sentence. */
export function joinNames(analysis: Analysis): Analysis {
  const { tokens, entities } = analysis;
  const changes = new Map<number, Pick<Token, 'head' | 'deprel'>>();
  for (const { from, to, label } of entities) {
    if (label !== 'PER') continue;
    const outer = tokens.slice(from, to).filter(({ head }) => head < from || head >= to);
    const [first, ...others] = outer;
    for (const part of others)
      if (first && /^(?:PROPN|NOUN|NUM|X)$/.test(part.upos) && !isBelow(tokens, first, part))
        changes.set(part.i, { head: first.i, deprel: 'flat' });
  }
  return changes.size === 0 ? analysis : { ...analysis, tokens: reattached(tokens, changes) };
}
