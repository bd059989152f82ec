import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';
import { book, mentionsOf } from './read.js';

/** Parsed as the analysis parses them, errors included. */
const TABLE: [title: string, date: string | null, notation: string, mention: string][] = [
  [
    'the people of a body',
    null,
    `Greenpeace/PROPN/2/nsubj/nom.sg@ORG besetzte=besetzen/VERB/0/root/sg.fin eine=ein/DET/4/det/acc.sg.f.ind.art Bohrinsel/NOUN/2/obj/acc.sg.f ./PUNCT/2/punct
     Die=der/DET/2/det/nom.pl.def.art Umweltschützer/NOUN/3/nsubj/nom.pl.m fordern/VERB/0/root/pl.fin ein/DET/5/det/acc.sg.n.ind.art Verbot/NOUN/3/obj/acc.sg.n ./PUNCT/3/punct`,
    'Die Umweltschützer (role) = Greenpeace',
  ],
  [
    'the judges of a court',
    null,
    `Das=der/DET/2/det/nom.sg.n.def.art Landgericht/NOUN/4/nsubj/nom.sg.n Ulm/PROPN/2/flat@LOC tagte=tagen/VERB/0/root/sg.fin ./PUNCT/4/punct
     Die=der/DET/2/det/nom.pl.def.art Richter/NOUN/3/nsubj/nom.pl.m verwarfen=verwerfen/VERB/0/root/pl.fin den=der/DET/5/det/acc.sg.m.def.art Plan/NOUN/3/obj/acc.sg.m ./PUNCT/3/punct`,
    'Die Richter (role) = Landgericht Ulm',
  ],
  [
    'a member of a party is nobody of another one',
    null,
    `Wolfgang/PROPN/3/nsubj/nom@PER Kubicki/PROPN/1/flat@+ rügte=rügen/VERB/0/root/sg.fin Thomas/PROPN/3/obj/acc@PER Oppermann/PROPN/4/flat@+ ./PUNCT/3/punct
     Der=der/DET/2/det/nom.sg.m.def.art Sozialdemokrat/NOUN/3/nsubj/nom.sg.m widersprach=widersprechen/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'Der Sozialdemokrat (role) = Thomas Oppermann',
  ],
  [
    'a name in quotation marks that begins with a person',
    null,
    'Die=der/DET/5/det/nom.sg.f.def.art „/PUNCT/3/punct Karl/PROPN/5/compound@PER Huber/PROPN/3/flat@+ Privatstiftung/NOUN/7/nsubj/nom.sg.f “/PUNCT/3/punct klagte=klagen/VERB/0/root/sg.fin ./PUNCT/7/punct',
    'Karl Huber Privatstiftung (name) = Karl Huber Privatstiftung',
  ],
  [
    'an authority by its class',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art Bezirksregierung/NOUN/4/nsubj/nom.sg.f Arnsberg/PROPN/2/flat@LOC tagte=tagen/VERB/0/root/sg.fin ./PUNCT/4/punct
     Die=der/DET/2/det/nom.sg.f.def.art Behörde/NOUN/3/nsubj/nom.sg.f verwarf=verwerfen/VERB/0/root/sg.fin den=der/DET/5/det/acc.sg.m.def.art Plan/NOUN/3/obj/acc.sg.m ./PUNCT/3/punct`,
    'Die Behörde (name) = Bezirksregierung Arnsberg',
  ],
  [
    'comrades of a person are the party',
    null,
    'Merkel/PROPN/2/nsubj/nom@PER mahnte=mahnen/VERB/0/root/sg.fin ihre=ihr/DET/4/det/acc.pl.prs.poss Parteifreunde/NOUN/2/obj/acc.pl.m ./PUNCT/2/punct',
    'ihre Parteifreunde (organ) = CDU',
  ],
  [
    'a council by its class',
    null,
    `Der=der/DET/2/det/nom.sg.m.def.art UN-Sicherheitsrat/NOUN/3/nsubj/nom.sg.m tagte=tagen/VERB/0/root/sg.fin in/ADP/6/case New/ADJ/6/amod/dat.sg.n@LOC York/PROPN/3/obl/dat.sg.n@+ ./PUNCT/3/punct
     Das=der/DET/2/det/nom.sg.n.def.art Gremium/NOUN/3/nsubj/nom.sg.n verurteilte=verurteilen/VERB/0/root/sg.fin Nordkorea/PROPN/3/obj/acc.sg.n@LOC ./PUNCT/3/punct`,
    'Das Gremium (role) = UN-Sicherheitsrat',
  ],
  [
    'a company by a compound and its home',
    null,
    `Samsung/PROPN/4/nsubj/nom.sg@ORG hat=haben/AUX/4/aux/sg.fin Apple/PROPN/4/obj/acc.sg@ORG verklagt=verklagen/VERB/0/root/part ./PUNCT/4/punct
     Der=der/DET/2/det/nom.sg.m.def.art US-Konzern/NOUN/3/nsubj/nom.sg.m konterte=kontern/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'Der US-Konzern (role) = Apple',
  ],
  [
    'a union, not the association named later',
    null,
    `Der=der/DET/2/det/nom.sg.m.def.art ÖGB/PROPN/3/nsubj/nom.sg.m@ORG kritisierte=kritisieren/VERB/0/root/sg.fin die=der/DET/5/det/acc.sg.f.def.art Industriellenvereinigung/NOUN/3/obj/acc.sg.f ./PUNCT/3/punct
     Die=der/DET/2/det/nom.sg.f.def.art Gewerkschaft/NOUN/3/nsubj/nom.sg.f forderte=fordern/VERB/0/root/sg.fin höhere=hoß/ADJ/5/amod/acc.pl.m Löhne=Lohn/NOUN/3/obj/acc.pl.m ./PUNCT/3/punct`,
    'Die Gewerkschaft (role) = Österreichischer Gewerkschaftsbund',
  ],
  [
    'a central bank',
    null,
    `Die=der/DET/3/det/nom.sg.f.def.art Europäische=europäisch/ADJ/3/amod/nom.sg.f@DER Zentralbank/NOUN/4/nsubj/nom.sg.f senkte=senken/VERB/0/root/sg.fin die=der/DET/6/det/acc.pl.def.art Zinsen=Zins/NOUN/4/obj/acc.pl.f ./PUNCT/4/punct
     Deutschland/PROPN/2/nsubj/nom.sg.n@LOC kritisierte=kritisieren/VERB/0/root/sg.fin die=der/DET/4/det/acc.sg.f.def.art Notenbank/NOUN/2/obj/acc.sg.f@ORG ./PUNCT/2/punct`,
    'die Notenbank (name) = Europäische Zentralbank',
  ],
  [
    'an authority by its long name',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art WKStA/PROPN/3/nsubj/nom.sg.f@ORG ermittelt=ermitteln/VERB/0/root/sg.fin gegen/ADP/5/case Huber/PROPN/3/obl/dat.sg.m@PER ./PUNCT/3/punct
     Die=der/DET/2/det/nom.sg.f.def.art Staatsanwaltschaft/NOUN/3/nsubj/nom.sg.f klagte=anklagen/VERB/0/root/sg.fin Huber/PROPN/3/obj/acc.sg.m@PER an/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Die Staatsanwaltschaft (name) = Wirtschafts- und Korruptionsstaatsanwaltschaft',
  ],
  [
    'a bank by another name of it',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art BayernLB/PROPN/3/nsubj/nom.sg.f@ORG klagte=klagen/VERB/0/root/sg.fin Österreich/PROPN/3/obj/acc.sg.n@LOC ./PUNCT/3/punct
     Ein=ein/DET/2/det/nom.sg.m.ind.art Sprecher/NOUN/5/nsubj/nom.sg.m der/DET/4/det/gen.sg.f.def.art Landesbank/NOUN/2/nmod/gen.sg.f begründete=begründen/VERB/0/root/sg.fin das=der/DET/5/obj/acc.sg.n.art ./PUNCT/5/punct`,
    'der Landesbank (role) = BayernLB',
  ],
  [
    'a company by its people, where the state is not named',
    null,
    `Ryanair/PROPN/2/nsubj/nom.sg.m@PER klagt=klagen/VERB/0/root/sg.fin die=der/DET/4/det/acc.sg.f.def.art Lufthansa/PROPN/2/obj/acc.sg.f@ORG ./PUNCT/2/punct
     Die=der/DET/2/det/nom.pl.def.art Iren/PROPN/3/nsubj/nom.pl.m@DER werfen=vorwerfen/VERB/0/root/pl.fin der/DET/5/det/dat.sg.f.def.art Lufthansa/PROPN/3/iobj/dat.sg.f@ORG vor/ADP/3/compound:prt ,/PUNCT/9/punct zu/ADV/9/advmod billig/ADJ/3/ccomp zu/PART/9/mark sein/AUX/9/cop/inf ./PUNCT/3/punct`,
    'Die Iren (role) = Ryanair',
  ],
  [
    'one of a people is nobody',
    null,
    `Sie/PRON/2/nsubj/nom.pl.prs machten=machen/VERB/0/root/pl.fin sich/PRON/2/obj/acc.prs über/ADP/6/case einen=ein/DET/6/det/acc.sg.m.ind.art Iren=Ire/NOUN/2/obl/acc.sg.m lustig/ADJ/2/xcomp ./PUNCT/2/punct`,
    'einen Iren (role) = ?',
  ],
  [
    'some of a people are nobody',
    null,
    `Türken=Türke/NOUN/2/nsubj/nom.pl.m@DER teilten=teilen/VERB/0/root/pl.fin Anleitungen=Anleitung/NOUN/2/obj/acc.pl.f im/ADP/5/case/dat.sg.n Internet/NOUN/2/obl/dat.sg.n ./PUNCT/2/punct`,
    'Türken (role) = ?',
  ],
  [
    'a people that acts is its state',
    null,
    `Die=der/DET/2/det/nom.pl.def.art Griechen=Grieche/NOUN/3/nsubj/nom.pl.m@DER lehnten=ablehnen/VERB/0/root/pl.fin das=der/DET/5/det/acc.sg.n.def.art Sparpaket/NOUN/3/obj/acc.sg.n ab/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Griechen (name) = Griechenland',
  ],
  [
    'an age that the text gave',
    null,
    `Karl/PROPN/6/nsubj/nom.sg.m@PER Mayrhuber/PROPN/1/flat/nom.sg.m@+ (/PUNCT/4/punct 47/NUM/1/appos )/PUNCT/4/punct traf=treffen/VERB/0/root/sg.fin Greta/PROPN/6/obj/acc.sg.f@PER Thunberg/PROPN/7/flat/acc.sg.f@+ ./PUNCT/6/punct
     Der=der/DET/2/det/nom.sg.m.def.art 47-Jährige/NOUN/3/nsubj/nom.sg.m lobte=loben/VERB/0/root/sg.fin die=der/DET/5/det/acc.sg.f.def.art Schwedin/PROPN/3/obj/acc.sg.f@DER ./PUNCT/3/punct`,
    'Der 47-Jährige (role) = Karl Mayrhuber',
  ],
  [
    'a demonym for the person of whom nothing else is known',
    null,
    `Der=der/DET/3/det/nom.sg.m.def.art britische=britisch/ADJ/3/amod/nom.sg.m@DER Boxer/NOUN/6/nsubj/nom.sg.m Tyson/PROPN/3/appos/nom.sg.m@PER Fury/PROPN/4/flat/nom.sg.m@+ schlug=schlagen/VERB/0/root/sg.fin Oleksandr/PROPN/6/obj/acc.sg.m@PER Usyk/PROPN/7/flat/nom.sg.m@+ ./PUNCT/6/punct
     Der=der/DET/2/det/nom.sg.m.def.art Ukrainer/NOUN/3/nsubj/nom.sg.m@DER lobte=loben/VERB/0/root/sg.fin den=der/DET/5/det/dat.pl.def.art Briten/PROPN/3/iobj/acc.pl.m@DER ./PUNCT/3/punct`,
    'Der Ukrainer (role) = Oleksandr Usyk',
  ],
  [
    'where a person was born',
    null,
    `Julian/PROPN/4/nsubj:pass/nom.sg.m@PER Assange/PROPN/1/flat/nom.sg.m@+ wurde=werden/AUX/4/aux:pass/sg.fin festgenommen=festnehmen/VERB/0/root/part ./PUNCT/4/punct
     Der=der/DET/3/det/nom.sg.m.def.art gebürtige=gebürtig/ADJ/3/amod/nom.sg.m Australier/NOUN/4/nsubj/nom.sg.m kritisierte=kritisieren/VERB/0/root/sg.fin Großbritannien/PROPN/4/obj/acc.sg.n@LOC ./PUNCT/4/punct`,
    'Der gebürtige Australier (role) = Julian Assange',
  ],
  [
    'a description of the person spoken of',
    null,
    `Das=der/DET/2/det/nom.sg.n.def.art Gericht/NOUN/3/nsubj/nom.sg.n verurteilte=verurteilen/VERB/0/root/sg.fin Karl/PROPN/3/obj/acc.sg.m@PER Mayrhuber/PROPN/4/flat/nom.sg.m@+ ./PUNCT/3/punct
     Der=der/DET/2/det/nom.sg.m.def.art Angeklagte/NOUN/3/nsubj/nom.sg.m kündigte=ankündigen/VERB/0/root/sg.fin Berufung/NOUN/3/obj/acc.sg.f an/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Der Angeklagte (role) = Karl Mayrhuber',
  ],
  [
    'a judge is not the person spoken of',
    null,
    `Das=der/DET/2/det/nom.sg.n.def.art Gericht/NOUN/3/nsubj/nom.sg.n verurteilte=verurteilen/VERB/0/root/sg.fin Karl/PROPN/3/obj/acc.sg.m@PER Mayrhuber/PROPN/4/flat/nom.sg.m@+ ./PUNCT/3/punct
     Der=der/DET/2/det/nom.sg.m.def.art Richter/NOUN/3/nsubj/nom.sg.m schwieg=schweigen/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'Der Richter (role) = ?',
  ],
  [
    'a role whose holder is named after',
    '1999-05-01',
    `Der=der/DET/2/det/nom.sg.m.def.art Präsident/NOUN/7/nsubj/nom.sg.m von/ADP/4/case Ecuador/PROPN/2/nmod/dat.sg.n@LOC hat=haben/AUX/7/aux/sg.fin Großbritannien/PROPN/7/obj/acc.sg.n@LOC kritisiert=kritisieren/VERB/0/root/part ./PUNCT/7/punct
     In/ADP/3/case einem=ein/DET/3/det/dat.sg.m.ind.art Interview/NOUN/4/obl/dat.sg.m warf=vorwerfen/VERB/0/root/sg.fin Rafael/PROPN/4/nsubj/nom.sg.m@PER Ortega/PROPN/5/flat/nom.sg.m@+ London/PROPN/5/flat/dat.sg.n@LOC Betrug/NOUN/4/obj/acc.sg.m vor/ADP/4/compound:prt ./PUNCT/4/punct`,
    'Der Präsident (role) = Rafael Ortega',
  ],
  [
    'a colleague by the office',
    '2015-06-01',
    `Außenminister/NOUN/3/nsubj/nom.sg.m Steinmeier/PROPN/1/appos/nom.sg.m@PER traf=treffen/VERB/0/root/sg.fin in/ADP/5/case Paris/PROPN/3/obl/dat.sg.n@LOC seinen=sein/DET/8/det/acc.pl.m.prs.poss französischen=französisch/ADJ/8/amod/acc.pl.m@DER Amtskollegen=Amtskollege/NOUN/3/iobj/dat.pl.m ./PUNCT/3/punct`,
    'Amtskollegen (role) = Laurent Fabius',
  ],
  [
    'an office of another state is someone else’s',
    '2015-06-01',
    `Außenminister/NOUN/3/nsubj/nom.sg.m Kurz/PROPN/3/nsubj/nom.sg.m@PER telefonierte=telefonieren/VERB/0/root/sg.fin mit/ADP/5/case ihm/PRON/3/obl/dat.sg.m.prs ./PUNCT/3/punct
     Der=der/DET/3/det/nom.sg.m.def.art deutsche=deutsch/ADJ/3/amod/nom.sg.m@DER Außenminister/NOUN/4/nsubj/nom.sg.m lud=einladen/VERB/0/root/sg.fin Kurz/PROPN/4/obj/acc.sg.m@PER ein/ADV/4/compound:prt ./PUNCT/4/punct`,
    'Der deutsche Außenminister (role) = Frank-Walter Steinmeier',
  ],
  [
    'the parties of a government by the date',
    '2015-06-01',
    `Werner/PROPN/3/nsubj/nom.sg.m@PER Faymann/PROPN/1/flat/nom.sg.m@+ lobte=loben/VERB/0/root/sg.fin das=der/DET/3/obj/acc.sg.n.art ./PUNCT/3/punct
     Die=der/DET/2/det/nom.pl.def.art Regierungsparteien=Regierungspartei/NOUN/3/nsubj/nom.pl.f lehnten=ablehnen/VERB/0/root/pl.fin den=der/DET/5/det/acc.sg.m.def.art Antrag/NOUN/3/obj/acc.sg.m ab/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Die Regierungsparteien (role) = ÖVP + SPÖ',
  ],
  [
    '… another government',
    '2018-06-01',
    `Sebastian/PROPN/3/nsubj/nom.sg.m@PER Kurz/PROPN/1/flat/nom.sg.m@+ lobte=loben/VERB/0/root/sg.fin das=der/DET/3/obj/acc.sg.n.art ./PUNCT/3/punct
     Die=der/DET/2/det/nom.pl.def.art Regierungsparteien=Regierungspartei/NOUN/3/nsubj/nom.pl.f lehnten=ablehnen/VERB/0/root/pl.fin den=der/DET/5/det/acc.sg.m.def.art Antrag/NOUN/3/obj/acc.sg.m ab/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Die Regierungsparteien (role) = ÖVP + FPÖ',
  ],
  [
    'the government of bodies that are named',
    '2015-06-01',
    `Die=der/DET/2/det/nom.sg.f.def.art Regierung/NOUN/3/nsubj/nom.sg.f verhandelt=verhandeln/VERB/0/root/sg.fin mit/ADP/6/case den=der/DET/6/det/dat.pl.def.art Ländern=Land/NOUN/3/obl/dat.pl.n ./PUNCT/3/punct
     SPÖ/PROPN/4/nsubj/nom.sg.f@ORG und/CCONJ/3/cc ÖVP/PROPN/1/conj/nom.sg.f@ORG stimmten=zustimmen/VERB/0/root/pl.fin zu/ADP/4/compound:prt ./PUNCT/4/punct`,
    'Die Regierung (organ) = Österreich',
  ],
  [
    'a committee is a body of its own',
    null,
    `Der=der/DET/2/det/nom.sg.m.def.art Innen-/NOUN/7/nsubj/nom.sg.m und/CCONJ/4/cc Rechtsausschuss/NOUN/2/conj/nom.sg.m des=der/DET/6/det/gen.sg.m.def.art Senats=Senat/NOUN/2/nmod/gen.sg.m lud=vorladen/VERB/0/root/sg.fin Mark/PROPN/7/obj/acc.sg.m@PER Zuckerberg/PROPN/8/flat/acc.sg.m@+ vor/ADP/7/compound:prt ./PUNCT/7/punct`,
    'Innen- und Rechtsausschuss des Senats (name) = Innen- und Rechtsausschuss des Senats',
  ],
  [
    'a body by its compound',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art Lehrergewerkschaft/NOUN/3/nsubj/nom.sg.f klagte=klagen/VERB/0/root/sg.fin ./PUNCT/3/punct
     Die=der/DET/2/det/nom.sg.f.def.art Gewerkschaft/NOUN/3/nsubj/nom.sg.f drohte=drohen/VERB/0/root/sg.fin mit/ADP/5/case Streik/NOUN/3/obl/dat.sg.f ./PUNCT/3/punct`,
    'Die Gewerkschaft (name) = Lehrergewerkschaft',
  ],
  [
    'an ordinary word that is a party at home',
    '2015-06-01',
    `Die=der/DET/2/det/nom.sg.f.def.art Volkspartei/PROPN/3/nsubj/nom.sg.f@ORG kritisierte=kritisieren/VERB/0/root/sg.fin die=der/DET/5/det/acc.sg.f.def.art SPÖ/PROPN/3/obj/acc.sg.f@ORG ./PUNCT/3/punct
     Werner/PROPN/3/nsubj/nom.sg.m@PER Faymann/PROPN/1/flat/nom.sg.m@+ lobte=loben/VERB/0/root/sg.fin das=der/DET/3/obj/acc.sg.n.art ./PUNCT/3/punct`,
    'Volkspartei (name) = ÖVP',
  ],
  [
    'a surname of someone in office at home',
    '2016-10-01',
    `Kern/PROPN/2/nsubj/nom.sg.m@PER kritisierte=kritisieren/VERB/0/root/sg.fin Strache/PROPN/2/obj/acc.sg.m@PER ./PUNCT/2/punct
     SPÖ/PROPN/4/nsubj/nom.sg.f@ORG und/CCONJ/3/cc ÖVP/PROPN/1/conj/nom.sg.f@ORG stritten=streiten/VERB/0/root/pl.fin ./PUNCT/4/punct`,
    'Kern (name) = Christian Kern',
  ],
  [
    'a surname that the analysis joined with an object',
    null,
    `Anwalt/NOUN/4/nsubj/nom.sg.m Franz/PROPN/1/appos/nom.sg.m@PER Obholzer/PROPN/2/flat/nom.sg.m@+ traf=treffen/VERB/0/root/sg.fin Richterin/NOUN/4/obj/acc.sg.f Maria/PROPN/5/appos/nom.sg.f@PER Pelzl/PROPN/6/flat/nom.sg.f@+ ./PUNCT/4/punct
     Obholzer/ADJ/2/nsubj/nom.sg.m warf=vorwerfen/VERB/0/root/sg.fin Pelzl/PROPN/2/obj/acc.sg.m@PER Willkür/PROPN/3/flat/acc.sg.f@+ vor/ADP/2/compound:prt ./PUNCT/2/punct`,
    'Pelzl (name) = Maria Pelzl',
  ],
  [
    'an abbreviation beside its class',
    null,
    `Bei/ADP/3/case der/DET/3/det/dat.sg.f.def.art Wahl/NOUN/4/obl/dat.sg.f siegte=siegen/VERB/0/root/sg.fin die=der/DET/6/det/nom.sg.f.def.art Arbeiterpartei/PROPN/4/nsubj/nom.sg.f@ORG PT/PROPN/6/flat/nom.sg.f@+ ./PUNCT/4/punct
     Der=der/DET/2/det/nom.sg.m.def.art Politiker/NOUN/8/nsubj:pass/nom.sg.m von/ADP/5/case der/DET/5/det/dat.sg.f.def.art Arbeiterpartei/NOUN/2/nmod/dat.sg.f PT/PROPN/5/appos/nom.sg.f@ORG wurde=werden/AUX/8/aux:pass/sg.fin verhaftet=verhaften/VERB/0/root/part ./PUNCT/8/punct`,
    'PT (name) = Arbeiterpartei PT',
  ],
  [
    'the own party of the subject',
    '2014-06-01',
    `Spindelegger/PROPN/2/nsubj/nom.sg.m@PER rechnete=abrechnen/VERB/0/root/sg.fin mit/ADP/6/case der/DET/6/det/dat.sg.f.def.art eigenen=eigen/ADJ/6/amod/dat.sg.f Partei/NOUN/2/obl/dat.sg.f ab/ADP/2/compound:prt ./PUNCT/2/punct`,
    'der eigenen Partei (organ) = ÖVP',
  ],
  [
    'a family and its noun',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art Familie/NOUN/4/nsubj/nom.sg.f Burger/PROPN/2/appos/nom.sg.m@PER klagte=klagen/VERB/0/root/sg.fin Sika/PROPN/4/obj/acc.sg.f@PER ./PUNCT/4/punct
     Das=der/DET/2/det/nom.sg.n.def.art Gericht/NOUN/3/nsubj/nom.sg.n wies=abweisen/VERB/0/root/sg.fin den=der/DET/5/det/acc.sg.m.def.art Antrag/NOUN/3/obj/acc.sg.m der/DET/7/det/gen.sg.f.def.art Familie/NOUN/5/nmod/gen.sg.f ab/ADP/3/compound:prt ./PUNCT/3/punct`,
    'der Familie (role) = Familie Burger',
  ],
  [
    'the other of two companies',
    null,
    `Intel/PROPN/4/nsubj/nom.sg@ORG und/CCONJ/3/cc Qualcomm/PROPN/1/conj/nom.sg.f@ORG streiten/VERB/0/root/pl.fin ./PUNCT/4/punct
     Intel/PROPN/2/nsubj/nom.sg.f@ORG warf=vorwerfen/VERB/0/root/sg.fin dem=der/DET/4/det/dat.sg.m.def.art Konkurrenten=Konkurrent/NOUN/2/iobj/dat.sg.m Betrug/NOUN/2/obj/acc.sg.m vor/ADP/2/compound:prt ./PUNCT/2/punct`,
    'dem Konkurrenten (role) = Qualcomm',
  ],
  [
    'two truncated compounds',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art OMV/PROPN/3/nsubj/nom.sg.f@ORG wächst=wachsen/VERB/0/root/sg.fin ./PUNCT/3/punct
     Der=der/DET/3/det/nom.sg.m.def.art teilstaatliche=teilstaatlich/ADJ/3/amod/nom.sg.m Öl-/NOUN/6/nsubj/nom.sg.m und/CCONJ/5/cc Gaskonzern/NOUN/3/conj/nom.sg.m braucht=brauchen/VERB/0/root/sg.fin Geld/NOUN/6/obj/acc.sg.n ./PUNCT/6/punct`,
    'Der teilstaatliche Öl- und Gaskonzern (role) = OMV',
  ],
  [
    'a government by its capital',
    null,
    `Die=der/DET/2/det/nom.sg.f.def.art Regierung/NOUN/5/nsubj/nom.sg.f in/ADP/4/case Kiew/PROPN/2/nmod/dat.sg.n@LOC kritisierte=kritisieren/VERB/0/root/sg.fin Moskau/PROPN/5/obj/acc.sg.n@LOC ./PUNCT/5/punct`,
    'Die Regierung (organ) = Ukraine',
  ],
  [
    'a committee of a party is the party',
    null,
    `Das=der/DET/2/det/nom.sg.n.def.art Zentralkomitee/NOUN/5/nsubj/nom.sg.n der/DET/4/det/gen.sg.f.def.art Zanu-PF/PROPN/2/nmod/gen.sg.f@ORG entzog=entziehen/VERB/0/root/sg.fin Mugabe/NOUN/5/obj/acc.sg.f das=der/DET/8/det/acc.sg.n.def.art Amt/NOUN/5/obj/acc.sg.n ./PUNCT/5/punct`,
    'Das Zentralkomitee der Zanu-PF (organ) = Zanu-PF',
  ],
  [
    'an office under a person',
    '2016-07-16',
    `US-Präsident/NOUN/4/nsubj/nom.sg.m Barack/PROPN/1/appos/nom.sg.m@PER Obama/PROPN/2/flat/nom.sg.m@+ traf=treffen/VERB/0/root/sg.fin seinen=sein/DET/6/det/acc.sg.m.prs.poss Verteidigungsminister/NOUN/4/obj/acc.sg.m ./PUNCT/4/punct`,
    'seinen Verteidigungsminister (role) = Ashton Carter',
  ],
  [
    'the third president is not the president',
    '2015-05-24',
    `Norbert/PROPN/3/nsubj/nom.sg.m@PER Hofer/PROPN/1/flat/nom.sg.m@+ verlor=verlieren/VERB/0/root/sg.fin ./PUNCT/3/punct
     Der=der/DET/3/det/nom.sg.m.def.art Dritte/ADJ/3/amod/nom.sg.m Nationalratspräsident/NOUN/4/nsubj/nom.sg.m dankte=danken/VERB/0/root/sg.fin ./PUNCT/4/punct`,
    'Der Dritte Nationalratspräsident (role) = ?',
  ],
  [
    'a chief of something else',
    '2010-03-01',
    `Eurogruppenchef/NOUN/4/nsubj/nom.sg.m Jeroen/PROPN/1/appos/nom.sg.m@PER Dijsselbloem/PROPN/2/flat/nom.sg.m@+ kam=kommen/VERB/0/root/sg.fin ./PUNCT/4/punct
     Der=der/DET/2/det/nom.sg.m.def.art Syriza-Chef/NOUN/3/nsubj/nom.sg.m schwieg=schweigen/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'Der Syriza-Chef (role) = Alexis Tsipras',
  ],
  [
    'a president of a body by the surname',
    '2015-06-01',
    `Rechnungshofpräsident/NOUN/3/nsubj/nom.sg.m Moser/PROPN/1/appos/nom.sg.m@PER kritisierte=kritisieren/VERB/0/root/sg.fin Schelling/PROPN/3/obj/acc.sg.m@PER ./PUNCT/3/punct`,
    'Moser (name) = Josef Moser',
  ],
  [
    'a person in office before a namesake',
    '2015-06-01',
    `In/ADP/2/case Wien/PROPN/3/obl/dat.sg.n@LOC empfing=empfangen/VERB/0/root/sg.fin Fischer/PROPN/3/nsubj/nom.sg.m@PER Erdogan/PROPN/4/flat/acc.sg.m@+ ./PUNCT/3/punct
     Die=der/DET/2/det/nom.sg.f.def.art ÖVP/PROPN/6/nsubj/nom.sg.f@ORG und/CCONJ/5/cc die=der/DET/5/det/nom.sg.f.def.art SPÖ/PROPN/2/conj/nom.sg.f@ORG dankten=danken/VERB/0/root/pl.fin Fischer/PROPN/6/obj/acc.sg.m@PER ./PUNCT/6/punct`,
    'Fischer (name) = Heinz Fischer',
  ],
  [
    'what someone is accused of is no name',
    null,
    `Thaksin/PROPN/2/nsubj/nom.sg.n@LOC kam=kommen/VERB/0/root/sg.fin ./PUNCT/2/punct
     Er/PRON/2/nsubj/nom.sg.m.prs warf=vorwerfen/VERB/0/root/sg.fin dem=der/DET/4/det/dat.sg.m.def.art Ministerpräsidenten=Ministerpräsident/NOUN/2/iobj/dat.sg.m Wortbruch/PROPN/4/appos/nom.sg.m@PER vor/ADP/2/compound:prt ./PUNCT/2/punct`,
    'dem Ministerpräsidenten (role) = ?',
  ],
  [
    'a court beside its land',
    null,
    `Das=der/DET/2/det/nom.sg.n.def.art Verwaltungsgericht/NOUN/4/nsubj/nom.sg.n@ORG Hamburg/PROPN/2/appos/nom.sg.n@+ untersagte=untersagen/VERB/0/root/sg.fin Facebook/PROPN/4/obj/acc.sg@ORG das=der/DET/4/obj/acc.sg.n.art ./PUNCT/4/punct`,
    'Verwaltungsgericht Hamburg (name) = Verwaltungsgericht Hamburg',
  ],
  [
    'a title that an adjective precedes',
    null,
    `Der=der/DET/3/det/nom.sg.m.def.art Grazer/ADJ/3/amod@DER Bürgermeister/NOUN/6/nsubj/nom.sg.m Siegfried/PROPN/3/appos/nom.sg.m@PER Nagl/PROPN/4/flat/nom.sg.m@+ kritisierte=kritisieren/VERB/0/root/sg.fin die=der/DET/8/det/acc.sg.f.def.art KPÖ/PROPN/6/obj/acc.sg.f@ORG ./PUNCT/6/punct
     Der=der/DET/2/det/nom.sg.m.def.art ÖVP-Bürgermeister/NOUN/3/nsubj/nom.sg.m dankte=danken/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'Der ÖVP-Bürgermeister (role) = Siegfried Nagl',
  ],
  [
    'as many as were named',
    null,
    `Polen/PROPN/6/nsubj/nom.sg.n@LOC ,/PUNCT/3/punct Ungarn/PROPN/1/conj/nom.sg.n@LOC und/CCONJ/5/cc Tschechien/PROPN/1/conj/nom.sg.n@LOC klagen/VERB/0/root/pl.fin ./PUNCT/6/punct
     Die=der/DET/2/det/nom.pl.def.art drei/NUM/3/nsubj/pl lehnen=ablehnen/VERB/0/root/pl.fin die=der/DET/5/det/acc.sg.f.def.art Quote/NOUN/3/obj/acc.sg.f der/DET/7/det/gen.sg.f.def.art EU/PROPN/5/nmod/gen.sg.f@ORG ab/ADP/3/compound:prt ./PUNCT/3/punct`,
    'Die drei (role) = Tschechien + Ungarn + Polen',
  ],
];

