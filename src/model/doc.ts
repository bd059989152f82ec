import type { Analysis, Entity, Quote, Sentence, Token } from './analysis.js';

/**
 * A read-only view of an analysed text with the accessors of a dependency tree, in the manner of spaCy's `Doc`.
 *
 * @example
 * const doc = new Doc(article.text, analysis);
 * for (const token of doc.tokens) if (token.upos === 'VERB') console.log(doc.child(token, 'nsubj')?.text);
 */
export class Doc {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly lang: string;
  readonly #children: readonly Token[][];

  constructor(
    readonly text: string,
    readonly analysis: Analysis,
  ) {
    this.tokens = analysis.tokens;
    this.sentences = analysis.sentences;
    this.entities = analysis.entities;
    this.quotes = analysis.quotes;
    this.lang = analysis.lang;
    const children: Token[][] = analysis.tokens.map(() => []);
    for (const token of analysis.tokens) if (token.head >= 0) children[token.head]!.push(token);
    this.#children = children;
  }

  /** The head of a token, undefined for the root. */
  head(token: Token): Token | undefined {
    return token.head < 0 ? undefined : this.tokens[token.head];
  }

  /** Dependents in text order; with relations given, only those. */
  children(token: Token, ...deprels: string[]): readonly Token[] {
    const all = this.#children[token.i] ?? [];
    return deprels.length === 0 ? all : all.filter(child => deprels.includes(child.deprel));
  }

  /** The first dependent with one of the relations. */
  child(token: Token, ...deprels: string[]): Token | undefined {
    return (this.#children[token.i] ?? []).find(child => deprels.includes(child.deprel));
  }

  /** The heads from the token's own upwards to the root. */
  *ancestors(token: Token): Generator<Token> {
    for (let head = this.head(token); head; head = this.head(head)) yield head;
  }

  /** The token and all below it, in text order. */
  subtree(token: Token): Token[] {
    const found: Token[] = [];
    const open = [token];
    for (let next = open.pop(); next; next = open.pop()) {
      found.push(next);
      open.push(...this.children(next));
    }
    return found.sort((a, b) => a.i - b.i);
  }

  /** Whether `token` lies in the subtree of `above` (a token lies in its own). */
  isBelow(token: Token, above: Token): boolean {
    if (token.i === above.i) return true;
    for (const ancestor of this.ancestors(token)) if (ancestor.i === above.i) return true;
    return false;
  }

  sentenceOf(token: Token): Sentence {
    return this.sentences[token.sentence]!;
  }

  /** The tokens of a sentence, an entity or a quote. */
  tokensOf(range: { from: number; to: number }): readonly Token[] {
    return this.tokens.slice(range.from, range.to);
  }

  /** The root of a sentence's tree. */
  root(sentence: Sentence): Token | undefined {
    return this.tokensOf(sentence).find(token => token.head < 0);
  }

  /** The text of a sentence, an entity, a quote or any span of characters, as it stands in the article. */
  textOf(span: { start: number; end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  /** The quote around a token, if there is one. */
  quoteAt(token: Token): Quote | undefined {
    return this.quotes.find(quote => quote.from <= token.i && token.i < quote.to);
  }
}
