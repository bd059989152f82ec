import type { Analysis, Entity, Token } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';

const FUNCTION_WORD = /^(?:DET|ADP|CCONJ|SCONJ|PUNCT|AUX|PRON)$/;

/**
 * Takes articles, prepositions and marks off the ends of names, and titles off the start of persons' names; a name of
 * nothing else is none.
 */
export function trimEntities(analysis: Analysis, lang: LanguageData): Analysis {
  const entities = analysis.entities.flatMap(entity => trimmed(entity, analysis.tokens, lang));
  return { ...analysis, entities };
}

function trimmed(entity: Entity, tokens: readonly Token[], lang: LanguageData): Entity[] {
  let { from, to } = entity;
  while (from < to && isOutside(tokens[from]!, tokens[from + 1], entity, lang)) from++;
  while (to > from && isFunctionWord(tokens[to - 1]!)) to--;
  if (from === to) return [];
  return [{ ...entity, from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }];
}

function isOutside(
  token: Token,
  next: Token | undefined,
  { label, to }: Entity,
  lang: LanguageData,
): boolean {
  if (isFunctionWord(token)) return !opensSurname(token, next);
  if (label !== 'PER' || token.i === to - 1) return false;
  return (
    lang.titles.has(token.text.replace(/\.$/, '')) || (token.upos === 'NOUN' && lang.titles.has(token.lemma))
  );
}

function isFunctionWord({ text, upos }: Token): boolean {
  return FUNCTION_WORD.test(upos) && !/^\p{Lu}/u.test(text) && !/[!?.]$/.test(text);
}

/** `von der Leyen`, `van den Berg`. */
function opensSurname(token: Token, next: Token | undefined): boolean {
  return /^(?:von|van|zu|auf)$/.test(token.text) && next !== undefined && /^(?:der|dem|den)$/.test(next.text);
}
