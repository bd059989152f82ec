import type { Analysis, Entity, Token } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';

const NO_NAME_START = /^(?:DET|ADP|CCONJ|SCONJ|PUNCT|AUX)$/;

/** Takes articles, prepositions and marks off the start of names, and titles off the start of persons' names. */
export function trimEntities(analysis: Analysis, lang: LanguageData): Analysis {
  const entities = analysis.entities.flatMap(entity => trimmed(entity, analysis.tokens, lang));
  return { ...analysis, entities };
}

function trimmed(entity: Entity, tokens: readonly Token[], lang: LanguageData): Entity[] {
  let { from } = entity;
  while (from < entity.to - 1 && isOutside(tokens[from]!, tokens[from + 1]!, entity, lang)) from++;
  return from === entity.from ? [entity] : [{ ...entity, from, start: tokens[from]!.start }];
}

function isOutside(token: Token, next: Token, { label }: Entity, lang: LanguageData): boolean {
  if (/^\p{Ll}/u.test(token.text) && NO_NAME_START.test(token.upos)) return !opensSurname(token, next);
  if (label !== 'PER') return false;
  return (
    lang.titles.has(token.text.replace(/\.$/, '')) || (token.upos === 'NOUN' && lang.titles.has(token.lemma))
  );
}

/** `von der Leyen`, `van den Berg`. */
function opensSurname(token: Token, next: Token): boolean {
  return /^(?:von|van|zu|auf)$/.test(token.text) && /^(?:der|dem|den)$/.test(next.text);
}
