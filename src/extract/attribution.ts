import type { Attribution, Mention, Quote, Token } from '../model/index.js';
import { adpositionsOf, finiteOf } from './clause.js';
import { fillersOf } from './fillers.js';
import { headMentions } from './mentions.js';
import { clauseHead, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents } from './subject.js';

/** Who makes the claim that a token is part of; `speaker` is null where the text names nobody that is an actor. */
export interface Claim {
  attribution: Attribution;
  speaker: { actor: number; mention: Mention } | null;
}

type Speaker = Claim['speaker'];

/** For every token the claim that it is part of, undefined where the outlet speaks. */
export type Claims = readonly (Claim | undefined)[];

/**
 * Finds who says what, in passes from the surest sign to the weakest: quotes, complements of speech verbs, source
 * phrases, and Konjunktiv I without a frame, in which the last speaker goes on.
 */
export function claimsOf(reading: Reading): Claims {
  const claims: (Claim | undefined)[] = reading.doc.tokens.map(() => undefined);
  const put = (tokens: Iterable<Token>, claim: Claim): void => {
    for (const token of tokens) claims[token.i] ??= claim;
  };
  quotes(reading, put);
  complements(reading, put);
  sourcePhrases(reading, put);
  konjunktiv(reading, claims, put);
  return claims;
}

type Put = (tokens: Iterable<Token>, claim: Claim) => void;

const MIN_QUOTED_TOKENS = 4; // shorter quotes cite words, not statements

/** 1. Direct speech. */
function quotes(reading: Reading, put: Put): void {
  const { doc } = reading;
  let last: Speaker = null;
  for (const quote of doc.quotes) {
    const inside = doc.tokensOf(quote);
    if (inside.length < MIN_QUOTED_TOKENS || !inside.some(isVerbal)) continue;
    const speaker: Speaker = quoteSpeaker(reading, quote) ?? last;
    put(inside, { attribution: 'direct', speaker });
    last = speaker;
  }
}

/** The subject of the speech verb beside a quote: in its last sentence, its first, or the sentence before. */
function quoteSpeaker(reading: Reading, quote: Quote): Speaker {
  const { doc } = reading;
  const outside = (n: number) => {
    const sentence = doc.sentences[n];
    return sentence ? doc.tokensOf(sentence).filter(({ i }) => i < quote.from || i >= quote.to) : [];
  };
  const first = doc.tokens[quote.from]!.sentence;
  const last = doc.tokens[quote.to - 1]!.sentence;
  for (const n of new Set([last, first])) {
    const tokens = outside(n);
    const found = speechSubject(reading, tokens) ?? insertedSpeaker(reading, tokens);
    if (found) return found;
  }
  const before = doc.tokens[quote.from - 1];
  return before?.text === ':' || quote.from === doc.sentences[first]!.from
    ? speechSubject(reading, outside(first - 1))
    : null;
}

function speechSubject(reading: Reading, tokens: readonly Token[]): Speaker {
  for (const verb of tokens) {
    if (!isVerbal(verb) || !reading.know.speechVerbs.has(lemmaOf(verb))) continue;
    const speaker = firstActor(
      reading,
      agents(reading, verb).map(({ token }) => token),
    );
    if (speaker) return speaker;
  }
  return null;
}

/** `so X`, `so X weiter` between commas. */
function insertedSpeaker(reading: Reading, tokens: readonly Token[]): Speaker {
  for (const token of tokens) {
    if (!reading.know.sourceAdverbs.has(token.text.toLowerCase())) continue;
    for (let i = token.i + 1; i <= token.i + MAX_TITLE && i < reading.doc.tokens.length; i++) {
      const next = reading.doc.tokens[i]!;
      if (next.upos === 'PUNCT' || isVerbal(next)) break;
      const [mention] = headMentions(reading, next);
      if (mention) return { actor: mention.actors[0]!, mention };
    }
  }
  return null;
}

const MAX_TITLE = 6; // tokens between »so« and the name: »so der frühere französische Präsident X«

function firstActor(reading: Reading, tokens: readonly Token[]): Speaker {
  for (const token of tokens) {
    const [filler] = fillersOf(reading, token, { acts: false });
    if (filler) return { actor: filler.actor, mention: filler.mention };
  }
  return null;
}

