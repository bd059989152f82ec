import type { Mention, Token } from '../model/index.js';
import { adpositionsOf } from './clause.js';
import { headMentions, modifierMentions } from './mentions.js';
import { isNameAfter } from './nominatives.js';
import { isGenitivePronoun, owners } from './noun-roles.js';
import { antecedentOf, antecedents, conjunctsOf, meantBy } from './phrases.js';
import { isNominal, lemmaOf, type Reading } from './reading.js';
import { agentPhrases, agents } from './subject.js';

/**
 * How the words of an argument name an actor: by their `head`, an `apposition` or title, an `organ` of it
 * (`Vertreter der USA`), as its `act` (`Merkels Politik`), or as the `speaker` of the quote (`wir`).
 */
export const VIAS = ['head', 'apposition', 'organ', 'act', 'speaker'] as const;
export type Via = (typeof VIAS)[number];

/** An actor that fills a role. */
export interface Filler {
  /** Index in `Resolution.actors`. */
  actor: number;
  mention: Mention;
  via: Via;
  /** Whether it is one of several coordinated ones. */
  coordinated: boolean;
}

export interface FillerOptions {
  /** Also takes the actor whose act, plan, words or possession the argument is. */
  acts: boolean;
  /** Leaves out what is coordinated with the argument: a participle belongs to the noun that it stands before. */
  alone?: boolean;
  /** Also takes whom an act is done with: `lehnt ein Bündnis mit X ab`. */
  partners?: boolean;
  /** Also takes where a state of affairs is: `kritisierte die Zustände bei X`. */
  conditions?: boolean;
  /** A participle whose agent is no answer: who dismissed a minister is not the minister. */
  except?: Token;
}

const MAX_DEPTH = 4; // nested genitives in real sentences are shallower

/** The actors that an argument names, coordinated ones included. */
export function fillersOf(reading: Reading, token: Token, options: FillerOptions): Filler[] {
  const antecedent = antecedentOf(reading, token);
  const conjuncts = antecedent
    ? antecedents(reading, antecedent, token)
    : options.alone
      ? [token]
      : conjunctsOf(reading, token);
  const found = conjuncts.flatMap(conjunct => {
    const fillers = oneArgument(reading, conjunct, options, MAX_DEPTH);
    return conjuncts.length > 1 ? fillers.map(filler => ({ ...filler, coordinated: true })) : fillers;
  });
  if (found.length === 0) found.push(...identified(reading, antecedent ?? token));
  const seen = new Set<number>();
  return found.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}

/** Who is said to be one of those that a noun names: `X war eine der Frauen, die …`, `X, einer der Kandidaten, die …`. */
function identified(reading: Reading, noun: Token): Filler[] {
  const { doc, know } = reading;
  if (noun.upos === 'PRON') return [];
  let at = noun;
  for (
    let head = doc.head(at);
    head && at.deprel === 'nmod' && isOneOf(reading, at, head);
    head = doc.head(at)
  )
    at = head;
  const head = doc.head(at);
  const bearers =
    at.deprel === 'appos' && head
      ? [head]
      : doc.child(at, 'cop')
        ? doc.children(at, 'nsubj')
        : head && know.belongingVerbs.has(lemmaOf(head)) && adpositionsOf(reading, at).includes('zu')
          ? doc.children(head, 'nsubj')
          : [];
  return bearers
    .filter(({ i }) => i !== noun.i)
    .flatMap(bearer => conjunctsOf(reading, bearer))
    .flatMap(bearer => oneArgument(reading, bearer, { acts: false }, MAX_DEPTH));
}

/** `einer der Kandidaten`. */
const isOneOf = ({ doc, know }: Reading, member: Token, head: Token): boolean =>
  know.partitives.has(lemmaOf(head)) &&
  (member.feats.Case === 'Gen' || doc.child(member, 'case') !== undefined);

function oneArgument(reading: Reading, token: Token, options: FillerOptions, depth: number): Filler[] {
  const head = headMentions(reading, token);
  if (head.length > 0 && !head.some(({ form }) => form === 'organ' || form === 'role'))
    return fill(reading, head, 'head');
  const beside = isNominal(token) ? appositionMentions(reading, token) : [];
  if (beside.length > 0) return fill(reading, beside, 'apposition');
  if (head.length > 0)
    return [...fill(reading, head, 'head'), ...furtherOwners(reading, head, options, depth)];
  if (depth === 0 || !(isNominal(token) || token.upos === 'ADJ' || token.upos === 'DET')) return [];
  const via: Via | null = reading.know.representatives.has(lemmaOf(token))
    ? 'organ'
    : options.acts
      ? 'act'
      : null;
  if (!via || (via === 'act' && isPrivatePerson(reading, token))) return [];
  const inner = owners(reading, token).flatMap(({ token: child, route }) =>
    route === 'modifier'
      ? fill(reading, modifierMentions(reading, child), via)
      : named(reading, child, options, depth, via),
  );
  const phrases = reading.doc.children(token).filter(child => isOwnerPhrase(reading, child, via, options));
  const found = [...inner, ...phrases.flatMap(child => named(reading, child, options, depth, via))];
  return found.length > 0 || via === 'organ' ? found : makers(reading, token, options, depth);
}