describe('descriptions that take up an actor', () => {
  test.each(TABLE)('%s', (_, date, notation, mention) => {
    expect(mentionsOf(notation, date)).toContain(mention);
  });

  test('what something is called is no body', () => {
    const called = `Er/PRON/2/nsubj/nom.sg.m.prs nannte=nennen/VERB/0/root/sg.fin die=der/DET/4/det/acc.sg.f.def.art Botschaft/NOUN/2/obj/acc.sg.f ein/DET/7/det/n.ind.art "/PUNCT/7/punct Zentrum/NOUN/2/obl/acc.sg.n für/ADP/9/case Spionage/NOUN/7/nmod/acc.sg.f "/PUNCT/7/punct ./PUNCT/2/punct`;
    expect(mentionsOf(called).join()).not.toContain('Zentrum');
  });

  test('a paper named like a state is no state', () => {
    const doc = docOf(
      'Die=der/DET/2/det/def.art Tageszeitung/NOUN/6/nsubj/nom.sg.f „/PUNCT/4/punct Österreich/PROPN/2/appos@ORG “/PUNCT/4/punct berichtete/VERB/0/root/sg.fin',
    );
    const { actors } = resolve(doc, { publishedAt: null, lang: 'de' }, book);
    expect(actors.map(({ kind }) => kind)).toEqual(['media']);
  });
});
