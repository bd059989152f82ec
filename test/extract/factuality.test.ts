import { describe, expect, test } from 'vitest';
import type { Factuality } from '../../src/model/index.js';
import { tell } from './told.js';

const TABLE: [text: string, notation: string, factuality: Factuality][] = [
  [
    'Merkel kritisierte Macron nicht.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER nicht/PART/2/advmod ./PUNCT/2/punct',
    'negated',
  ],
  [
    'Merkel will Macron treffen.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER will=wollen/AUX/4/aux/sg.p3.pres.fin Macron/PROPN/4/obj/acc.sg.m@PER treffen/VERB/0/root/inf ./PUNCT/4/punct',
    'planned',
  ],
  [
    'Merkel wird Macron kritisieren.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER wird=werden/AUX/4/aux/sg.p3.pres.fin Macron/PROPN/4/obj/acc.sg.m@PER kritisieren/VERB/0/root/inf ./PUNCT/4/punct',
    'planned',
  ],
  [
    'Merkel könnte Macron kritisieren.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER könnte=können/AUX/4/aux/sg.p3.sub.past.fin Macron/PROPN/4/obj/acc.sg.m@PER kritisieren/VERB/0/root/inf ./PUNCT/4/punct',
    'hypothetical',
  ],
  [
    'Wenn Merkel Macron kritisiert, reagiert Trump.',
    'Wenn=wenn/SCONJ/4/mark Merkel/PROPN/4/nsubj/nom.sg.f@PER Macron/PROPN/4/obj/nom.sg.m@PER kritisiert=kritisieren/VERB/6/advcl/sg.p3.pres.fin ,/PUNCT/4/punct reagiert=reagieren/VERB/0/root/sg.p3.pres.fin Trump/PROPN/6/nsubj/nom.sg.m@PER ./PUNCT/6/punct',
    'hypothetical',
  ],
  [
    'Hat Merkel Macron kritisiert?',
    'Hat=haben/AUX/4/aux/sg.p3.pres.fin Merkel/PROPN/4/nsubj/nom.sg.f@PER Macron/PROPN/4/obj/acc.sg.m@PER kritisiert=kritisieren/VERB/0/root/part ?/PUNCT/4/punct',
    'hypothetical',
  ],
  [
    'Merkel soll Macron kritisiert haben.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER soll=sollen/AUX/4/aux/sg.p3.pres.fin Macron/PROPN/4/obj/acc.sg.m@PER kritisiert=kritisieren/VERB/0/root/part haben/AUX/4/aux/inf ./PUNCT/4/punct',
    'reported',
  ],
  [
    'Merkel bestritt, Macron kritisiert zu haben.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER bestritt=bestreiten/VERB/0/root/sg.p3.pres.fin ,/PUNCT/5/punct Macron/PROPN/5/obj/nom.sg.m@PER kritisiert=kritisieren/VERB/2/ccomp/part zu/PART/5/mark haben/AUX/5/aux/inf ./PUNCT/2/punct',
    'negated',
  ],
  [
    'Merkel musste Macron kritisieren.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER musste=müssen/AUX/4/aux/sg.p3.past.fin Macron/PROPN/4/obj/acc.sg.m@PER kritisieren/VERB/0/root/inf ./PUNCT/4/punct',
    'asserted',
  ],
  [
    'Ein Treffen zwischen Merkel und Macron ist für Mai geplant.',
    'Ein=ein/DET/2/det/nom.sg.n.art Treffen/NOUN/10/nsubj:pass/nom.sg.m zwischen/ADP/4/case Merkel/PROPN/2/nmod/dat.sg.f@PER und/CCONJ/6/cc Macron/PROPN/4/conj/dat.sg.m@PER ist=sein/AUX/10/aux/sg.p3.pres.fin für/ADP/9/case Mai/PROPN/10/obl/acc.sg.f geplant=planen/VERB/0/root/part ./PUNCT/10/punct',
    'planned',
  ],
  [
    'Trump plante, Selenskyj zu unterstützen.',
    'Trump/PROPN/2/nsubj/nom.sg.m@PER plante=planen/VERB/0/root/sg.p3.past.fin ,/PUNCT/6/punct Selenskyj/PROPN/6/obj/acc.sg.m@PER zu/PART/6/mark unterstützen/VERB/2/xcomp/inf ./PUNCT/2/punct',
    'planned',
  ],
  [
    'Merkel kritisierte Macron am Montag.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER am=an/ADP/5/case/dat.sg.m Montag/PROPN/2/obl/dat.sg.m ./PUNCT/2/punct',
    'asserted',
  ],
  [
    'Die UNO beschließt Sanktionen gegen Libyen.',
    'Die=der/DET/2/det/nom.sg.f.def.art UNO/PROPN/3/nsubj/nom.sg.f@ORG beschließt=beschließen/VERB/0/root/sg.p3.pres.fin Sanktionen=Sanktion/NOUN/3/obj/acc.pl.f gegen/ADP/6/case Libyen/PROPN/4/nmod/acc.sg.n@LOC ./PUNCT/3/punct',
    'asserted',
  ],
  [
    'Macron erkannte Putin nicht an.',
    'Macron/PROPN/2/nsubj/nom.sg.m@PER erkannte=erkennen/VERB/0/root/sg.p3.past.fin Putin/PROPN/2/obj/acc.sg.m@PER nicht/PART/2/advmod an/ADP/2/compound:prt ./PUNCT/2/punct',
    'asserted',
  ],
  [
    'Merkel trifft voraussichtlich Macron.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER trifft=treffen/VERB/0/root/sg.p3.pres.fin voraussichtlich/ADJ/2/advmod Macron/PROPN/2/obj/acc.sg.m@PER ./PUNCT/2/punct',
    'planned',
  ],
];

describe('how real an act is told', () => {
  test.each(TABLE)('%s', (_, notation, factuality) => {
    expect(tell(notation).statements.map(statement => statement.factuality)).toEqual([factuality]);
  });
});
