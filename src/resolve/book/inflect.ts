/** The forms of German and English nouns that seeds list by their nominative. */
export interface NounForm {
  form: string;
  feminine: boolean;
}

const ADJECTIVAL = ['er', 'e', 'en', 'em', 'es'];
const ENDINGS = ['', 's', 'es', 'n', 'en', 'e'];
const FEMININE = ['in', 'innen'];

/** Every form under which a noun may stand in a text. Over-generates: forms that do not exist do no harm. */
export function nounForms(
  noun: string,
  options: { forms: readonly string[]; adjectival: boolean },
): NounForm[] {
  if (options.adjectival) {
    const base = noun.replace(/e?r$/, '');
    return ADJECTIVAL.map(ending => ({ form: base + ending, feminine: false }));
  }
  const base = noun.replace(/e$/, '');
  const found: NounForm[] = ENDINGS.map(ending => ({ form: noun + ending, feminine: false }));
  for (const ending of FEMININE) found.push({ form: base + ending, feminine: true });
  for (const form of options.forms) found.push({ form, feminine: /(?:in|innen|frau)$/.test(form) });
  return found;
}
