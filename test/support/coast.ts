import type { CodedArticle } from '../../src/model/index.js';
import { told } from './told.js';

/**
 * A small world for tests of queries, server and page: two states at odds, a council between them, and people. It has a
 * fan of parallel events, a pair with more than eight, every factuality, a reprint, and markup where texts have none.
 */
export const COAST: readonly CodedArticle[] = [
  told({
    title: 'Macron empfängt Berg in Paris',
    outlet: 'Küstenbote',
    date: '2025-03-03',
    sentences: [
      ['[s:Macron|Emmanuel Macron] [c:empfing] [d:am Montag] [t:Berg|Anna Berg].', { type: 'MET' }],
      ['[s:Berg] [c:dankte] [t:Macron|dem Präsidenten] für seine Zeit.', { type: 'THANKED' }],
      ['Zum Wetter sagte niemand etwas.'],
      ['[s:Macron] [c:lobte] [t:Berg] vor der Presse.', { type: 'PRAISED', score: 0.8 }],
    ],
  }),
  told({
    title: 'Berg wirft Tal Untätigkeit vor',
    outlet: 'Küstenbote',
    date: '2025-03-10',
    sentences: [
      ['[s:Berg] [c:warf] [t:Tal] [d:am Montag] Untätigkeit [c:vor].', { type: 'ACCUSED' }],
      ['[s:Tal] [c:wies] den Vorwurf [t:Berg|der Ministerin] [c:zurück].', { type: 'REJECTED' }],
      ['Der [v:Rat] zufolge [c:warnte] [s:Tal] [t:Berg].', { type: 'WARNED', score: 0.55 }],
      [
        '[s:Tal] will [t:Berg] nächste Woche [c:treffen].',
        { type: 'MET', factuality: 'planned', date: '2025-03-17' },
      ],
      ['[s:Tal] könnte [t:Berg] [c:verklagen].', { type: 'SUED', factuality: 'hypothetical', score: 0.5 }],
      ['[s:Tal] [c:entließ] [t:Berg] nicht.', { type: 'DISMISSED', factuality: 'negated' }],
    ],
  }),
  told({
    title: 'Vorwürfe an der Küste',
    outlet: 'Südkurier',
    date: '2025-03-11',
    sentences: [
      [
        '[s:Berg] habe [t:Tal] gestern Untätigkeit [c:vorgeworfen], hieß es.',
        { type: 'ACCUSED', date: '2025-03-10', score: 0.7 },
      ],
      ['[s:Stein|Ida Stein] [c:unterstützt] [t:Berg].', { type: 'SUPPORTED' }],
      ['[s:JStein] [c:kritisiert] [t:Mitte].', { type: 'CRITICIZED' }],
    ],
  }),
  told({
    title: 'Nordland und Südland',
    outlet: 'Südkurier',
    date: '2025-04-01',
    sentences: Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0
        ? ([
            `[s:Südland] [c:drohte] [t:Nordland] zum ${n + 1}. Mal.`,
            { type: 'THREATENED', date: day(n) },
          ] as const)
        : ([
            `[s:Nordland] [c:kritisierte] [t:Südland] zum ${n + 1}. Mal.`,
            { type: n % 2 ? 'CRITICIZED' : 'SANCTIONED', date: day(n) },
          ] as const),
    ),
  }),
  told({
    title: 'Der Rat vermittelt',
    outlet: 'Küstenbote',
    date: '2025-04-20',
    sentences: [
      ['[s:Rat] [c:forderte] [t:Nordland] zum Einlenken auf.', { type: 'DEMANDED' }],
      ['[s:Nordland] [c:half] [t:Fischer] mit Booten.', { type: 'AIDED' }],
      ['[s:Macron] [c:telefonierte] mit [t:Rat].', { type: 'TELEPHONED' }],
      ['[s:Bote] [c:lobt] [t:Rat].', { type: 'PRAISED' }],
    ],
  }),
  told({
    title: '<b>Fett</b> <script>document.title="X"</script>',
    outlet: 'Blatt "&" <i>Blättchen</i>',
    date: '2025-04-22',
    url: 'javascript:alert(1)',
    sentences: [
      [
        '[s:Stein] <img src=x onerror="document.title=1"> [c:kritisiert] [t:Tal] &amp; andere.',
        { type: 'CRITICIZED' },
      ],
    ],
  }),
];

/** A day in March and April 2025. */
function day(n: number): string {
  return new Date(Date.UTC(2025, 2, 5 + n * 4)).toISOString().slice(0, 10);
}
