import fc from 'fast-check';
import type { CodedArticle } from '../../src/model/index.js';
import { type ArticleSpec, coded, type Fact } from './coded.js';

const NAMES = ['Macron', 'Trump', 'Merz', 'USA', 'Ukraine', 'CDU'];
const TYPES = ['CRITICIZED', 'ACCUSED', 'REJECTED', 'MET', 'THANKED'];
const DATES = ['2025', '2025-04', '2025-04-17', '2025-04-18', '2025-05-02', '2024-12-31'];
const OUTLETS = ['Tagblatt', 'Kurier', ''];

/** A text of an agency, long enough for shorter copies of it to be near-duplicates. */
const AGENCY = `Die Regierung hat am Donnerstag nach langen Beratungen einen Entwurf vorgelegt, der die Zuständigkeit der Länder
neu ordnet und den Kommunen mehr Geld gibt, wie das Ministerium am Abend in der Hauptstadt bekannt gab, ohne Zahlen zu nennen`;

const fact: fc.Arbitrary<Fact> = fc
  .record({
    source: fc.constantFrom(...NAMES),
    type: fc.constantFrom(...TYPES),
    target: fc.constantFrom(...NAMES),
    speaker: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 3 }),
    date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
    factuality: fc.constantFrom('asserted', 'asserted', 'reported', 'planned', 'negated'),
    score: fc.constantFrom(0.5, 0.75, 0.9),
  })
  .filter(({ source, target }) => source !== target)
  .map(
    ({ speaker, date, ...rest }) => ({ ...rest, ...(speaker && { speaker }), ...(date && { date }) }) as Fact,
  );

const article: fc.Arbitrary<ArticleSpec> = fc.record({
  facts: fc.uniqueArray(fact, {
    minLength: 1,
    maxLength: 3,
    selector: ({ source, type, target }) => `${source} ${type} ${target}`,
  }),
  outlet: fc.constantFrom(...OUTLETS),
  publishedAt: fc.constantFrom('2025-04-17', '2025-04-20', '2025-05-03', null),
  url: fc.constantFrom('https://a.example/1', 'https://b.example/2', 'https://c.example/3'),
  lead: fc.constantFrom('', '', AGENCY, AGENCY.split(' ').slice(0, 25).join(' ')),
});

/** Small corpora that meet in the same few actors, types and dates, some articles nearly the same. */
export const corpus: fc.Arbitrary<CodedArticle[]> = fc
  .uniqueArray(article, { minLength: 1, maxLength: 8, selector: spec => coded(spec).article.id })
  .map(specs => specs.map(coded));