/** 2. Indirect speech: complement clauses of speech verbs, and main clauses with the speech verb put in. */
function complements(reading: Reading, put: Put): void {
  const { doc, know } = reading;
  for (const verb of doc.tokens) {
    if (!isVerbal(verb) || !know.speechVerbs.has(lemmaOf(verb))) continue;
    const clauses = doc
      .children(verb, 'ccomp', 'parataxis')
      .filter(clause => clause.i > verb.i || isSubjunctive(reading, clause));
    const head = doc.head(verb);
    const inserted = verb.deprel === 'parataxis' && head !== undefined;
    if (clauses.length === 0 && !inserted) continue;
    const speaker = firstActor(
      reading,
      agents(reading, verb).map(({ token }) => token),
    );
    const claim: Claim = { attribution: 'indirect', speaker };
    for (const clause of clauses)
      if (clause.deprel === 'ccomp' || isSubjunctive(reading, clause)) put(doc.subtree(clause), claim);
    if (inserted) {
      const own = new Set(doc.subtree(verb).map(({ i }) => i));
      put(
        doc.subtree(head).filter(({ i }) => !own.has(i)),
        claim,
      );
    }
  }
}

const isSubjunctive = (reading: Reading, clause: Token): boolean =>
  finiteOf(reading, clause)?.feats.Mood === 'Sub';

/** 3. `laut X`, `nach Angaben von X`, `X zufolge`, `wie X mitteilte`, `so X`. */
function sourcePhrases(reading: Reading, put: Put): void {
  const { doc, know } = reading;
  for (const token of doc.tokens) {
    const source = sourceOf(reading, token);
    if (source === undefined) continue;
    const head = clauseHead(reading, doc.head(token) ?? token);
    const phrase = new Set(doc.subtree(token).map(({ i }) => i));
    put(
      doc.subtree(head).filter(({ i }) => !phrase.has(i)),
      { attribution: 'source-phrase', speaker: source },
    );
  }
  for (const sentence of doc.sentences) {
    const tokens = doc.tokensOf(sentence);
    const speaker = tokens.some(
      token => know.sourceAdverbs.has(lemmaOf(token)) && doc.tokens[token.i - 1]?.text === ',',
    )
      ? insertedSpeaker(
          reading,
          tokens.filter(token => doc.tokens[token.i - 1]?.text === ','),
        )
      : null;
    if (speaker) put(tokens, { attribution: 'source-phrase', speaker });
  }
}

/** The speaker of a source phrase headed by the token; undefined where it heads none. */
function sourceOf(reading: Reading, token: Token): Speaker | undefined {
  const { doc, know } = reading;
  const adpositions = adpositionsOf(reading, token);
  const head = doc.head(token);
  if (adpositions.some(form => know.sourceAdpositions.has(form)))
    return firstActor(reading, [token]) ?? ownerActor(reading, token);
  if (
    adpositions.some(form => know.sourceFrames.has(form)) &&
    know.speechNouns.has(lemmaOf(token)) &&
    head &&
    isVerbal(head)
  )
    return ownerActor(reading, token);
  if (
    token.deprel === 'advcl' &&
    isVerbal(token) &&
    know.speechVerbs.has(lemmaOf(token)) &&
    doc.children(token, 'mark', 'advmod').some(mark => ['wie', 'as'].includes(lemmaOf(mark)))
  )
    return firstActor(
      reading,
      agents(reading, token).map(found => found.token),
    );
  return undefined;
}

function ownerActor(reading: Reading, token: Token): Speaker {
  const [filler] = fillersOf(reading, token, { acts: true });
  return filler ? { actor: filler.actor, mention: filler.mention } : null;
}

/** 4. Konjunktiv I in a main clause: the last speaker goes on. */
function konjunktiv(reading: Reading, claims: readonly (Claim | undefined)[], put: Put): void {
  const { doc } = reading;
  if (doc.lang !== 'de') return;
  let last: Speaker = null;
  for (const sentence of doc.sentences) {
    const root = doc.root(sentence);
    const finite = root && finiteOf(reading, root);
    const unframed = finite?.feats.Mood === 'Sub' && finite.feats.Tense === 'Pres';
    if (unframed && !claims[root!.i])
      put(doc.tokensOf(sentence), { attribution: 'konjunktiv', speaker: last });
    const speaker = speakerOf(reading, claims, sentence);
    if (speaker) last = speaker;
  }
}

/** The last speaker of a sentence, or the subject of a speech verb at its root. */
function speakerOf(
  reading: Reading,
  claims: readonly (Claim | undefined)[],
  sentence: { from: number; to: number; n: number },
): Speaker {
  const { doc, know } = reading;
  for (let i = sentence.to - 1; i >= sentence.from; i--) if (claims[i]?.speaker) return claims[i]!.speaker;
  const root = doc.root(doc.sentences[sentence.n]!);
  if (!root || !isVerbal(root) || !know.speechVerbs.has(lemmaOf(root))) return null;
  return firstActor(
    reading,
    agents(reading, root).map(({ token }) => token),
  );
}
