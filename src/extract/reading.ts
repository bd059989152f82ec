import type { Doc, Mention, Resolution, Token } from '../model/index.js';
import { knowledgeOf, type LanguageKnowledge } from './lang/index.js';

/** An analysed and resolved text, made ready for the questions that frames ask. */
export interface Reading {
  doc: Doc;
  resolution: Resolution;
  know: LanguageKnowledge;
  /** Resolved mentions that a token is part of. */
  mentionsAt(token: Token): readonly Mention[];
}

const NONE: readonly Mention[] = [];

export function readingOf(doc: Doc, resolution: Resolution): Reading {
  const at = new Map<number, Mention[]>();
  for (const mention of resolution.mentions) {
    if (mention.actors.length === 0 || isHeading(doc, mention)) continue;
    for (let i = mention.from; i < mention.to; i++) {
      const there = at.get(i);
      if (there) there.push(mention);
      else at.set(i, [mention]);
    }
  }
  return { doc, resolution, know: knowledgeOf(doc.lang), mentionsAt: token => at.get(token.i) ?? NONE };
}

/** `Ungarn: Gardechef festgenommen`: a name before a colon says where or about whom, it is no part of the clause. */
const isHeading = (doc: Doc, { from, to, sentence }: Mention): boolean =>
  from === doc.sentences[sentence]!.from &&
  doc.tokens[to]?.text === ':' &&
  doc.tokens[to + 1]?.sentence === sentence;

/** The lemma in lower case. */
export const lemmaOf = (token: Token): string => token.lemma.toLowerCase();

const VERBAL = new Set(['VERB', 'AUX']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);

export const isVerbal = (token: Token): boolean => VERBAL.has(token.upos);
export const isNominal = (token: Token): boolean => NOMINAL.has(token.upos);

const CLAUSAL = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'csubj', 'parataxis', 'root', 'xcomp']);

/** Whether the token heads a clause of its own. */
export function headsClause({ doc }: Reading, token: Token): boolean {
  if (token.deprel === 'xcomp' && (token.upos === 'ADJ' || token.upos === 'ADV')) return false; // `protestierte entschieden gegen X`
  if (token.head < 0 || CLAUSAL.has(token.deprel)) return true;
  return token.deprel === 'conj' && isVerbal(token) && isVerbal(doc.head(token)!);
}

/** The head of the clause that a token stands in (a clause head stands in its own). */
export function clauseHead(reading: Reading, token: Token): Token {
  let at = token;
  while (!headsClause(reading, at)) at = reading.doc.head(at)!;
  return at;
}
