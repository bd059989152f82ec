/** Sentences whose statement is not found yet: `[language, text, source, type, target]`. */
export const KNOWN_MISSES: readonly [
  lang: 'de' | 'en',
  text: string,
  source: string,
  type: string,
  target: string,
][] = [
  [
    'de',
    'Polens Ablehnung des Vorschlags der EU-Kommission überraschte niemanden.',
    'Polen',
    'REJECTED',
    'EU-Kommission',
  ],
  [
    'de',
    'Die Ablehnung des Vorschlags der EU-Kommission durch Polen überraschte niemanden.',
    'Polen',
    'REJECTED',
    'EU-Kommission',
  ],
  ['de', 'Das habe Scholz Putin am Telefon gesagt.', 'Olaf Scholz', 'TELEPHONED', 'Wladimir Putin'],
  ['en', 'Lula called for Israel to stop the war.', 'Luiz Inácio Lula da Silva', 'DEMANDED', 'Israel'],
  ['en', 'Iran reneged on its pledge to Germany.', 'Iran', 'REJECTED', 'Germany'],
];
