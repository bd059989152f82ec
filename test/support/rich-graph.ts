import {
  addReview,
  distinguishActors,
  ensureSchema,
  type GraphStore,
  mergeActors,
  writeArticles,
  writeBackground,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from './coded.js';

const AGENCY =
  'Der Bundestag hat am Freitag nach einer langen Debatte über die Folgen des Gesetzes abgestimmt und es angenommen.';
const AT = '2025-06-01T12:00:00.000Z';
const KIM = { by: 'Kim', at: AT };

/** Writes a graph that has one of everything the model knows. */
export async function writeRichGraph(store: GraphStore): Promise<void> {
  const articles = [
    coded({
      facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Trump', date: '2025-04-17' }],
      outlet: 'Kurier',
    }),
    coded({
      facts: [{ source: 'USA', type: 'MET', target: 'Ukraine' }],
      lead: AGENCY,
      url: 'https://a.example',
    }),
    coded({
      facts: [{ source: 'USA', type: 'MET', target: 'Ukraine' }],
      lead: AGENCY,
      url: 'https://b.example',
      outlet: '',
    }),
    coded({
      facts: [
        { source: 'USA', type: 'ACCUSED', target: 'CDU', speaker: 'Trump', date: '2025-04' },
        { source: 'CDU', type: 'REJECTED', target: 'USA', factuality: 'asserted' },
        { source: 'Merz', type: 'MET', target: 'SPD', factuality: 'planned', date: '2026' },
      ],
      publishedAt: null,
    }),
    coded({
      facts: [{ source: 'Friedrich Merz', type: 'THANKED', target: 'Macron' }],
      lead: 'Zeile\u2028mit »Zeichen« 🙂',
    }),
  ];
  await ensureSchema(store, TYPES);
  await writeArticles(store, articles, { ...RUN, id: 'r-old', codebook: 'old' });
  await writeArticles(store, [{ ...articles[0]!, statements: [] }, ...articles.slice(1)], RUN);
  await writeArticles(store, articles, { ...RUN, id: 'r-new', codebook: 'new' });
  await writeBackground(store, {
    tenures: [
      {
        actor: 'person:macron',
        office: 'head-of-state:FR',
        name: 'Präsident von Frankreich',
        from: '2017-05-14',
        to: null,
        article: null,
      },
    ],
    memberships: [{ actor: 'person:friedrich-merz', group: 'party:cdu', from: '1972', to: null }],
  });
  await mergeActors(store, {
    actor: 'person:merz',
    other: 'person:friedrich-merz',
    reason: 'same man',
    ...KIM,
  });
  await distinguishActors(store, { actor: 'state:usa', other: 'person:trump', reason: '', ...KIM });
  const [criticized] = articles[0]!.statements;
  const [accused, rejected] = articles[3]!.statements;
  await addReview(store, {
    statement: criticized!.id,
    verdict: 'change',
    field: 'target',
    after: 'state:usa',
    ...KIM,
  });
  await addReview(store, { statement: accused!.id, verdict: 'confirm', note: 'seen »live«', ...KIM });
  await addReview(store, { statement: rejected!.id, verdict: 'reject', ...KIM });
}

/** How often each kind of record must be there at least, so that no test is empty. */
export const RICH_RECORDS = {
  past: 10,
  review: 3,
  judgement: 2,
  tenure: 1,
  membership: 1,
  event: 5,
  answer: 0,
  article: 5,
};
