import {
  type ActorKind,
  type ActorRef,
  actorId,
  articleId,
  type CodedArticle,
  type Factuality,
  type RoleFiller,
  type SentenceRecord,
  type Statement,
  sha256,
  statementId,
} from '../../src/model/index.js';

/** Names of the actors of the tests with their kinds and the short forms that texts use. */
export const CAST: Readonly<Record<string, { name: string; kind: ActorKind; aliases?: string[] }>> = {
  Macron: { name: 'Emmanuel Macron', kind: 'person', aliases: ['Macron'] },
  Berg: { name: 'Anna Berg', kind: 'person', aliases: ['Berg'] },
  Tal: { name: 'Jörg Tal', kind: 'person', aliases: ['Joerg Tal', 'Tal'] },
  Stein: { name: 'Ida Stein', kind: 'person', aliases: ['Stein'] },
  JStein: { name: 'I. Stein', kind: 'person' },
  Nordland: { name: 'Nordland', kind: 'state' },
  Südland: { name: 'Südland', kind: 'state' },
  Rat: { name: 'Rat der Küsten', kind: 'organization' },
  Mitte: { name: 'Partei der Mitte', kind: 'party' },
  Bote: { name: 'Küstenbote', kind: 'media' },
  Fischer: { name: 'Fischerbund', kind: 'group' },
};

/** One statement of a marked sentence. */
export interface Told {
  type: string;
  factuality?: Factuality;
  score?: number;
  /** Date of the act; that of the article when left out. */
  date?: string;
}

export interface ToldArticle {
  title: string;
  outlet: string;
  date: string;
  url?: string;
  /**
   * Sentences with marks: `[s:Berg]` source, `[t:Tal]` target, `[v:Rat]` speaker, `[c:warf]` cue, `[d:am Montag]` date;
   * `[s:Macron|der Präsident]` says other words for the actor. A sentence without a statement tells nothing.
   */
  sentences: readonly (readonly [string, Told?])[];
}

const MARK = /\[([stvcd]):([^\]|]+)(?:\|([^\]]+))?\]/g;

/** The coded article of marked sentences: its text, and statements whose spans are where the marks were. */
export function told(spec: ToldArticle): CodedArticle {
  const plain = spec.sentences.map(([marked]) => unmarked(marked).text);
  const text = plain.join(' ');
  const url = spec.url ?? `https://example.org/${encodeURIComponent(spec.title)}`;
  const id = articleId(text, url);
  const sentences: SentenceRecord[] = [];
  const statements: Statement[] = [];
  const used = new Map<string, ActorRef>();
  let at = 0;
  spec.sentences.forEach(([marked, what], n) => {
    const { text: sentence, marks } = unmarked(marked);
    sentences.push({ n, start: at, end: at + sentence.length, text: sentence });
    if (what) statements.push(statementOf(what, marks, { id, n, at, date: spec.date }, used));
    at += sentence.length + 1;
  });
  return {
    article: {
      id,
      url,
      title: spec.title,
      publishedAt: spec.date,
      lang: 'de',
      outlet: spec.outlet,
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

interface Mark {
  role: string;
  actor: string;
  words: string;
  start: number;
  end: number;
}

function unmarked(sentence: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of sentence.matchAll(MARK)) {
    const [whole, role, actor, other] = match;
    text += sentence.slice(last, match.index);
    const words = other ?? shortName(role!, actor!);
    marks.push({ role: role!, actor: actor!, words, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + sentence.slice(last), marks };
}

function shortName(role: string, actor: string): string {
  return 'stv'.includes(role) ? (CAST[actor]?.aliases?.[0] ?? CAST[actor]?.name ?? actor) : actor;
}

function statementOf(
  what: Told,
  marks: readonly Mark[],
  place: { id: string; n: number; at: number; date: string },
  used: Map<string, ActorRef>,
): Statement {
  const fill = (role: string): RoleFiller | null => {
    const mark = marks.find(candidate => candidate.role === role);
    if (!mark) return null;
    const actor = actorOf(mark.actor);
    used.set(actor.id, actor);
    return {
      actor: actor.id,
      mention: mark.words,
      start: place.at + mark.start,
      end: place.at + mark.end,
      resolver: 'known-name',
      score: 0.95,
    };
  };
  const cues = marks.filter(mark => mark.role === 'c');
  const cueSpans = cues.map(({ start, end }) => ({ start: place.at + start, end: place.at + end }));
  const day = marks.find(mark => mark.role === 'd');
  const [source, target, speaker] = [fill('s')!, fill('t')!, fill('v')];
  return {
    id: statementId(place.id, cueSpans[0]!.start, what.type, source.actor, target.actor),
    article: place.id,
    sentence: place.n,
    type: what.type,
    source,
    target,
    speaker,
    factuality: what.factuality ?? (speaker ? 'reported' : 'asserted'),
    attribution: speaker ? 'indirect' : 'narrated',
    explicit: true,
    date: what.date ?? place.date,
    datePrecision: 'day',
    dateSource: day ? 'relative' : 'publication',
    dateSpan: day ? { start: place.at + day.start, end: place.at + day.end } : null,
    cue: cues.map(({ words }) => words).join(' '),
    cueSpans,
    frame: cues[0]!.words,
    score: what.score ?? 0.9,
  };
}

export function actorOf(key: string): ActorRef {
  const { name, kind, aliases = [] } = CAST[key]!;
  return {
    id: actorId(kind, name),
    name,
    kind,
    aliases: aliases.filter(alias => alias !== name),
    wikidata: null,
  };
}
