/**
 * Strong and irregular German verbs: infinitive, third person present, past, past participle and, where it is not the
 * past with umlaut and -e, the subjunctive. Verbs with prefixes follow the verb without.
 */
export const STRONG_VERBS = `
backen bäckt buk gebacken
befehlen befiehlt befahl befohlen beföhle
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
blasen bläst blies geblasen
bleiben bleibt blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen brennt brannte gebrannt brennte
bringen bringt brachte gebracht brächte
denken denkt dachte gedacht dächte
dringen dringt drang gedrungen
dürfen darf durfte gedurft dürfte
empfehlen empfiehlt empfahl empfohlen empföhle
erlöschen erlischt erlosch erloschen
erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden findet fand gefunden
flechten flicht flocht geflochten
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
fressen frisst fraß gefressen
frieren friert fror gefroren
gebieten gebietet gebot geboten
gedenken gedenkt gedachte gedacht gedächte
gefallen gefällt gefiel gefallen
geraten gerät geriet geraten
gebären gebiert gebar geboren
geben gibt gab gegeben
gedeihen gedeiht gedieh gediehen
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten gölte
genesen genest genas genesen
genießen genießt genoss genossen
geschehen geschieht geschah geschehen
gestehen gesteht gestand gestanden
gewinnen gewinnt gewann gewonnen gewönne
gießen gießt goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben gräbt grub gegraben
greifen greift griff gegriffen
haben hat hatte gehabt hätte
halten hält hielt gehalten
hängen hängt hing gehangen
hauen haut hieb gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen hülfe
kennen kennt kannte gekannt kennte
klingen klingt klang geklungen
kneifen kneift kniff gekniffen
kommen kommt kam gekommen
können kann konnte gekonnt könnte
kriechen kriecht kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
mahlen mahlt mahlte gemahlen
meiden meidet mied gemieden
messen misst maß gemessen
misslingen misslingt misslang misslungen
mögen mag mochte gemocht möchte
müssen muss musste gemusst müsste
nehmen nimmt nahm genommen
nennen nennt nannte genannt nennte
pfeifen pfeift pfiff gepfiffen
preisen preist pries gepriesen
quellen quillt quoll gequollen
raten rät riet geraten
reiben reibt rieb gerieben
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt rennte
riechen riecht roch gerochen
ringen ringt rang gerungen
rinnen rinnt rann geronnen
rufen ruft rief gerufen
saufen säuft soff gesoffen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schelten schilt schalt gescholten
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schleicht schlich geschlichen
schleifen schleift schliff geschliffen
schließen schließt schloss geschlossen
schlingen schlingt schlang geschlungen
schmeißen schmeißt schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwimmt schwamm geschwommen
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen
sehen sieht sah gesehen
sein ist war gewesen wäre
senden sendet sandte gesandt sendete
singen singt sang gesungen
sinken sinkt sank gesunken
sinnen sinnt sann gesonnen
sitzen sitzt saß gesessen
sollen soll sollte gesollt sollte
spinnen spinnt spann gesponnen
sprechen spricht sprach gesprochen
springen springt sprang gesprungen
stechen sticht stach gestochen
stehen steht stand gestanden stünde
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
stinken stinkt stank gestunken
sterben stirbt starb gestorben stürbe
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
trügen trügt trog getrogen
tun tut tat getan
verderben verdirbt verdarb verdorben verdürbe
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
wachsen wächst wuchs gewachsen
wägen wägt wog gewogen
waschen wäscht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt wendete
werben wirbt warb geworben würbe
werden wird wurde geworden würde
werfen wirft warf geworfen würfe
wiegen wiegt wog gewogen
winden windet wand gewunden
wissen weiß wusste gewusst wüsste
wollen will wollte gewollt wollte
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

/** Forms that follow from no principal part: form and infinitive. */
export const IRREGULAR_FORMS = `
bin sein
bist sein
sind sein
seid sein
sei sein
seien sein
siehe sehen
weißt wissen
weisst wissen
geschaffen schaffen
schaffte schaffen
schafften schaffen
tut tun
wendete wenden
wendeten wenden
sendete senden
sendeten senden
tun tun
gewandt wenden
gewänne gewinnen
gewännen gewinnen
gälte gelten
gälten gelten
stände stehen
ständen stehen
begänne beginnen
begännen beginnen
hälfe helfen
hälfen helfen
gesandt senden
`;

/** Prefixes that never leave their verb; its participle has no ge-. */
export const INSEPARABLE = `
be emp ent er hinter miss ver voll wider zer über unter um durch wieder
`;

/** Particles that stand apart in main clauses; the participle and the infinitive take -ge- and -zu- after them. */
export const SEPARABLE = `
ab an auf aufeinander zueinander miteinander gegeneinander voneinander ineinander auseinander aus bei beiseite bekannt bereit bevor bloß da dagegen daher dahin daneben dar daran darauf davon
dazu dazwischen durch ein einher empor entgegen entlang entzwei fehl fern fertig fest fort frei gegenüber gleich gut
haus heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab hinan hinauf hinaus hinein hinterher
hinunter hinweg hinzu hoch inne kalt kaputt klar gefangen gering heilig kennen krank kund kurz lahm los maß mit nach nahe näher nieder offen preis
quer richtig rück ruhig schief schlecht schwarz schwer stark sicher statt still stand teil tot trocken über überein um umher unter übrig
voll voran vorher wiederher wiedergut wiederauf aufrecht dran drauf raus rein rum runter rauf hindurch dabei voraus vorbei vor vorüber vorweg wahr weg weiter wett wider wieder zu zufrieden zurecht zurück zusammen zuvor
zuwider zwischen
`;

/** Verbs whose own stem begins with ge-, so that the participle is the same as another verb's: `gehört`. */
export const VERBS_IN_GE = `
gebrauchen gebühren gefährden gehorchen gehören gelangen geloben genehmigen genügen geschehen gesellen gestalten gestatten gebärden geleiten geruhen gewahren
gewähren gewährleisten gewöhnen
`;

/** Of these, the ones of which no other verb shares the participle: `genehmigt`, but not `gehört`. */
export const ONLY_IN_GE = `
gefährden genehmigen genügen gesellen gestalten gestatten gebärden gewähren gewährleisten gewöhnen
`;

/** Verbs with a particle before ge-: `angehört` is no participle of `anhören`, but `abgehört` is one of `abhören`. */
export const PARTICLE_VERBS_IN_GE = `
angehören dazugehören zusammengehören angeloben angewöhnen abgewöhnen eingewöhnen umgewöhnen umgestalten ausgestalten
mitgestalten
`;

/** Weak verbs of which a form is also one of a strong verb: `vermisst`, `fällt`. */
export const WEAK_TWINS = `
vermissen fällen führen drängen zwängen tränken trügen spannen schienen säen schalten
`;