/** `Vertreter von X und Gutachter des Y`: the parser hangs the second on the first one's owner. */
function furtherOwners(
  reading: Reading,
  mentions: readonly Mention[],
  options: FillerOptions,
  depth: number,
): Filler[] {
  const { doc } = reading;
  if (depth === 0) return [];
  return mentions
    .filter(({ form }) => form === 'organ')
    .flatMap(({ from, to, head }) => doc.tokens.slice(from, to).filter(({ i }) => i !== head))
    .flatMap(owner => doc.children(owner, 'conj').filter(isNominal))
    .flatMap(conjunct => oneArgument(reading, conjunct, options, depth - 1));
}

/** `deutsche Manager` are people, no act of Germany. */
function isPrivatePerson({ know }: Reading, token: Token): boolean {
  const lemma = lemmaOf(token);
  for (let at = 0; lemma.length - at >= SHORTEST_PERSON; at++)
    if (know.privatePersons.has(lemma.slice(at))) return true;
  return false;
}

const SHORTEST_PERSON = 3;

/** The actors inside a noun phrase that belongs to another. */
function named(reading: Reading, token: Token, options: FillerOptions, depth: number, via: Via): Filler[] {
  const meant = isGenitivePronoun(token) ? meantBy(reading, token) : undefined;
  if (meant) return named(reading, meant, options, depth, via);
  return conjunctsOf(reading, token).flatMap(conjunct =>
    oneArgument(reading, conjunct, options, depth - 1).map(filler => ({ ...filler, via })),
  );
}

/** Who made what an argument names: `der von X vorgelegte Plan`, `der Plan, den X vorlegte`. */
function makers(reading: Reading, token: Token, options: FillerOptions, depth: number): Filler[] {
  const { doc } = reading;
  const participles = doc
    .children(token, 'amod')
    .filter(child => child !== options.except && doc.child(child, 'obl'));
  const clauses = doc
    .children(token, 'acl:relcl')
    .filter(clause =>
      doc.children(clause, 'obj', 'nsubj:pass').some(child => child.feats.PronType?.includes('Rel')),
    );
  return [
    ...participles.flatMap(child => agentPhrases(reading, child)),
    ...clauses.flatMap(clause => agents(reading, clause)),
  ]
    .filter(({ token: maker }) => maker.i !== token.i)
    .flatMap(({ token: maker }) => named(reading, maker, options, depth, 'act'));
}

/** What the adjective, the possessive or the first part of a compound refers to. */
export const modifierFillers = (reading: Reading, token: Token): Filler[] =>
  fill(reading, modifierMentions(reading, token), 'head');

const fill = (reading: Reading, mentions: readonly Mention[], via: Via): Filler[] =>
  mentions.flatMap(mention =>
    mention.actors.map(actor => ({
      actor,
      mention: ownName(reading, mention, actor),
      via,
      coordinated: false,
    })),
  );

/** The words for one of several actors of a mention: `Frankreichs` of `Vertreter der USA und Frankreichs`. */
function ownName({ resolution }: Reading, mention: Mention, actor: number): Mention {
  if (mention.actors.length === 1) return mention;
  const inside = resolution.mentions.find(
    ({ from, to, actors }) =>
      from >= mention.from && to <= mention.to && actors.length === 1 && actors[0] === actor,
  );
  return inside ?? mention;
}

/** Names that stand beside a title or a description; a name in brackets only where there is no other. */
function appositionMentions(reading: Reading, token: Token): Mention[] {
  const beside = appositions(reading, token);
  const plain = beside.filter(child => !isParenthetical(reading, child));
  const mentions = (plain.length > 0 ? plain : beside).flatMap(child => headMentions(reading, child));
  return mentions.filter(({ form }) => form === 'name');
}

/** What stands in apposition, with what is coordinated with it. */
function appositions(reading: Reading, token: Token): Token[] {
  const { doc } = reading;
  const beside = doc.children(token, 'appos', 'flat').filter(isNominal);
  const loose = doc
    .children(token, 'nmod', 'dep', 'compound')
    .filter(
      child =>
        child.upos === 'PROPN' &&
        child.i > token.i &&
        !doc.child(child, 'case') &&
        child.feats.Case !== 'Gen',
    );
  const head = doc.head(token);
  const parted = head
    ? doc.children(head, token.deprel).filter(child => isNameAfter(reading, token, child))
    : [];
  const near = beside.length + parted.length > 0 ? [...parted, ...beside] : loose;
  return near.flatMap(child => [child, ...doc.children(child, 'appos', 'flat', 'conj')]).filter(isNominal);
}

/** `Henning Scherf (SPD)`. */
const isParenthetical = ({ doc }: Reading, token: Token): boolean =>
  doc.subtree(token).some(({ i }) => i <= token.i && doc.tokens[i - 1]?.text === '(');

const OWNER_ADPOSITIONS = new Set(['von', 'aus', 'of', 'from', 'by']);

/** `die Politik von X`, and for acts `die Verzögerung durch X`, `die Zustände bei X`; with partners `ein Bündnis mit X`. */
const isOwnerPhrase = (
  reading: Reading,
  child: Token,
  via: Via,
  { partners, conditions }: FillerOptions,
): boolean =>
  isNominal(child) &&
  adpositionsOf(reading, child).some(
    form =>
      OWNER_ADPOSITIONS.has(form) ||
      (via === 'act' && form === 'durch') ||
      (conditions === true && via === 'act' && form === 'bei') ||
      (partners === true && via === 'act' && reading.know.comitatives.has(form)),
  );
