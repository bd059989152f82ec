import {
  type ActorKind,
  type ActorRef,
  actorId,
  articleId,
  type CodedArticle,
  FACTUALITIES,
  type RoleFiller,
  type Statement,
  sha256,
  statementId,
} from '../src/model/index.js';
import { random } from './random.js';

/** Actors that appear; by Zipf's law the first are in a large part of the statements. */
const ACTORS = 5000;
const ZIPF = 0.9;
const OUTLETS = 60;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;
/** The part of articles that print an earlier text again. */
const COPIES = 0.05;
const KINDS: readonly ActorKind[] = ['person', 'person', 'person', 'organization', 'state', 'party'];
const WORDS =
  `regierung gipfel haushalt gesetz entwurf kommission länder streit partei gespräch minister bericht woche krieg hilfe
markt preis gericht urteil klage wahl stimme rede vertrag grenze armee bank zahl jahr stadt`.split(/\s+/);

/** Frequencies of relation types, as the development gold has them roughly. */
const TYPE_WEIGHTS: readonly [name: string, weight: number][] = [
  ['CRITICIZED', 16],
  ['MET', 14],
  ['ACCUSED', 10],
  ['DEMANDED', 9],
  ['SUPPORTED', 8],
  ['ATTACKED', 7],
  ['REJECTED', 6],
  ['SPOKE_WITH', 6],
  ['WARNED', 5],
  ['PRAISED', 4],
  ['AGREED_WITH', 4],
  ['SANCTIONED', 3],
  ['THANKED', 3],
  ['VISITED', 3],
  ['AIDED', 2],
];

/** A stream of coded articles until there are `statements` of them; the same for the same seed. */
export function* corpus(statements: number, seed = 1): Generator<CodedArticle> {
  const rnd = random(seed);
  const actors = Array.from({ length: ACTORS }, (_, i) => makeActor(i));
  const pickActor = zipf(ACTORS, ZIPF, rnd);
  const recent: CodedArticle[] = [];
  for (let made = 0, n = 0; made < statements; n++) {
    const copied = rnd() < COPIES ? recent[Math.floor(rnd() * recent.length)] : undefined;
    const article = copied ? copyOf(copied, n, rnd) : makeArticle(n, actors, pickActor, rnd);
    made += article.statements.length;
    recent[n % 100] = article;
    yield article;
  }
}

function makeActor(i: number): ActorRef {
  const kind = KINDS[i % KINDS.length]!;
  const name = kind === 'person' ? `Vorname${i % 211} Nachname${i}` : `Name${i}`;
  return {
    id: actorId(kind, name),
    name,
    kind,
    aliases: kind === 'person' ? [`Nachname${i}`] : [],
    wikidata: null,
  };
}

type Random = () => number;

function makeArticle(n: number, actors: readonly ActorRef[], pickActor: Random, rnd: Random): CodedArticle {
  const count = 1 + Math.floor(rnd() * rnd() * 8);
  const day = new Date(FIRST_DAY + Math.floor(rnd() * DAYS) * 86_400_000).toISOString().slice(0, 10);
  const used = new Map<string, ActorRef>();
  const parts: { text: string; statement: Omit<Statement, 'id' | 'article'> | null }[] = [];
  for (let i = 0; i < count; i++) {
    parts.push({ text: filler(rnd), statement: null });
    const [source, target] = [actors[pickActor()]!, actors[pickActor()]!];
    if (source.id === target.id) continue;
    for (const actor of [source, target]) used.set(actor.id, actor);
    parts.push(makeStatement(source, target, day, rnd));
  }
  return assemble(n, day, parts, used, rnd);
}

