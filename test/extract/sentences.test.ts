import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_MISSES } from './known-misses.todo.js';
import { openReader } from './read-statements.js';

/** What one or two sentences state, all of it. */
const GERMAN: readonly [what: string, text: string, ...told: string[]][] = [
  ['active', 'Selenskyj warf Witkoff Parteilichkeit vor.', 'Wolodymyr Selenskyj ACCUSED Steve Witkoff'],
  ['passive', 'Merkel wurde von Trump scharf kritisiert.', 'Donald Trump CRITICIZED Angela Merkel'],
  [
    'relative clause',
    'Macron, der Trump kritisiert hatte, reiste ab.',
    'Emmanuel Macron CRITICIZED Donald Trump',
  ],
  [
    'coordinated ends',
    'Merkel und Macron kritisierten Trump und Putin.',
    'Angela Merkel CRITICIZED Donald Trump',
    'Angela Merkel CRITICIZED Wladimir Putin',
    'Emmanuel Macron CRITICIZED Donald Trump',
    'Emmanuel Macron CRITICIZED Wladimir Putin',
  ],
  [
    'coordinated verbs',
    'Merkel lobte Macron und kritisierte Trump.',
    'Angela Merkel PRAISED Emmanuel Macron',
    'Angela Merkel CRITICIZED Donald Trump',
  ],
  ['reciprocal', 'Scholz und Macron trafen sich in Berlin.', 'Emmanuel Macron MET Olaf Scholz'],
  ['light verb', 'Putin übte scharfe Kritik an Merkels Politik.', 'Wladimir Putin CRITICIZED Angela Merkel'],
  ['by way of the act', 'Merkel kritisierte Trumps Zölle.', 'Angela Merkel CRITICIZED Donald Trump'],
  [
    'by way of the act, of',
    'Scholz wies den Vorschlag der EU-Kommission zurück.',
    'Olaf Scholz REJECTED EU-Kommission',
  ],
  ['representatives', 'Vertreter der USA trafen Putin.', 'USA MET Wladimir Putin'],
  ['separable verb', 'Russland greift die Ukraine an.', 'Russland ATTACKED Ukraine'],
  [
    'demand with infinitive',
    'Biden forderte Netanjahu auf, den Krieg zu beenden.',
    'Joe Biden DEMANDED Benjamin Netanjahu',
  ],
  [
    'noun between two',
    'Das Telefonat zwischen Rubio und Lawrow dauerte lange.',
    'Marco Rubio TELEPHONED Sergej Lawrow',
  ],
  [
    'demonstrative',
    'Macron telefonierte mit Selenskyj. Dieser dankte Macron.',
    'Emmanuel Macron TELEPHONED Wolodymyr Selenskyj',
    'Wolodymyr Selenskyj THANKED Emmanuel Macron',
  ],
  ['modal', 'Scholz will Macron am Freitag treffen.', 'Emmanuel Macron MET Olaf Scholz planned'],
  ['wish', 'Merkel hatte Trump kritisieren wollen.', 'Angela Merkel CRITICIZED Donald Trump planned'],
  [
    'planned noun',
    'Für kommende Woche ist ein Treffen zwischen Trump und Putin geplant.',
    'Donald Trump MET Wladimir Putin planned',
  ],
  ['negation', 'Scholz kritisierte Trump nicht.', 'Olaf Scholz CRITICIZED Donald Trump negated'],
  [
    'condition',
    'Wenn Trump Putin kritisiert, freut sich Selenskyj.',
    'Donald Trump CRITICIZED Wladimir Putin hypothetical',
  ],
  ['hearsay', 'Trump soll Putin angerufen haben.', 'Donald Trump TELEPHONED Wladimir Putin reported'],
  [
    'source phrase',
    'Laut Selenskyj hat Putin Merkel angerufen.',
    'Angela Merkel TELEPHONED Wladimir Putin reported says Wolodymyr Selenskyj',
  ],
  [
    'Konjunktiv before the verb of saying',
    'Putin habe Merkel angerufen, sagte Selenskyj.',
    'Angela Merkel TELEPHONED Wladimir Putin reported says Wolodymyr Selenskyj',
  ],
  [
    'noun of agency in apposition',
    'Radulan Sahiron, der Entführer der Familie Wallert, wurde gefasst.',
    'Radulan Sahiron ARRESTED Familie Wallert',
  ],
  ['watched', 'Merkel wurde jahrelang von der NSA abgehört.', 'NSA INVESTIGATED Angela Merkel'],
  [
    'partners under one mit do not act with one another',
    'Für einen neuen Anlauf zusammen mit Greenpeace und der Caritas warb Scholz in der Presse.',
  ],
  [
    'title and name after the verb are one subject',
    'Getrennt befragt, gaben Bundeskanzler Werner Faymann (SPÖ) und Vizekanzler Reinhold Mitterlehner (ÖVP) dieselbe Antwort.',
  ],
  [
    'verb in the plural after an object in the singular',
    'Zu einer klaren Absage drängten das Kabinett in London zudem die beiden Regierungschefs von Frankreich und Italien.',
    'Frankreich DEMANDED Großbritannien',
    'Italien DEMANDED Großbritannien',
  ],
  [
    'who tells of an act is not its object',
    'Wie Sprecher Konrad Huber bestätigte, untersucht die Staatsanwaltschaft Wien den Fall.',
  ],
  [
    'what belongs to the phrase between does not belong to the noun',
    'Nach der Wahl kam es zu Demonstrationen gegen die Regierung von Präsident Wladimir Putin.',
  ],
  ['people of a country are not the country', 'Merkel ist entsetzt über die Worte deutscher Bischöfe.'],
  [
    'what someone is made is no other actor',
    'Präsident Heinz Fischer hat am Mittwoch Margit Kraker als Präsidentin des Rechnungshofs angelobt.',
    'Heinz Fischer APPOINTED Margit Kraker',
  ],
  [
    'a demand is made even if it is refused',
    'Die SPD lehnte die Forderung der CDU nach Neuwahlen ab.',
    'SPD REJECTED CDU',
    'CDU DEMANDED SPD',
  ],
  ['no act of the speaker', 'Habeck nannte Lindners Entlassung folgerichtig.'],
  ['no agent, no edge', 'Merkel wurde scharf kritisiert.'],
  ['no target, no edge', 'Merkel kritisierte die Reform.'],
];

