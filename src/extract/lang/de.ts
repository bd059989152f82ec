import type { LanguageKnowledge } from './knowledge.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** German. */
export const DE: LanguageKnowledge = {
  speechVerbs: words(`
    sagen erklären betonen mitteilen berichten meinen ankündigen unterstreichen fordern kritisieren warnen hinzufügen
    ergänzen äußern antworten entgegnen erwidern fragen behaupten versichern bestätigen bekräftigen feststellen
    hervorheben erläutern verkünden verlauten schreiben melden zitieren beteuern einräumen zugeben mahnen klagen
    argumentieren begründen ausführen darlegen schildern vermuten glauben finden kommentieren urteilen resümieren
    konstatieren bemängeln monieren loben spekulieren andeuten bekanntgeben bekunden beklagen beschweren rufen
    sprechen twittern zusammenfassen fortfahren nachlegen kontern prophezeien prognostizieren schätzen angeben
    unterstellen verweisen hinweisen vorwerfen bezeichnen nennen drohen appellieren verteidigen begrüßen zurückweisen
    bestreiten dementieren lauten heißen bedauern empfehlen raten bitten verlangen beschuldigen bezweifeln zeigen
    hoffen wissen werfen aussagen formulieren bemerken anmerken präzisieren plädieren einwenden verkünden veröffentlichen`),
  speechNouns: words(`
    angabe angaben darstellung auskunft aussage aussagen bericht berichte information informationen worte wort worten
    ansicht meinung auffassung einschätzung überzeugung mitteilung meldung meldungen erklärung behauptung behauptungen
    schätzung schätzungen vorwurf ankündigung quelle quellen lesart bekunden`),
  sourceAdpositions: words('laut zufolge gemäß lt.'),
  sourceFrames: words('nach laut gemäß'),
  sourceAdverbs: words('so'),
  contractions: new Map([
    ['im', 'in'],
    ['ins', 'in'],
    ['zum', 'zu'],
    ['zur', 'zu'],
    ['vom', 'von'],
    ['beim', 'bei'],
    ['am', 'an'],
    ['ans', 'an'],
    ['aufs', 'auf'],
    ['fürs', 'für'],
    ['übers', 'über'],
    ['vorm', 'vor'],
    ['vors', 'vor'],
    ['durchs', 'durch'],
    ['ums', 'um'],
    ['unterm', 'unter'],
    ['hinterm', 'hinter'],
  ]),
  joinsParticles: true,
  perfectWithBe:
    /(kommen|gehen|reisen|fahren|fliegen|laufen|rennen|ziehen|treten|steigen|fallen|sinken|wachsen|werden|sein|bleiben|sterben|folgen|scheinen|gegnen|gelingen|scheitern|fliehen|flüchten|weichen|springen|schreiten|rücken|marschieren|eilen|stürzen|wandern|kehren|entstehen|stehen|schwinden|schehen|passieren|wachen|platzen|brechen|gleiten|rutschen|landen|starten|stoßen|dringen|setzen|lösen|einigen)$/,
  obliqueArticles: words(
    'dem des einem eines den einen keinen diesen jenen seinen ihren ihrem seinem unseren meinen',
  ),
  nominativeArticles: words('der ein kein dieser jener sein ihr'),
  feminineObliques: words('der einer'),
  complementMarkers: words(''),
  compounds: true,
  agentAdpositions: words('von durch seitens'),
  occasionAdpositions: words('in mit bei zu per nach'),
  companionAdpositions: words('neben'),
  additives: words('auch sowohl ebenfalls ebenso'),
  comparatives: words('als'),
  negators: words(
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals weder nichts niemand kaum',
  ),
  negatingVerbs: words(`
    bestreiten dementieren leugnen verneinen unterlassen verzichten absagen scheitern ausbleiben ausschließen
    vermeiden verhindern weigern ablehnen`),
  refusingVerbs: words('ablehnen weigern'),
  endingVerbs: words('aufgeben zurückziehen zurücknehmen fallenlassen absagen einstellen'),
  planAuxiliaries: words('wollen'),
  irrealAuxiliaries: words('können dürfen mögen müssen'),
  hearsayAuxiliaries: words('sollen'),
  hearsayWords: words(
    'angeblich mutmaßlich vermeintlich vermutlich offenbar möglicherweise wohl wahrscheinlich',
  ),
  planWords: words(
    'geplant beabsichtigt angekündigt bevorstehend anstehend künftig zukünftig vorgesehen kommend nächst voraussichtlich demnächst morgen übermorgen',
  ),
  planVerbs: words(`
    planen beabsichtigen vorhaben ankündigen gedenken erwägen vorbereiten wünschen hoffen anstreben versuchen
    bereiterklären vornehmen versprechen zusagen anbieten androhen drohen erwarten`),
  resolvingVerbs: words('beschließen entscheiden'),
  allegingVerbs: words('verdächtigen beschuldigen bezichtigen vorwerfen anklagen unterstellen'),
  allegingNouns: words('verdacht vorwurf anschuldigung beschuldigung anklage gerücht unterstellung'),
  planNouns: words(
    'plan absicht vorhaben wille wunsch ziel versuch bereitschaft ankündigung angebot drohung hoffnung entscheidung',
  ),
  irrealVerbs: words(`
    fordern auffordern verlangen bitten appellieren mahnen drängen raten empfehlen ermöglichen erlauben zwingen
    beantragen aufrufen plädieren vorschlagen ersuchen anregen ermutigen überlegen prüfen nahelegen`),
  irrealNouns: words(
    'forderung aufforderung bitte appell möglichkeit vorschlag empfehlung ultimatum aufruf option frage antrag',
  ),
  conditionals: words('wenn falls sofern ob'),
  possibilityWords: words('möglich vielleicht eventuell denkbar etwaig'),
  objectControl: words(`
    auffordern bitten zwingen drängen mahnen raten empfehlen erlauben ermöglichen verbieten befehlen überreden
    anweisen beauftragen ermutigen ersuchen aufrufen anhalten bewegen helfen beschuldigen vorwerfen bezichtigen anklagen verdächtigen
    hindern abhalten verpflichten verurteilen warnen nahelegen gestatten anstiften`),
  representatives: words(`
    vertreter vertreterin sprecher sprecherin delegation abgesandter unterhändler regierung führung behörde behörden
    streitkräfte armee truppe truppen soldat militär polizei luftwaffe diplomat politiker abgeordneter mitglied
    funktionär kämpfer verantwortlicher beamter spitze vorstand leitung fraktion anwalt verteidiger botschafter
    präsidium kabinett parlament seite sicherheitskräfte justiz gericht partei lager kampagne ermittler geheimdienst gruppe zahl reihe mehrheit teil tausend hundert dutzend
    angehöriger aktivist gutachter mitarbeiter polizist kampfjet kampfflugzeug kriegsschiff küstenwache marine panzer
    artillerie bomber sicherheitsbehörde einheit spezialeinheit`),
  privatePersons: words(`
    mann frau kind mensch leute person bürger bürgerin einwohner bewohner bevölkerung volk mädchen junge jugendlicher
    flüchtling migrant asylwerber asylbewerber zivilist tourist urlauber passagier insasse fahrer fußgänger opfer täter
    verdächtiger häftling gefangener geisel terrorist extremist islamist attentäter räuber dieb betrüger schmuggler
    schlepper demonstrant anhänger fan sympathisant wähler kunde verbraucher konsument patient mieter nachbar leser
    zuschauer nutzer user student schüler lehrling lehrer arzt ärztin pfleger forscher wissenschaftler experte
    journalist reporter korrespondent autor schriftsteller künstler musiker sänger schauspieler regisseur sportler
    spieler fußballer trainer athlet manager unternehmer händler bauer landwirt arbeiter arbeitnehmer arbeitsloser
    pensionist rentner anleger aktionär gläubiger investor sparer steuerzahler angehörige verwandter vater mutter sohn
    tochter bruder schwester ehemann ehefrau freund freundin kollege staatsbürger staatsangehöriger staatsangehörigkeit
    boss chef chefin leiter leiterin direktor direktorin vorsitzender vorsitzende obmann obfrau kandidat
    kandidatin landsmann auswanderer einwanderer muslim christ jude priester bischof geistlicher mönch
    unternehmen firma konzern betrieb hersteller verlag sender zeitung medien verein hochschule universität pilger siedler aktivist hacker blogger`),
  makingVerbs: words(`
    vorlegen veröffentlichen präsentieren vorstellen ankündigen beschließen verhängen planen vorschlagen erlassen
    treffen fällen unterbreiten verabschieden einbringen verkünden erheben herausgeben einreichen aussprechen
    schicken senden richten anstrengen einleiten erarbeiten ausarbeiten entwickeln verfassen starten beginnen durchführen vollziehen`),
  belongingVerbs: words('gehören zählen'),
  partitives: words('ein einer eine eines mehrere viele einige einzige'),
  answeredNouns: words(`
    vorwurf anschuldigung beschuldigung anklage kritik forderung bitte ersuchen antrag vorschlag angebot ultimatum
    drohung behauptung verdacht unterstellung verantwortung beteiligung verwicklung verdächtigung verhandlung anfrage
    rücktritt entschuldigung schuld darstellung bericht verbindung einmischung herausgabe rückgabe auslieferung
    vorhaltung anwurf attacke`),
  placeAdpositions: words('in nach'),
  jointly: words('gemeinsam zusammen'),
  authorities: /staatsanwaltschaft|polizei|gericht|kriminalamt|anwaltschaft|zoll|fahndung/i,
  comitatives: words('mit samt nebst'),
  betweens: words('zwischen'),
  particles: words(
    'ab an auf aus be bei ein ent er ge hin her mit miss nach un um ur ver vor weg wider zer zu zurück über unter',
  ),
  weekdays: new Map([
    ['montag', 1],
    ['dienstag', 2],
    ['mittwoch', 3],
    ['donnerstag', 4],
    ['freitag', 5],
    ['samstag', 6],
    ['sonnabend', 6],
    ['sonntag', 7],
  ]),
  months: new Map([
    ['januar', 1],
    ['jänner', 1],
    ['februar', 2],
    ['feber', 2],
    ['märz', 3],
    ['april', 4],
    ['mai', 5],
    ['juni', 6],
    ['juli', 7],
    ['august', 8],
    ['september', 9],
    ['oktober', 10],
    ['november', 11],
    ['dezember', 12],
  ]),
  days: new Map([
    ['heute', 0],
    ['heutig', 0],
    ['gestern', -1],
    ['gestrig', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['übermorgen', 2],
  ]),
  units: new Map([
    ['tag', 'day'],
    ['woche', 'week'],
    ['wochenende', 'week'],
    ['monat', 'month'],
    ['jahr', 'year'],
  ]),
  shifts: new Map([
    ['vergangen', -1],
    ['vorig', -1],
    ['letzt', -1],
    ['letzter', -1],
    ['kommend', 1],
    ['nächst', 1],
    ['nahe', 1],
    ['dieser', 0],
    ['laufend', 0],
  ]),
};
