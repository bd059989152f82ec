import { describe, expect, test } from 'vitest';
import { tell } from './told.js';

/** Date, precision and source of the only statement; published on Thursday, 17 April 2025. */
const TABLE: [text: string, notation: string, date: string][] = [
  [
    'Merkel wurde gestern von Macron scharf kritisiert.',
    'Merkel/PROPN/7/nsubj:pass/nom.sg.f@PER wurde=werden/AUX/7/aux:pass/sg.p3.past.fin gestern/ADV/7/advmod von/ADP/5/case Macron/PROPN/7/obl/dat.sg.m@PER scharf/ADJ/7/advmod kritisiert=kritisieren/VERB/0/root/past.part ./PUNCT/7/punct',
    '2025-04-16 day relative',
  ],
  [
    'Merkel kritisierte Macron am Montag.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER am=an/ADP/5/case/dat.sg.m Montag/PROPN/2/obl/dat.sg.m ./PUNCT/2/punct',
    '2025-04-14 day relative',
  ],
  [
    'Merkel kritisierte Macron vergangene Woche.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/iobj/dat.sg.m@PER vergangene=vergangen/ADJ/5/amod/acc.sg.f Woche/NOUN/2/obl/acc.sg.f ./PUNCT/2/punct',
    '2025-04 month relative',
  ],
  [
    'Merkel kritisierte Macron im März.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER im=in/ADP/5/case/dat.sg.m März/NOUN/2/obl/dat.sg.m ./PUNCT/2/punct',
    '2025-03 month relative',
  ],
  [
    'Merkel kritisierte Macron am 19. Dezember 2004.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER am=an/ADP/6/case/dat.sg.m 19./ADJ/6/amod/dat.sg.m Dezember/NOUN/2/obl/dat.sg.m 2004/NUM/6/nummod ./PUNCT/2/punct',
    '2004-12-19 day explicit',
  ],
  [
    'Merkel kritisierte Macron 2016 in Berlin.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER 2016/NUM/2/obl in/ADP/6/case Berlin/PROPN/2/obl/dat.sg.n@LOC ./PUNCT/2/punct',
    '2016 year explicit',
  ],
  [
    'Merkel kritisierte Macron nicht.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER nicht/PART/2/advmod ./PUNCT/2/punct',
    'null unknown null',
  ],
];

describe('when an act happened', () => {
  test.each(TABLE)('%s', (_, notation, date) => {
    const dates = tell(notation).statements.map(one => `${one.date} ${one.datePrecision} ${one.dateSource}`);
    expect(dates).toEqual([date]);
  });

  test('without a publication date relative words date nothing', () => {
    const [, notation] = TABLE[0]!;
    expect(tell(notation, null).statements.map(({ date }) => date)).toEqual([null]);
  });

  test('the words of the date lie in the text', () => {
    for (const [, notation] of TABLE.slice(0, 6)) {
      const { doc, statements } = tell(notation);
      expect(doc.textOf(statements[0]!.dateSpan!)).toMatch(
        /gestern|Montag|vergangene Woche|März|19\. Dezember 2004|2016/,
      );
    }
  });
});