const ENGLISH: readonly [what: string, text: string, ...told: string[]][] = [
  ['passive', 'Biden was criticized by Trump.', 'Donald Trump CRITICIZED Joe Biden'],
  ['of', 'Trump accused Biden of lying.', 'Donald Trump ACCUSED Joe Biden'],
  ['reciprocal', 'Macron and Scholz met in Paris.', 'Emmanuel Macron MET Olaf Scholz'],
  ['by way of the act', "Germany has rejected Poland's proposal.", 'Germany REJECTED Poland'],
  [
    'source phrase',
    'According to Zelensky, Putin threatened Germany.',
    'Wladimir Putin THREATENED Germany reported says Wolodymyr Selenskyj',
  ],
  ['noun with a genitive', "Google's lawsuit against Fox News was settled.", 'Google SUED Fox News'],
  ['future', 'Scholz will meet Biden on Friday.', 'Olaf Scholz MET Joe Biden planned'],
];

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const sameSet = async (text: string, lang: string, expected: readonly string[]) =>
  expect((await reader.read(text, lang)).sort()).toEqual([...expected].sort());

describe('German', () => {
  it.each(GERMAN)('%s: %s', (_what, text, ...expected) => sameSet(text, 'de', expected));
});

describe('English', () => {
  it.each(ENGLISH)('%s: %s', (_what, text, ...expected) => sameSet(text, 'en', expected));
});

describe(`known misses: ${KNOWN_MISSES.length}`, () => {
  it.fails.each(KNOWN_MISSES)('%s: %s', async (lang, text, source, type, target) => {
    expect((await reader.read(text, lang)).join('\n')).toContain(`${source} ${type} ${target}`);
  });
});
