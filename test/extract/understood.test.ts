import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from './read-statements.js';

/** Ends that no function of the frame names: whom an answer concerns, whose act is taken up, to whom an act goes on. */
const GERMAN: readonly [what: string, text: string, ...told: string[]][] = [
  [
    'accusation rejected by the accused',
    'Orbán warf Juncker Erpressung vor. Den Vorwurf wies Juncker zurück.',
    'Viktor Orbán ACCUSED Jean-Claude Juncker',
    'Jean-Claude Juncker REJECTED Viktor Orbán',
  ],
  [
    'accusation rejected in a relative clause',
    'Putin machte den Oligarchen Boris Beresowski für den Anschlag verantwortlich, was dieser zurückwies.',
    'Wladimir Putin ACCUSED Boris Beresowski',
    'Boris Beresowski REJECTED Wladimir Putin',
  ],
  [
    'demand refused without a word about it',
    'Das FBI verlangt von Google die Herausgabe der Daten. Google weigert sich.',
    'FBI DEMANDED Google',
    'Google REJECTED FBI',
  ],
  [
    'threat taken up by a third party',
    'Trump drohte dem Iran. Merkel kritisierte die Drohung.',
    'Donald Trump THREATENED Iran',
    'Angela Merkel CRITICIZED Donald Trump',
  ],
  [
    'plan taken up',
    'Der Plan der EU-Kommission ist bekannt. Macron lehnte den Plan ab.',
    'Emmanuel Macron REJECTED EU-Kommission',
  ],
  [
    'nothing taken up by an indefinite noun',
    'Der Plan der EU-Kommission liegt vor. Macron lobte einen Plan.',
  ],
  [
    'threat to the addressee of the demand before',
    'Macron hatte von Italien eine Entschuldigung gefordert und mit der Absage des Treffens gedroht.',
    'Emmanuel Macron DEMANDED Italien',
    'Emmanuel Macron THREATENED Italien',
  ],
  [
    'threat of an act aimed at someone',
    'Al-Qaida hat neue Anschläge auf Frankreich angedroht.',
    'al-Qaida THREATENED Frankreich',
  ],
  [
    'verb of a relative clause carries the noun',
    'Die Vorwürfe, die Trump gegen Biden erhob, sind falsch.',
    'Donald Trump ACCUSED Joe Biden',
  ],
  [
    'one of those who act',
    'Merkel war eine der ersten Frauen, die Trump Rassismus vorwarfen.',
    'Angela Merkel ACCUSED Donald Trump',
  ],
  [
    'parties of a participle',
    'Der zwischen Frankreich und Italien vereinbarte Vertrag tritt in Kraft.',
    'Frankreich AGREED_WITH Italien',
  ],
  [
    'maker of a noun',
    'Das Gericht las eine von Google eingereichte Klage gegen Oracle.',
    'Google SUED Oracle',
  ],
  [
    'participle belongs to one of two coordinated nouns',
    'Die Zeitung verglich das von der SPD favorisierte Modell mit dem Modell der CDU.',
  ],
  ['a place is no agent', 'In Russland wurden Facebook und Twitter blockiert.'],
  [
    'one talk told twice',
    'Merkel traf Obama. Nach dem Gespräch mit Obama reiste Merkel ab.',
    'Angela Merkel MET Barack Obama',
  ],
  ['one side of a talk', 'Die Gespräche mit den Staaten Frankreich, Italien und Spanien beginnen.'],
  [
    'object before a subject without case',
    'Heftige Kritik an Macron übte Marine Le Pen.',
    'Marine Le Pen CRITICIZED Emmanuel Macron',
  ],
  [
    'two objects and no subject',
    'Scharfe Vorwürfe gegen die SPD erhob gestern Horst Seehofer.',
    'Horst Seehofer ACCUSED SPD',
  ],
  [
    'number of the verb tells the subject',
    'Merkel kritisierten Macron und Scholz.',
    'Emmanuel Macron CRITICIZED Angela Merkel',
    'Olaf Scholz CRITICIZED Angela Merkel',
  ],
  [
    'article tells the subject',
    'Über Sebastian Kurz spottete ein Funktionär der ÖVP, er sei langsam.',
    'ÖVP CRITICIZED Sebastian Kurz',
  ],
  [
    'list without a closing comma',
    'Hinter Wolfgang Sobotka stellten sich Reinhold Mitterlehner, die FPÖ und das Team Stronach.',
    'FPÖ SUPPORTED Wolfgang Sobotka',
    'Reinhold Mitterlehner SUPPORTED Wolfgang Sobotka',
    'Team Stronach SUPPORTED Wolfgang Sobotka',
  ],
  [
    'strong participle, and who belongs to those',
    'Zu den von Emmanuel Macron entlassenen Ministern gehört Gérald Darmanin.',
    'Emmanuel Macron DISMISSED Gérald Darmanin',
  ],
  [
    'both who act jointly',
    'Zusammen mit Frankreich hat Italien die EU-Kommission scharf kritisiert.',
    'Frankreich COOPERATED_WITH Italien',
    'Frankreich CRITICIZED EU-Kommission',
    'Italien CRITICIZED EU-Kommission',
  ],
  [
    'the noun tells the act again',
    'Greenpeace hat Shell angezeigt. Die Anzeige richtet sich auch gegen Exxon.',
    'Greenpeace SUED Exxon',
    'Greenpeace SUED Shell',
  ],
  [
    'invitation that is followed',
    'Auf Einladung von Angela Merkel reiste Emmanuel Macron nach Berlin.',
    'Angela Merkel INVITED Emmanuel Macron',
    'Emmanuel Macron VISITED Deutschland',
  ],
  [
    'place of an attack',
    'Der Islamische Staat verübte Anschläge in Syrien.',
    'Islamischer Staat ATTACKED Syrien',
  ],
  [
    'demonstrative genitive',
    'Martin Schulz will die Partei umbauen. Sigmar Gabriel bezeichnete dessen Ankündigung als befremdlich.',
    'Sigmar Gabriel CRITICIZED Martin Schulz',
  ],
  [
    'relative genitive',
    'Viktor Orbán, dessen Pläne Emmanuel Macron kritisiert hat, schweigt.',
    'Emmanuel Macron CRITICIZED Viktor Orbán',
  ],
  ['place after a noun is no agent', 'Jean-Pierre Bemba wurde am Samstag in der Nähe von Brüssel verhaftet.'],
  [
    'authority that tells of its own act',
    'Wie die Staatsanwaltschaft Wien mitteilte, wird gegen Karl-Heinz Grasser ermittelt.',
    'Staatsanwaltschaft Wien INVESTIGATED Karl-Heinz Grasser says Staatsanwaltschaft Wien',
  ],
  [
    'either of two, with the verb of one',
    'Nicht nur Merkel, sondern auch Macron kritisierte Trump.',
    'Angela Merkel CRITICIZED Donald Trump',
    'Emmanuel Macron CRITICIZED Donald Trump',
  ],
  [
    'the teller goes on in the indicative',
    'Macron habe davon nichts gewusst, versicherte Merkel und kritisierte Putin.',
    'Angela Merkel CRITICIZED Wladimir Putin says Angela Merkel',
  ],
  [
    'claim in the sentence before denied',
    'Laut Greenpeace hat Shell die Behörden belogen. Shell weist den Vorwurf zurück.',
    'Shell REJECTED Greenpeace',
  ],
  [
    'talks rejected concern the partner',
    'Die CDU lehnt eine Zusammenarbeit mit der Linkspartei ab.',
    'CDU REJECTED Die Linke',
  ],
  [
    'where things are as they are',
    'Faymann kritisierte die Entlassungen bei der OMV.',
    'Werner Faymann CRITICIZED OMV',
  ],
  [
    'phrase on an adverb that looks like a participle',
    'Der Minister Heiko Maas protestierte entschieden gegen die chinesischen Schiffe.',
    'Heiko Maas PROTESTED_AGAINST China',
  ],
  [
    'bare name before a verb in the singular',
    'Wien verbietet Siemens und Bosch den Vertrieb.',
    'Österreich RESTRICTED Bosch',
    'Österreich RESTRICTED Siemens',
  ],
  [
    'content of a threat',
    'Putin drohte der Ukraine Angriffe auf Polen an.',
    'Wladimir Putin THREATENED Ukraine',
  ],
];

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('ends understood from the text', () => {
  it.each(GERMAN)('%s: %s', async (_what, text, ...expected) => {
    expect([...new Set(await reader.read(text, 'de'))].sort()).toEqual([...expected].sort());
  });
});
