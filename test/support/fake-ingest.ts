import type { CodedArticle, Trace } from '../../src/model/index.js';
import type { CodedText, IngestService } from '../../src/server/index.js';
import { type GraphStore, writeArticles } from '../../src/store/index.js';
import { RUN } from './coded.js';
import { CAST, type Told, told } from './told.js';

const VERBS: Readonly<Record<string, string>> = { kritisiert: 'CRITICIZED', lobt: 'PRAISED', trifft: 'MET' };

/**
 * Stands in for the analyser where a test is about the server or the page: it knows three verbs between the actors of
 * the tests, and leaves a trace where a verb has no actor on one side.
 */
export function fakeIngest(store: GraphStore): IngestService {
  return {
    async code({ text, title, url, outlet, publishedAt }) {
      const sentences = text.split(/(?<=\.)\s+/).map(markedSentence);
      const coded = told({
        title,
        outlet,
        url,
        date: publishedAt ?? '2025-05-01',
        sentences: sentences.map(({ marked, what }) =>
          what ? ([marked, what] as const) : ([marked] as const),
        ),
      });
      return { coded, analysis: analysisOf(coded), extraction: extractionOf(coded, sentences) };
    },
    async store({ coded }) {
      const { nodesCreated } = await writeArticles(store, [coded], RUN);
      return nodesCreated > 0;
    },
  };
}

interface Marked {
  marked: string;
  what: Told | null;
  verb: string | null;
}

function markedSentence(sentence: string): Marked {
  const names = Object.keys(CAST).join('|');
  const verbs = Object.keys(VERBS).join('|');
  const whole = new RegExp(`^(${names}) (${verbs}) (${names})\\.$`).exec(sentence);
  if (whole) {
    const [, source, verb, target] = whole;
    return {
      marked: `[s:${source}|${source}] [c:${verb}] [t:${target}|${target}].`,
      what: { type: VERBS[verb!]! },
      verb: verb!,
    };
  }
  return { marked: sentence, what: null, verb: new RegExp(`\\b(${verbs})\\b`).exec(sentence)?.[1] ?? null };
}

function analysisOf({ sentences }: CodedArticle): CodedText['analysis'] {
  return {
    lang: 'de',
    model: 'fake',
    sentences: sentences.map(({ n, start, end }) => ({ n, start, end, from: 0, to: 0, kind: 'sentence' })),
    tokens: [],
    entities: [],
    quotes: [],
  };
}

function extractionOf(coded: CodedArticle, marked: readonly Marked[]): CodedText['extraction'] {
  const traces = coded.sentences.flatMap(({ n, start, text }): Trace[] => {
    const { verb } = marked[n]!;
    if (!verb) return [];
    const at = start + text.indexOf(verb);
    const statements = coded.statements.filter(statement => statement.sentence === n);
    return [
      {
        frame: verb,
        type: VERBS[verb]!,
        sentence: n,
        cueSpans: [{ start: at, end: at + verb.length }],
        roles: [{ role: 'source', tried: ['subject'], found: '', actor: null, why: 'nothing stands there' }],
        outcome: statements.length > 0 ? 'statement' : 'dropped',
        reason: statements.length > 0 ? '' : 'no source',
        statements: statements.map(({ id }) => id),
      },
    ];
  });
  return { statements: coded.statements, traces };
}
