import type { Mention, Token } from '../model/index.js';
import { headsClause, isNominal, type Reading } from './reading.js';

/** Whether a text describes one actor by another: `FDP-Sprecherin Strack-Zimmermann`, `Jung, Minister der CDU`. */
export type Affiliations = (one: number, other: number) => boolean;

const KNOWN = new WeakMap<Reading, Affiliations>();

/** Finds who stands in whose description: party, employer or state inside the noun phrase of a name. */
export function affiliationsOf(reading: Reading): Affiliations {
  const known = KNOWN.get(reading) ?? findAffiliations(reading);
  KNOWN.set(reading, known);
  return known;
}

function findAffiliations(reading: Reading): Affiliations {
  const { doc, resolution } = reading;
  const pairs = new Set<string>();
  for (const mention of resolution.mentions) {
    const [actor] = mention.actors;
    if (mention.actors.length !== 1 || mention.form !== 'name') continue;
    if (resolution.actors[actor!]!.kind !== 'person') continue;
    for (const token of describing(reading, topOf(reading, mention)))
      for (const { actors } of reading.mentionsAt(token))
        for (const other of actors) if (other !== actor) pairs.add(key(actor!, other));
  }
  return (one, other) => pairs.has(key(one, other));

  function topOf({ doc }: Reading, { head }: Mention): Token {
    let top = doc.tokens[head]!;
    while (
      isNominal(top) &&
      ['appos', 'flat', 'nmod', 'compound', 'dep'].includes(top.deprel) &&
      isTitleOf(top)
    )
      top = doc.head(top)!;
    return top;
  }

  /** A name hangs on its title; a genitive or a phrase with an adposition on what it belongs to. */
  function isTitleOf(token: Token): boolean {
    const head = doc.head(token);
    return head !== undefined && isNominal(head) && !doc.child(token, 'case') && token.feats.Case !== 'Gen';
  }
}

const key = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;

/** Tokens of a noun phrase without coordinated phrases and without the clauses in it. */
function describing(reading: Reading, top: Token): Token[] {
  const found: Token[] = [];
  const open = [top];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(
      ...reading.doc.children(next).filter(child => child.deprel !== 'conj' && !headsClause(reading, child)),
    );
  }
  return found;
}
