import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actor,
  answersOf,
  article,
  articleList,
  counts,
  eventRows,
  evidence,
  graphSlice,
  pair,
  path,
  schema,
  searchActors,
  stamp,
  storeName,
  suggestionsFor,
  WHOLE,
} from '../../src/query/index.js';
import {
  addReview,
  type GraphStore,
  mergeActors,
  splitActor,
  suggestMerges,
  undoReview,
} from '../../src/store/index.js';
import { COAST } from '../support/coast.js';
import { COAST_SLICE } from '../support/coast-slice.js';
import { writeCoast } from '../support/coast-store.js';

const BERG = 'person:anna-berg';
const TAL = 'person:jorg-tal';
const MACRON = 'person:emmanuel-macron';
const NORD = 'state:nordland';
const SUED = 'state:sudland';

/** The named queries on one engine, over the coast. */
export function querySpec(engine: string, open: () => Promise<GraphStore>): void {
  describe(`queries on ${engine}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await writeCoast(store);
    });
    afterAll(() => store?.close());

    const accusation = async () => {
      const { events } = await pair(store, BERG, TAL);
      return events.find(event => event.type === 'ACCUSED')!;
    };

    describe('the slice that is drawn', () => {
      it('holds every event with its ends, counts, outlets and speakers', async () => {
        const { actors, events, types, outlets, speakers, matching } = await graphSlice(store);
        expect(matching).toBe(28);
        const rows = (slice: typeof COAST_SLICE) =>
          slice.events.id
            .map((_, i) => [
              slice.actors[slice.events.source[i]!]!.name,
              slice.types[slice.events.type[i]!],
              slice.actors[slice.events.target[i]!]!.name,
              slice.events.date[i],
              slice.events.factuality[i],
              slice.events.reports[i],
              slice.events.score[i],
              slice.events.outlets[i]!.map(outlet => slice.outlets[outlet]!.name).sort(),
              slice.events.speakers[i]!.map(speaker => slice.speakers[speaker]!.name),
            ])
            .map(row => JSON.stringify(row))
            .sort();
        expect(rows({ actors, events, types, outlets, speakers, matching })).toEqual(rows(COAST_SLICE));
      });

      it('is in the same order every time, strongest first', async () => {
        const slice = await graphSlice(store);
        expect(await graphSlice(store)).toEqual(slice);
        expect(slice.events.reports[0]).toBe(2);
      });

      it.each([
        [{ limit: 5 }, 5],
        [{ types: ['MET'] }, 2],
        [{ factualities: ['planned'] as const }, 1],
        [{ from: '2025-04', to: null }, 10],
        [{ to: '2025-03-05' }, 4],
        [{ minScore: 0.6 }, 26],
      ])('asked %j has %i events and says how many there are', async (part, expected) => {
        const slice = await graphSlice(store, { ...WHOLE, ...part });
        expect([slice.events.id.length, slice.matching]).toEqual([expected, 28]);
      });
    });

    describe('the evidence of an event', () => {
      it('is every sentence with its marks by offset, most certain first', async () => {
        const event = await accusation();
        const found = (await evidence(store, event.id))!;
        expect(found).toMatchObject({
          type: 'ACCUSED',
          reports: 2,
          articles: 2,
          outlets: 2,
          factuality: 'asserted',
        });
        const marked = found.statements.map(({ sentence, spans }) =>
          spans.map(({ role, start, end }) => [
            role,
            sentence.text.slice(start - sentence.start, end - sentence.start),
          ]),
        );
        expect(marked).toEqual([
          [
            ['source', 'Berg'],
            ['cue', 'warf'],
            ['target', 'Joerg Tal'],
            ['date', 'am Montag'],
            ['cue', 'vor'],
          ],
          [
            ['source', 'Berg'],
            ['target', 'Joerg Tal'],
            ['cue', 'vorgeworfen'],
          ],
        ]);
        expect(found.statements.map(({ article: { outlet } }) => outlet)).toEqual([
          'Küstenbote',
          'Südkurier',
        ]);
      });

      it('names the speaker of what is only reported', async () => {
        const { events } = await pair(store, BERG, TAL);
        const warned = events.find(event => event.type === 'WARNED')!;
        expect((await evidence(store, warned.id))!.statements[0]).toMatchObject({
          factuality: 'reported',
          speaker: { name: 'Rat der Küsten' },
        });
      });

      it('of an event that is gone is null', async () => {
        expect(await evidence(store, 'e-gone')).toBeNull();
        expect(await eventRows(store, ['e-gone'])).toEqual([]);
      });

      it('says what answers an accusation, and what the answer answers', async () => {
        const event = await accusation();
        const { answeredBy } = await answersOf(store, event.id);
        expect(answeredBy.map(({ type, source }) => [source.id, type])).toEqual([[TAL, 'REJECTED']]);
        const { answers } = await answersOf(store, answeredBy[0]!.id);
        expect(answers.map(({ id }) => id)).toEqual([event.id]);
      });
    });

    describe('search', () => {
      it.each([
        ['Macron', 'Emmanuel Macron', 'Macron'],
        ['emmanuel mac', 'Emmanuel Macron', 'Emmanuel Macron'],
        ['jorg', 'Jörg Tal', 'Jörg Tal'],
        ['Joerg', 'Jörg Tal', 'Jörg Tal'],
        ['küstenb', 'Küstenbote', 'Küstenbote'],
        ['kuesten', 'Rat der Küsten', 'Rat der Küsten'],
        ['sued', 'Südland', 'Südland'],
      ])('%s finds %s by %s', async (text, name, matched) => {
        expect((await searchActors(store, text, 3))[0]).toMatchObject({ name, matched });
      });

      it('puts whole names first, then those with more events', async () => {
        const found = await searchActors(store, 'ber', 5);
        expect(found[0]).toMatchObject({ name: 'Anna Berg', events: 10 });
      });

      it.each(['', '   ', 'xyzzy', '%', "'", '|'])('%j finds nobody', async text => {
        expect(await searchActors(store, text, 5)).toEqual([]);
      });
    });

    describe('an actor', () => {
      it('comes with its types and neighbours, most frequent first', async () => {
        const found = (await actor(store, NORD))!;
        expect(found).toMatchObject({ name: 'Nordland', kind: 'state', events: 14 });
        expect(found.neighbours.map(({ name, events }) => [name, events])).toEqual([
          ['Südland', 12],
          ['Fischerbund', 1],
          ['Rat der Küsten', 1],
        ]);
        expect(found.types[0]).toEqual({ type: 'CRITICIZED', out: 4, in: 0 });
      });

      it('that is gone is null', async () => {
        expect(await actor(store, 'Q0')).toBeNull();
      });

      it('merged into another counts as it until they are split', async () => {
        const [a, b] = ['person:i-stein', 'person:ida-stein'];
        const before = await stamp(store);
        const suggested = await suggestionsFor(store, await suggestMerges(store, { minScore: 0 }), b);
        expect(suggested.map(({ id }) => id)).toEqual([a]);
        await mergeActors(store, { actor: a, other: b, by: 'Kim', reason: '' });
        expect(await stamp(store)).not.toBe(before);
        expect((await actor(store, b))!).toMatchObject({ events: 3, merged: [{ id: a, name: 'I. Stein' }] });
        expect((await graphSlice(store)).actors.some(({ id }) => id === a)).toBe(false);
        await splitActor(store, a);
        expect((await actor(store, b))!).toMatchObject({ events: 2, merged: [] });
      });
    });

    describe('between two actors', () => {
      it('everything stands in the ledger, newest first', async () => {
        const { a, b, events } = await pair(store, SUED, NORD);
        expect([a.name, b.name, events.length]).toEqual(['Südland', 'Nordland', 12]);
        expect(events.map(event => event.date)).toEqual(
          events
            .map(event => event.date)
            .sort()
            .reverse(),
        );
        expect(events[0]!.quote).toBe('Nordland kritisierte Südland zum 12. Mal.');
        expect(events[0]!.cue).toEqual([{ start: 9, end: 20 }]);
      });

      it('the shortest way is found over what happened, with its sentences', async () => {
        const { paths } = await path(store, TAL, NORD);
        const [first] = paths;
        expect(first!.actors.map(({ name }) => name)).toEqual([
          'Jörg Tal',
          'Anna Berg',
          'Emmanuel Macron',
          'Rat der Küsten',
          'Nordland',
        ]);
        expect(first!.events.map(event => event.quote).every(quote => quote !== '')).toBe(true);
      });

      it.each([
        [TAL, 'party:partei-der-mitte'],
        [TAL, TAL],
        [TAL, 'Q0'],
      ])('from %s to %s there is no way', async (from, to) => {
        expect((await path(store, from, to)).paths).toEqual([]);
      });
    });

    describe('articles', () => {
      it('are listed newest first and found by title and outlet', async () => {
        const all = await articleList(store, '', 0, 50);
        expect(all.total).toBe(COAST.length);
        expect(all.articles.map(({ publishedAt }) => publishedAt)).toEqual(
          all.articles
            .map(({ publishedAt }) => publishedAt)
            .sort()
            .reverse(),
        );
        expect((await articleList(store, 'sudkurier', 0, 1)).total).toBe(2);
        expect((await articleList(store, 'paris', 0, 9)).articles[0]).toMatchObject({ statements: 3 });
      });

      it('hold their text and statements in the order of the text', async () => {
        const [first] = COAST;
        const found = (await article(store, first!.article.id))!;
        expect(found.text).toBe(first!.article.text);
        expect(found.statements.map(({ type }) => type)).toEqual(['MET', 'THANKED', 'PRAISED']);
        for (const { start, end, text } of found.sentences) expect(found.text.slice(start, end)).toBe(text);
        expect(await article(store, 'a-gone')).toBeNull();
      });
    });

    it('a rejected statement leaves the slice and stays in the evidence, until the review is undone', async () => {
      const { events } = await pair(store, MACRON, BERG);
      const praised = events.find(event => event.type === 'PRAISED')!;
      const statement = (await evidence(store, praised.id))!.statements[0]!;
      const { review } = await addReview(store, { statement: statement.id, verdict: 'reject', by: 'Kim' });
      expect((await graphSlice(store)).matching).toBe(27);
      const after = (await evidence(store, praised.id))!;
      expect(after.status).toBe('rejected');
      expect(after.statements[0]!.reviews).toMatchObject([{ verdict: 'reject', by: 'Kim' }]);
      await undoReview(store, review.id);
      expect((await graphSlice(store)).matching).toBe(28);
    });

    it('the graph tells its sizes, labels and types', async () => {
      expect(await counts(store)).toMatchObject({ articles: 6, statements: 29, events: 28, actors: 11 });
      const found = await schema(store);
      expect(found.labels).toContainEqual({ name: 'Person', count: 5 });
      expect(found.types).toContainEqual({ name: 'ACCUSED', count: 1 });
      expect(found.properties.Actor).toContain('name');
      expect(found.properties.relationship).toContain('eventId');
      expect(storeName(store)).toMatch(/^(coast\.grafeo|127\.0\.0\.1:\d+)$/);
    });
  });
}
