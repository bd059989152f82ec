import type { Analyser } from '../analyse/index.js';
import { extract } from '../extract/index.js';
import {
  type ActorRef,
  actorId,
  Doc,
  type Mention,
  type RelationType,
  type Resolution,
  type Statement,
} from '../model/index.js';
import { resolve } from '../resolve/index.js';
import type { GoldArticle, GoldRecord } from './gold.js';
import { articleOf, type Knowledge } from './run.js';
import { type Measure, measureOf } from './score.js';

/** Roots of older PLOVER versions that the records use, in those of 1.3. */
const NEWER_ROOTS: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  CRIME: 'ASSAULT',
};

export interface EnglishReport {
  records: number;
  /** With the ends given: is there a statement of the right root between them? */
  given: Measure;
  /** From the text alone: root and both ends right. */
  endToEnd: Measure;
}

/** Measures English on sentence records with one event each. */
export async function reportEnglish(
  records: readonly GoldRecord[],
  analyser: Pick<Analyser, 'analyse'>,
  { actors, codebook }: Knowledge,
): Promise<EnglishReport> {
  const complete = records.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const given: Counts = { predicted: 0, right: 0, gold: complete.length, found: 0 };
  const endToEnd: Counts = { ...given };
  for (const record of complete) {
    const article = articleOf({ ...UNCODED, article: record.id, text: record.text });
    const doc = new Doc(record.text, await analyser.analyse(record.text, 'en'));
    count(given, record, extract(doc, givenEnds(doc, record), article, codebook).statements, codebook.types);
    const resolution = resolve(doc, { publishedAt: null, lang: 'en' }, actors);
    count(endToEnd, record, extract(doc, resolution, article, codebook).statements, codebook.types);
  }
  return { records: complete.length, given: measureOf(given), endToEnd: measureOf(endToEnd) };
}

const UNCODED: Omit<GoldArticle, 'article' | 'text'> = {
  date: null,
  outlet: '',
  licence: '',
  lang: 'en',
  sentences: [],
  actors: [],
  statements: [],
};

type Counts = Pick<Measure, 'predicted' | 'right' | 'gold' | 'found'>;

function count(
  counts: Counts,
  record: GoldRecord,
  statements: readonly Statement[],
  types: ReadonlyMap<string, RelationType>,
): void {
  const root = NEWER_ROOTS[record.event] ?? record.event;
  const right = statements.filter(statement => {
    const type = types.get(statement.type);
    return type?.plover === root && hasEnds(record, statement, type.symmetric);
  });
  counts.predicted += statements.length;
  counts.right += right.length;
  counts.found += right.length > 0 ? 1 : 0;
}

function hasEnds({ text, source, target }: GoldRecord, statement: Statement, symmetric: boolean): boolean {
  const within = (spans: readonly string[], { start, end }: { start: number; end: number }): boolean =>
    spans.some(span => {
      const at = text.indexOf(span);
      return at >= 0 && start < at + span.length && at < end;
    });
  const straight = within(source, statement.source) && within(target, statement.target);
  return straight || (symmetric && within(source, statement.target) && within(target, statement.source));
}

/** A resolution that knows the gold spans and nothing else. */
function givenEnds(doc: Doc, { source, target }: GoldRecord): Resolution {
  const actors: ActorRef[] = [];
  const mentions: Mention[] = [];
  for (const name of new Set([...source, ...target])) {
    const start = doc.text.indexOf(name);
    const tokens = doc.tokens.filter(token => token.start < start + name.length && start < token.end);
    if (start < 0 || tokens.length === 0) continue;
    const from = tokens[0]!.i;
    const to = tokens.at(-1)!.i + 1;
    const head = tokens.find(token => token.head < from || token.head >= to) ?? tokens.at(-1)!;
    actors.push({ id: actorId('group', name), name, kind: 'group', aliases: [], wikidata: null });
    mentions.push({
      n: mentions.length,
      sentence: head.sentence,
      from,
      to,
      head: head.i,
      start: tokens[0]!.start,
      end: tokens.at(-1)!.end,
      form: head.upos === 'ADJ' ? 'adjective' : 'name',
      actors: [actors.length - 1],
      resolver: 'given',
      score: 1,
    });
  }
  return { actors, mentions };
}
