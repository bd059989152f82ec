import {
  Doc,
  type Entity,
  type EntityLabel,
  type Quote,
  type Sentence,
  type Token,
} from '../../src/model/index.js';

/** Short names of features; the first letter's case tells them from lemmas and labels. */
const FEATURES: Readonly<Record<string, readonly [feature: string, value: string]>> = {
  nom: ['Case', 'Nom'],
  gen: ['Case', 'Gen'],
  dat: ['Case', 'Dat'],
  acc: ['Case', 'Acc'],
  sg: ['Number', 'Sing'],
  pl: ['Number', 'Plur'],
  m: ['Gender', 'Masc'],
  f: ['Gender', 'Fem'],
  n: ['Gender', 'Neut'],
  p1: ['Person', '1'],
  p3: ['Person', '3'],
  def: ['Definite', 'Def'],
  ind: ['Definite', 'Ind'],
  art: ['PronType', 'Art'],
  prs: ['PronType', 'Prs'],
  dem: ['PronType', 'Dem'],
  rel: ['PronType', 'Dem,Rel'],
  refl: ['Reflex', 'Yes'],
  poss: ['Poss', 'Yes'],
  fin: ['VerbForm', 'Fin'],
  inf: ['VerbForm', 'Inf'],
  part: ['VerbForm', 'Part'],
  sub: ['Mood', 'Sub'],
  pres: ['Tense', 'Pres'],
  past: ['Tense', 'Past'],
};

/**
 * A `Doc` from a compact notation: one sentence a line, one token a word, `text[=lemma]/UPOS/head/deprel[/features][@LABEL]`.
 * Heads count from 1 within the sentence, 0 is the root; `@PER` starts an entity, `@+` goes on with it. A line that starts
 * with `#` is a headline. Tokens are joined by a blank, marks of punctuation and a hyphen of its own without one.
 *
 * @example
 * docOf('Merkel/PROPN/2/nsubj/nom.sg@PER lobte=loben/VERB/0/root/fin.sg Macron/PROPN/2/obj/acc@PER ./PUNCT/2/punct');
 */
export function docOf(notation: string, lang = 'de'): Doc {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const entities: Entity[] = [];
  let text = '';
  for (const line of notation
    .trim()
    .split('\n')
    .map(part => part.trim())) {
    const headline = line.startsWith('#');
    const from = tokens.length;
    if (text !== '') text += headline || sentences.at(-1)?.kind === 'headline' ? '\n' : ' ';
    const start = text.length;
    for (const word of line.replace(/^#\s*/, '').split(/\s+/)) {
      const { form, lemma, upos, head, deprel, feats, mark } = parse(word);
      const hyphen = form === '-' || tokens.at(-1)?.text === '-';
      if (tokens.length > from && !hyphen && !/^[.,:;!?)“]$/.test(form) && !/[(„]$/.test(text)) text += ' ';
      const i = tokens.length;
      const at = text.length;
      text += form;
      const span = { start: at, end: text.length };
      tokens.push({
        i,
        sentence: sentences.length,
        ...span,
        text: form,
        lemma,
        upos,
        feats,
        head: head === 0 ? -1 : from + head - 1,
        deprel,
      });
      if (mark === '+') Object.assign(entities.at(-1)!, { to: i + 1, end: text.length });
      else if (mark)
        entities.push({
          from: i,
          to: i + 1,
          ...span,
          sentence: sentences.length,
          label: mark as EntityLabel,
        });
    }
    sentences.push({
      n: sentences.length,
      kind: headline ? 'headline' : 'sentence',
      from,
      to: tokens.length,
      start,
      end: text.length,
    });
  }
  return new Doc(text, { lang, model: 'by hand', sentences, tokens, entities, quotes: quotesOf(tokens) });
}

function parse(word: string) {
  const [body, mark] = word.split('@') as [string, string | undefined];
  const [spelled, upos, head, deprel, features] = body.split('/');
  if (!spelled || !upos || !head || !deprel) throw new Error(`»${word}« lacks a part: text/UPOS/head/deprel`);
  const [form, lemma] = spelled.split('=') as [string, string | undefined];
  const feats = Object.fromEntries(
    (features ?? '')
      .split('.')
      .filter(Boolean)
      .map(name => FEATURES[name] ?? unknown(name)),
  );
  return { form, lemma: lemma ?? form, upos, head: Number(head), deprel, feats, mark };
}

function unknown(name: string): never {
  throw new Error(`no feature is called »${name}«`);
}

/** German quotation marks, opened and closed. */
function quotesOf(tokens: readonly Token[]): Quote[] {
  const found: Quote[] = [];
  let open: Token | null = null;
  for (const token of tokens) {
    if (token.text === '„') open = token;
    if (token.text === '“' && open) {
      found.push({ from: open.i, to: token.i + 1, start: open.start, end: token.end });
      open = null;
    }
  }
  return found;
}
