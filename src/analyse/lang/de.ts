import { germanLemma } from './de-lemma.js';
import { germanMood } from './de-mood.js';
import { type LanguageData, words } from './language-data.js';

const VERB_WITH_ES =
  /^(?:geht|gibt|gab|ist|war|hat|wird|wär|hätt|wenn|ob|wie|was|wo|weil|dass|ich|er|sie|wir|du|man|macht|kommt|steht|hab|sieht|tut|läuft|reicht|bringt|klappt|so|auf|für|durch|um|ans)$/i;

function clitic(word: string): number {
  const match = /['’]s$/.exec(word);
  return match && VERB_WITH_ES.test(word.slice(0, match.index)) ? match[0].length : 0;
}

export const de: LanguageData = {
  code: 'de',
  source: 'gsd',
  ordinalStop: true,
  genitiveApostrophe: true,
  capitalNouns: true,
  abbreviations: words(`
    Abb Abg Abs Abt Adr Anm Aufl Az Bd Bde Bez Bhf Bsp Bst Dipl Dir Dr Dres Einf Erg evtl Expl Fa Fam
    Ffm Fn Forts Frhr Gebr gem Ges Hbf hl Hl Hr Hrn Hrsg Inh Insp Jg kath Kfm kgl
    Lic Lt Mag Mag.a max Min mind Msgr mtl mündl nachm näml Nr Nrn Obb Orig Pf Pfd Pkt Präs Priv Prof
    Prov resp Rd s Sek sog St stellv Stk Str Tel tgl Tsd u U ugs v V vergl
    Verf Verl vgl Vol Vors vorm Vs W Wz z Z zit zw zzgl zzt abzgl amtl b bes betr bzgl bzw ca d D dgl ders dt ebd
    einschl engl entspr ev ehem frz geb gegr gest ggf griech i inkl insb int ital jährl jmd Jhdt kgl lat lt m
    Mr Mrs Ms Mt öffentl österr p poln r russ schwed schweiz span tschech türk ü ung urspr versch w wg zB dh uU oa
  `),
  finalAbbreviations: words(`
    usw etc usf f ff a h B O o n Co Inc Ltd Corp Jr Sr Jh Jhs Mio Mrd Bio u.a z.B d.h o.ä u.ä u.v.m v.a a.D a.M
    e.V i.d.R m.E s.o s.u S.A D.C U.S U.S.A d.J u.s.w n.Chr v.Chr M.A Ph.D B.A Hd
    Art Ref Sa So Mo Do Di Mi Fr min Std Chr Jan Feb Jun Jul Okt Nov Dez Sept Sep Ed Sen Rep Rel Reg Ing Kap Ins Red Fig
  `),
  starters: words(`
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Ich Wir Ihr Ihre Ihren Ihrem Ihrer Sein Seine
    Seinen Seinem Seiner Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Man Kein Keine Keinen Keiner Mein Meine
    Unser Unsere Alle Alles Viele Einige Mehrere Manche Beide Jeder Jede Jedes Niemand Jemand Etwas Nichts
    In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Durch Um Unter Über Zwischen Seit Bis Ab Laut
    Wegen Trotz Während Ohne Neben Hinter Innerhalb Außerhalb Gegenüber Angesichts Aufgrund Anders Statt Anstatt Infolge
    Und Oder Aber Denn Doch Sondern Sowie Weder Entweder Dass Weil Wenn Als Ob Obwohl Damit Nachdem Bevor Sobald Solange
    Falls Indem Da Dann Danach Dabei Dadurch Dafür Dagegen Daher Dahinter Daneben Daran Darauf Daraufhin Daraus Darin
    Darüber Darum Darunter Davon Davor Dazu Demnach Demzufolge Dennoch Deshalb Deswegen Dort Dorthin Ebenso Ebenfalls
    Erst Erstmals Allerdings Also Auch Außerdem Bereits Bisher Bislang Derzeit Eigentlich Einst Endlich Ferner Früher
    Gestern Heute Morgen Hier Hierbei Hierzu Hingegen Immer Immerhin Indes Indessen Insgesamt Inzwischen Jedoch Jetzt
    Kurz Lange Leider Mittlerweile Möglicherweise Nachher Natürlich Noch Nun Nur Offenbar Oft Ohnehin Plötzlich Schon
    Schließlich Seitdem Seither So Sogar Somit Sonst Später Stattdessen Tatsächlich Trotzdem Überdies Überhaupt Übrigens
    Unterdessen Vielleicht Vielmehr Vorerst Vorher Weiter Weitere Weiters Weiterhin Wieder Wiederum Zudem Zuerst Zugleich
    Zuletzt Zunächst Zurzeit Zusätzlich Zuvor Zwar Ähnlich Anschließend Nicht Nie Niemals Wer Wen Wem Was Wann Wo Wohin
    Woher Warum Weshalb Wieso Wie Welche Welcher Welches Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde
    Wurden Kann Können Konnte Soll Sollen Sollte Muss Müssen Darf Will Wollen Dürfen Zahlreiche Rund Etwa Fast Knapp
    Gleichzeitig Dieselbe Derselbe Letzterer Letztere Ersterer Solche Solcher Hätte Hätten Wäre Wären Würde Würden
  `),
  openEnds: words(`
    der die das den dem des eine einen einem einer eines kein keine keinen keinem keiner und oder aber sowie als wie
    dass ob weil wenn in im am beim vom zum zur für gegen zwischen seit bis wegen trotz während ohne neben hinter seine
    seinen seinem seiner ihre ihren ihrem ihrer dieser diese dieses diesen diesem sehr
  `),
  clitic,
  lemma: germanLemma,
  mood: germanMood,
  joinsParticles: true,
  splitsHyphen: () => false,
  stopWords: words(`
    in an der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren wird werden wurde wurden
    hat haben hatte hatten sich mit von vom im zum zur für auf bei nach über auch als dass daß wie sie er es wir ich ihr
    zu aus um noch nur mehr sein seine seinen ihre kann soll will muss gegen durch vor wenn weil doch jedoch sowie dieser
    diese dieses zwischen unter seit bereits zwei drei Jahr Jahre Uhr
  `),
  spelling:
    /[äöüß]|(?:ung|heit|keit|schaft|ion)(?:en)?$|(?:lich|isch|ig)(?:e[rnms]?)?$|(?:en|te|tet|iert|er|e)$|sch|tz|zw|pf/,
  titles: words(`
    Herr Herrn Frau Dr Prof Präsident Präsidentin Präsidenten Kanzler Kanzlerin Kanzlers Minister Ministerin Ministers Premier
    Premierminister Premierministerin Ministerpräsident Ministerpräsidentin Ministerpräsidenten Bundeskanzler
    Bundeskanzlerin Bundeskanzlers Bundespräsident Bundespräsidentin Bundespräsidenten Außenminister Außenministerin
    Außenministers Innenminister Innenministerin Finanzminister Finanzministerin Verteidigungsminister
    Verteidigungsministerin Justizminister Justizministerin Wirtschaftsminister Wirtschaftsministerin Vizekanzler
    Vizekanzlerin Vizepräsident Vizepräsidentin Senator Senatorin Gouverneur Gouverneurin Bürgermeister Bürgermeisterin
    Oberbürgermeister Oberbürgermeisterin Landeshauptmann Landeshauptfrau Parteichef Parteichefin Parteivorsitzender
    Parteivorsitzende Fraktionschef Fraktionschefin Generalsekretär Generalsekretärin Staatssekretär Staatssekretärin
    Staatspräsident Staatschef Regierungschef Regierungschefin Kremlchef Sprecher Sprecherin Chef Chefin Direktor
    Direktorin General Oberst Richter Richterin Staatsanwalt Staatsanwältin Anwalt Anwältin Professor Professorin Doktor
    Trainer Trainerin Abgeordneter Abgeordnete Abgeordneten König Königin Prinz Prinzessin Kardinal Bischof Erzbischof
    Papst Journalist Journalistin Autor Autorin Botschafter Botschafterin Kommissar Kommissarin EU-Kommissar
    EU-Kommissarin US-Präsident US-Präsidenten US-Außenminister US-Außenministerin US-Vizepräsident US-Vizepräsidentin
    US-Verteidigungsminister US-Senator Sondergesandter Sondergesandten Sondergesandte
  `),
};
