import {
  type ActorRef,
  type Article,
  type CodedArticle,
  InputError,
  type RoleFiller,
  type Statement,
  sha256,
} from '../model/index.js';

/**
 * The part of a coded article that the graph keeps, in one order: sentences that carry a statement, actors that take
 * part in one, aliases without repetition. Two codings that say the same are equal, and so is their JSON.
 */
export function canonicalCoding(coded: CodedArticle): CodedArticle {
  const used = new Set(coded.statements.map(statement => statement.sentence));
  const ends = new Set(coded.statements.flatMap(fillers).map(filler => filler.actor));
  return {
    article: canonicalArticle(coded.article),
    sentences: coded.sentences
      .filter(({ n }) => used.has(n))
      .sort((a, b) => a.n - b.n)
      .map(({ n, start, end, text }) => ({ n, start, end, text })),
    actors: coded.actors
      .filter(({ id }) => ends.has(id))
      .sort(byId)
      .map(canonicalActor),
    statements: coded.statements.map(canonicalStatement).sort(byPlace),
  };
}

/** Stands for a coding: the same for equal codings, whoever made them. */
export function codingHash(canonical: CodedArticle): string {
  return sha256(JSON.stringify(canonical));
}

/** Whether a coding is as it was written under its hash. */
export function isIntactCoding(coded: CodedArticle & { hash: string }): boolean {
  const { article, sentences, actors, statements } = coded;
  return codingHash(canonicalCoding({ article, sentences, actors, statements })) === coded.hash;
}

/**
 * @throws InputError when a coding contradicts itself: a span that does not yield its words, a missing sentence or
 * actor, an actor that acts on itself, a statement twice.
 */
export function assertCoding({ article, sentences, actors, statements }: CodedArticle): void {
  const fail = (what: string): never => {
    throw new InputError(`article ${article.id}: ${what}`);
  };
  const at = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  for (const sentence of sentences)
    if (at(sentence) !== sentence.text) fail(`sentence ${sentence.n} is not at its place`);
  const numbers = new Set(sentences.map(({ n }) => n));
  const known = new Set(actors.map(({ id }) => id));
  const seen = new Set<string>();
  for (const statement of statements) {
    const where = `statement ${statement.id}`;
    if (seen.has(statement.id)) fail(`${where} is there twice`);
    seen.add(statement.id);
    if (statement.article !== article.id) fail(`${where} belongs to article ${statement.article}`);
    if (!numbers.has(statement.sentence))
      fail(`${where} stands in sentence ${statement.sentence}, which is missing`);
    if (statement.source.actor === statement.target.actor) fail(`${where} has one actor at both ends`);
    if (statement.cueSpans.map(at).join(' ') !== statement.cue)
      fail(`${where}: its cue "${statement.cue}" is not at its place`);
    for (const filler of fillers(statement)) {
      if (!known.has(filler.actor)) fail(`${where} names the actor ${filler.actor}, which is missing`);
      if (at(filler) !== filler.mention) fail(`${where}: "${filler.mention}" is not at its place`);
    }
  }
}

/** Source, target and, if there is one, speaker. */
export function fillers({ source, target, speaker }: Statement): RoleFiller[] {
  return speaker ? [source, target, speaker] : [source, target];
}

function canonicalArticle(article: Article): Article {
  const { id, url, title, publishedAt, lang, outlet, agency, license, sha256, text } = article;
  return { id, url, title, publishedAt, lang, outlet, agency, license, sha256, text };
}

function canonicalActor({ id, name, kind, aliases, wikidata }: ActorRef): ActorRef {
  return { id, name, kind, aliases: [...new Set(aliases)].filter(alias => alias !== name).sort(), wikidata };
}

function canonicalStatement(statement: Statement): Statement {
  const { id, article, sentence, type, source, target, speaker, factuality, attribution, explicit } =
    statement;
  const { date, datePrecision, dateSource, dateSpan, cue, cueSpans, frame, score } = statement;
  return {
    id,
    article,
    sentence,
    type,
    source: canonicalFiller(source),
    target: canonicalFiller(target),
    speaker: speaker && canonicalFiller(speaker),
    factuality,
    attribution,
    explicit,
    date,
    datePrecision,
    dateSource,
    dateSpan: dateSpan && { start: dateSpan.start, end: dateSpan.end },
    cue,
    cueSpans: cueSpans.map(({ start, end }) => ({ start, end })),
    frame,
    score,
  };
}

function canonicalFiller({ actor, mention, start, end, resolver, score }: RoleFiller): RoleFiller {
  return { actor, mention, start, end, resolver, score };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byPlace(a: Statement, b: Statement): number {
  return a.sentence - b.sentence || a.cueSpans[0]!.start - b.cueSpans[0]!.start || byId(a, b);
}