function makeStatement(source: ActorRef, target: ActorRef, day: string, rnd: Random) {
  const type = pickType(rnd);
  const cue = type.toLowerCase();
  const text = `${source.name} ${cue} ${target.name} ${filler(rnd)}`;
  const fill = (actor: ActorRef, start: number): RoleFiller => {
    return {
      actor: actor.id,
      mention: actor.name,
      start,
      end: start + actor.name.length,
      resolver: 'known-name',
      score: 0.95,
    };
  };
  const cueStart = source.name.length + 1;
  const targetStart = cueStart + cue.length + 1;
  const dated = rnd() < 0.6;
  const factuality = rnd() < 0.75 ? 'asserted' : FACTUALITIES[Math.floor(rnd() * FACTUALITIES.length)]!;
  const statement: Omit<Statement, 'id' | 'article'> = {
    sentence: 0,
    type,
    source: fill(source, 0),
    target: fill(target, targetStart),
    speaker: factuality === 'reported' ? fill(source, 0) : null,
    factuality,
    attribution: factuality === 'reported' ? 'indirect' : 'narrated',
    explicit: true,
    date: dated ? day : null,
    datePrecision: dated ? 'day' : 'unknown',
    dateSource: dated ? 'relative' : null,
    dateSpan: null,
    cue,
    cueSpans: [{ start: cueStart, end: cueStart + cue.length }],
    frame: cue,
    score: Math.round((0.5 + rnd() / 2) * 1000) / 1000,
  };
  return { text, statement };
}

function assemble(
  n: number,
  day: string,
  parts: { text: string; statement: Omit<Statement, 'id' | 'article'> | null }[],
  used: ReadonlyMap<string, ActorRef>,
  rnd: Random,
): CodedArticle {
  const text = parts.map(part => part.text).join(' ');
  const url = `https://news.example/${n}`;
  const id = articleId(text, url);
  const sentences: CodedArticle['sentences'] = [];
  const statements: Statement[] = [];
  let at = 0;
  for (const { text: sentence, statement } of parts) {
    const sentenceNumber = sentences.length;
    sentences.push({ n: sentenceNumber, start: at, end: at + sentence.length, text: sentence });
    if (statement) statements.push(place(statement, id, sentenceNumber, at));
    at += sentence.length + 1;
  }
  return {
    article: {
      id,
      url,
      title: parts[0]!.text.slice(0, 60),
      publishedAt: day,
      lang: 'de',
      outlet: `Zeitung ${Math.floor(rnd() * OUTLETS)}`,
      agency: '',
      license: '',
      sha256: sha256(text),
      text,
    },
    sentences,
    actors: [...used.values()],
    statements,
  };
}

function place(
  statement: Omit<Statement, 'id' | 'article'>,
  article: string,
  sentence: number,
  at: number,
): Statement {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + at,
    end: span.end + at,
  });
  const cueSpans = statement.cueSpans.map(move);
  const { type, source, target, speaker } = statement;
  const id = statementId(article, cueSpans[0]!.start, type, source.actor, target.actor);
  return {
    ...statement,
    id,
    article,
    sentence,
    cueSpans,
    source: move(source),
    target: move(target),
    speaker: speaker && move(speaker),
  };
}

/** The same text in another paper, a day later. */
function copyOf(original: CodedArticle, n: number, rnd: Random): CodedArticle {
  const url = `https://copy.example/${n}`;
  const id = articleId(original.article.text, url);
  return {
    ...original,
    article: { ...original.article, id, url, outlet: `Zeitung ${Math.floor(rnd() * OUTLETS)}` },
    statements: original.statements.map(statement => ({
      ...statement,
      article: id,
      id: statementId(
        id,
        statement.cueSpans[0]!.start,
        statement.type,
        statement.source.actor,
        statement.target.actor,
      ),
    })),
  };
}

function filler(rnd: Random): string {
  const words = Array.from(
    { length: 8 + Math.floor(rnd() * 14) },
    () => WORDS[Math.floor(rnd() * WORDS.length)],
  );
  return `${words.join(' ')}.`;
}

function pickType(rnd: Random): string {
  let at = rnd() * TYPE_WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of TYPE_WEIGHTS) {
    at -= weight;
    if (at < 0) return name;
  }
  return TYPE_WEIGHTS[0]![0];
}

/** Draws numbers from 0 with a probability that falls with their rank. */
function zipf(size: number, exponent: number, rnd: Random): Random {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    sum += 1 / (i + 1) ** exponent;
    sums[i] = sum;
  }
  return () => {
    const at = rnd() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
