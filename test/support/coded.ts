import {
  type ActorKind,
  type ActorRef,
  actorId,
  articleId,
  type CodedArticle,
  type Factuality,
  type RelationType,
  type RoleFiller,
  type Run,
  type Statement,
  sha256,
  statementId,
} from '../../src/model/index.js';

/** `Macron criticized Trump` as a table row; what is left out takes the usual value. */
export interface Fact {
  source: string;
  type: string;
  target: string;
  speaker?: string;
  date?: string;
  factuality?: Factuality;
  score?: number;
}

export interface ArticleSpec {
  facts: Fact[];
  outlet?: string;
  publishedAt?: string | null;
  url?: string;
  /** Stands before the sentences, to tell articles with the same facts apart. */
  lead?: string;
}

export const RUN: Run = {
  id: 'r-test',
  at: '2025-05-01T00:00:00.000Z',
  version: '0.1.0',
  model: 'm',
  codebook: 'c',
};

const TYPE: RelationType = {
  name: 'CRITICIZED',
  symmetric: false,
  de: { label: 'kritisiert', case: 'acc' },
  en: { label: 'criticized' },
  definition: { de: 'Bemängelt ein Tun des anderen.', en: 'Finds fault with what the other does.' },
  plover: 'ACCUSE',
  mode: null,
  cameo: '111',
  quad: 'VERBAL_CONFLICT',
  goldstein: -2,
  tone: 'words_against',
};

/** A few relation types, one of them symmetric, one without weight. */
export const TYPES: RelationType[] = [
  TYPE,
  { ...TYPE, name: 'ACCUSED', cameo: '112' },
  { ...TYPE, name: 'REJECTED', plover: 'REJECT', cameo: '120', goldstein: -4 },
  {
    ...TYPE,
    name: 'MET',
    symmetric: true,
    plover: 'CONSULT',
    quad: 'VERBAL_COOPERATION',
    goldstein: 2.5,
    tone: 'talk',
  },
  {
    ...TYPE,
    name: 'THANKED',
    plover: 'SUPPORT',
    quad: 'VERBAL_COOPERATION',
    goldstein: null,
    cameo: null,
    tone: 'words_for',
  },
];

const KINDS: Readonly<Record<string, ActorKind>> = {
  USA: 'state',
  Ukraine: 'state',
  Russland: 'state',
  CDU: 'party',
  SPD: 'party',
  NATO: 'organization',
};

/** The actor of the tests with a name; one that is not in the table is a person. */
export function actor(name: string): ActorRef {
  const kind = KINDS[name] ?? 'person';
  return { id: actorId(kind, name), name, kind, aliases: [], wikidata: null };
}

/** A coded article with one sentence for each fact. */
export function coded(spec: ArticleSpec): CodedArticle {
  const { facts, outlet = 'Tagblatt', publishedAt = '2025-04-20', url = '', lead = '' } = spec;
  const sentences = facts.map(factSentence);
  const head = lead === '' ? '' : `${lead}\n`;
  const text = head + sentences.join(' ');
  const id = articleId(text, url);
  let at = head.length;
  const placed = sentences.map((sentence, n) => {
    const start = at;
    at += sentence.length + 1;
    return { n, start, end: start + sentence.length, text: sentence };
  });
  const names = [
    ...new Set(facts.flatMap(({ source, target, speaker }) => [source, target, speaker ?? source])),
  ];
  return {
    article: {
      id,
      url,
      title: lead || sentences[0]!,
      publishedAt,
      lang: 'de',
      outlet,
      agency: '',
      license: '',
      sha256: sha256(text),
      text,
    },
    sentences: placed,
    actors: names.map(actor),
    statements: facts.map((fact, n) => statement(fact, n, id, placed[n]!.start)),
  };
}

function factSentence({ source, type, target, speaker, date }: Fact): string {
  const claim = speaker ? `${speaker}: ` : '';
  return `${claim}${source} ${type.toLowerCase()} ${target}${date ? ` (${date})` : ''}.`;
}

function statement(fact: Fact, n: number, article: string, start: number): Statement {
  const {
    source,
    type,
    target,
    speaker,
    date,
    factuality = speaker ? 'reported' : 'asserted',
    score = 0.9,
  } = fact;
  let at = start;
  const fill = (name: string): RoleFiller => {
    const filler = {
      actor: actor(name).id,
      mention: name,
      start: at,
      end: at + name.length,
      resolver: 'known-name',
      score: 1,
    };
    at += name.length;
    return filler;
  };
  const said = speaker ? fill(speaker) : null;
  if (said) at += 2;
  const from = fill(source);
  const cueStart = at + 1;
  at = cueStart + type.length + 1;
  const to = fill(target);
  const precision = { 4: 'year', 7: 'month', 10: 'day' } as const;
  return {
    id: statementId(article, cueStart, type, from.actor, to.actor),
    article,
    sentence: n,
    type,
    source: from,
    target: to,
    speaker: said,
    factuality,
    attribution: speaker ? 'indirect' : 'narrated',
    explicit: true,
    date: date ?? null,
    datePrecision: date ? precision[date.length as 4 | 7 | 10] : 'unknown',
    dateSource: date ? 'explicit' : null,
    dateSpan: date ? { start: at + 2, end: at + 2 + date.length } : null,
    cue: type.toLowerCase(),
    cueSpans: [{ start: cueStart, end: cueStart + type.length }],
    frame: type.toLowerCase(),
    score,
  };
}
