import type { Token } from '../model/index.js';
import { headMentions } from './mentions.js';
import { isNominal, lemmaOf, type Reading } from './reading.js';

/** The token and the nouns coordinated with it. */
export function conjunctsOf(reading: Reading, token: Token): Token[] {
  const { doc } = reading;
  const found = [token];
  for (const at of found) {
    const joined = doc.children(at, 'conj').filter(child => isNominal(child) || child.upos === 'ADJ');
    found.push(...joined.filter(child => !isOffice(reading, child)));
    found.push(...listed(reading, at));
    if (found.length > MAX_CONJUNCTS) break;
  }
  return found;
}

/** `ernannte X als Leiter der Y`: what someone is made stands beside him and is no other. */
const isOffice = ({ doc }: Reading, token: Token): boolean => {
  const word = doc.child(token, 'cc');
  return word?.text === 'als' && doc.tokens[word.i + 1]?.text !== 'auch';
};

/** `X, die Y und Z`: in a list the parser may take the second for an apposition, which a comma would close. */
function listed(reading: Reading, token: Token): Token[] {
  const { doc } = reading;
  const last = doc.children(token, 'conj').at(-1);
  if (!last || !doc.child(last, 'cc')) return [];
  return doc.children(token, 'appos').filter(child => {
    const phrase = doc.subtree(child);
    return (
      child.i < last.i &&
      isNominal(child) &&
      (phrase[0]!.text === ',' || doc.tokens[phrase[0]!.i - 1]?.text === ',') &&
      doc.tokens[phrase.at(-1)!.i + 1]?.text !== ',' &&
      headMentions(reading, child).some(
        ({ form, actors }) =>
          form === 'name' &&
          headMentions(reading, token).every(own => !own.actors.some(a => actors.includes(a))),
      )
    );
  });
}

const MAX_CONJUNCTS = 40; // longer lists are parse faults

/** Whom `dessen` and `deren` mean: the noun of their relative clause, or who was named last and is not the subject, by `dessen` people first. */
export function meantBy(reading: Reading, pronoun: Token): Token | undefined {
  const { doc, resolution } = reading;
  if (reading.mentionsAt(pronoun).length > 0) return undefined;
  const antecedent = antecedentOf(reading, { ...pronoun, upos: 'PRON', lemma: 'der' });
  if (antecedent) return antecedent;
  const from = doc.sentences[Math.max(0, pronoun.sentence - 1)]!.from;
  const feminine = pronoun.text.toLowerCase() === 'deren';
  let nearest: Token | undefined;
  for (let i = pronoun.i - 1; i >= from; i--) {
    const token = doc.tokens[i]!;
    const mention = isNominal(token) && headMentions(reading, token).find(({ head }) => head === i);
    if (!mention) continue;
    const top = topOf(reading, token);
    const plural = top.feats.Number === 'Plur';
    const fits = feminine ? plural || top.feats.Gender === 'Fem' : !plural && top.feats.Gender !== 'Fem';
    if (!fits || (token.sentence === pronoun.sentence && top.deprel === 'nsubj')) continue;
    if (feminine || mention.actors.every(actor => resolution.actors[actor]!.kind === 'person')) return token;
    nearest ??= token;
  }
  return nearest;
}

/** The head of the phrase that a name closes. */
function topOf({ doc }: Reading, token: Token): Token {
  let top = token;
  while (['flat', 'appos'].includes(top.deprel) && isNominal(doc.head(top)!)) top = doc.head(top)!;
  return top;
}

/** A plural pronoun takes in what is coordinated with its antecedent: `X und Y, die …`. */
export const antecedents = (reading: Reading, antecedent: Token, pronoun: Token): Token[] =>
  pronoun.feats.Number === 'Sing'
    ? [antecedent]
    : conjunctsOf(reading, antecedent).filter(({ i }) => i < pronoun.i);

/** The noun that a relative pronoun stands for. */
export function antecedentOf({ doc }: Reading, token: Token): Token | undefined {
  const relative =
    token.feats.PronType?.includes('Rel') ||
    (token.upos === 'PRON' && ['der', 'welcher', 'who', 'which', 'that'].includes(lemmaOf(token)));
  if (!relative) return undefined;
  let at: Token | undefined = token;
  while (at && at.deprel !== 'acl:relcl' && at.deprel !== 'acl') {
    if (at.sentence !== token.sentence) return undefined;
    at = doc.head(at);
  }
  const antecedent = at && doc.head(at);
  return antecedent && antecedent.i < token.i ? antecedent : undefined;
}
