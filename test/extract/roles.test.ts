import { describe, expect, test } from 'vitest';
import { triplesOf } from './told.js';

const TABLE: [text: string, notation: string, triples: string[]][] = [
  [
    'Merkel wurde gestern von Macron scharf kritisiert.',
    'Merkel/PROPN/7/nsubj:pass/nom.sg.f@PER wurde=werden/AUX/7/aux:pass/sg.p3.past.fin gestern/ADV/7/advmod von/ADP/5/case Macron/PROPN/7/obl/dat.sg.m@PER scharf/ADJ/7/advmod kritisiert=kritisieren/VERB/0/root/past.part ./PUNCT/7/punct',
    ['Macron CRITICIZED Merkel'],
  ],
  [
    'Merkel wurde scharf kritisiert.',
    'Merkel/PROPN/4/nsubj:pass/nom.sg.f@PER wurde=werden/AUX/4/aux:pass/sg.p3.past.fin scharf/ADJ/4/advmod kritisiert=kritisieren/VERB/0/root/past.part ./PUNCT/4/punct',
    [],
  ],
  [
    'Macron, der Trump kritisierte, reiste nach Berlin.',
    'Macron/PROPN/7/nsubj/nom.sg.m@PER ,/PUNCT/5/punct der/PRON/5/nsubj/nom.sg.m.rel Trump/PROPN/5/nsubj/nom.sg.m@PER kritisierte=kritisieren/VERB/1/acl:relcl/sg.p3.past.fin ,/PUNCT/1/punct reiste=reisen/VERB/0/root/sg.p3.past.fin nach/ADP/9/case Berlin/PROPN/7/obl/dat.sg.n@LOC ./PUNCT/7/punct',
    ['Macron CRITICIZED Trump', 'Macron VISITED Deutschland'],
  ],
  [
    'Macron und Merkel kritisierten Trump und Putin.',
    'Macron/PROPN/4/nsubj/nom.sg.m@PER und/CCONJ/3/cc Merkel/PROPN/1/conj/nom.sg.f@PER kritisierten=kritisieren/VERB/0/root/pl.p3.past.fin Trump/PROPN/4/obj/acc.sg.m@PER und/CCONJ/7/cc Putin/PROPN/5/conj/dat.sg.m@PER ./PUNCT/4/punct',
    [
      'Macron CRITICIZED Trump',
      'Macron CRITICIZED Putin',
      'Merkel CRITICIZED Trump',
      'Merkel CRITICIZED Putin',
    ],
  ],
  [
    'Merkel und Macron trafen sich in Paris.',
    'Merkel/PROPN/4/nsubj/nom.sg.f@PER und/CCONJ/3/cc Macron/PROPN/1/conj/nom.sg.m@PER trafen=treffen/VERB/0/root/pl.p3.past.fin sich/PRON/4/obj/acc.p3.prs.refl in/ADP/7/case Paris/PROPN/4/obl/dat.sg.n@LOC ./PUNCT/4/punct',
    ['Macron MET Merkel'],
  ],
  [
    'Macron kritisierte Merkels Politik.',
    'Macron/PROPN/2/nsubj/nom.sg.m@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Merkels=Merkel/PROPN/4/nmod/gen.sg.f@PER Politik/NOUN/2/obj/acc.sg.f ./PUNCT/2/punct',
    ['Macron CRITICIZED Merkel'],
  ],
  [
    'Scholz wies den Vorschlag von Macron zurück.',
    'Scholz/PROPN/2/nsubj/nom.sg.m@PER wies=zurückweisen/VERB/0/root/sg.p3.past.fin den=der/DET/4/det/acc.sg.m.art Vorschlag/NOUN/2/obj/acc.sg.m von/ADP/6/case Macron/PROPN/4/nmod/dat.sg.m@PER zurück/ADV/2/compound:prt ./PUNCT/2/punct',
    ['Scholz REJECTED Macron'],
  ],
  [
    'Scholz kritisierte den von Macron vorgelegten Plan.',
    'Scholz/PROPN/2/nsubj/nom.sg.m@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin den=der/DET/7/det/acc.sg.m.art von/ADP/5/case Macron/PROPN/6/obl/dat.sg.m@PER vorgelegten=vorgelegt/ADJ/7/amod/acc.sg.m Plan/NOUN/2/obj/acc.sg.m ./PUNCT/2/punct',
    ['Scholz CRITICIZED Macron'],
  ],
  [
    'Merkel lobte Macron und kritisierte Trump.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER lobte=loben/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER und/CCONJ/5/cc kritisierte=kritisieren/VERB/2/conj/sg.p3.past.fin Trump/PROPN/5/obj/acc.sg.m@PER ./PUNCT/2/punct',
    ['Merkel PRAISED Macron', 'Merkel CRITICIZED Trump'],
  ],
  [
    'Trump übte scharfe Kritik an Macron.',
    'Trump/PROPN/2/nsubj/nom.sg.m@PER übte=üben/VERB/0/root/sg.p3.past.fin scharfe=scharf/ADJ/4/amod/acc.sg.f Kritik/NOUN/2/obj/acc.sg.f an/ADP/6/case Macron/PROPN/2/obl/dat.sg.m@PER ./PUNCT/2/punct',
    ['Trump CRITICIZED Macron'],
  ],
  [
    'Trump erntete Kritik von Macron.',
    'Trump/PROPN/2/nsubj/nom.sg.m@PER erntete=ernten/VERB/0/root/sg.p3.past.fin Kritik/NOUN/2/obj/acc.sg.f von/ADP/5/case Macron/PROPN/3/nmod/dat.sg.m@PER ./PUNCT/2/punct',
    ['Macron CRITICIZED Trump'],
  ],
  [
    'Die deutsche Kritik an Russland hielt an.',
    'Die=der/DET/3/det/nom.sg.f.art deutsche=deutsch/ADJ/3/amod/nom.sg.f@DER Kritik/NOUN/6/nsubj/nom.sg.f an/ADP/5/case Russland/PROPN/3/nmod/dat.sg.n@LOC hielt=anhalten/VERB/0/root/sg.p3.past.fin an/ADP/6/compound:prt ./PUNCT/6/punct',
    ['Deutschland CRITICIZED Russland'],
  ],
  [
    'Bundeskanzlerin Angela Merkel kritisierte den russischen Präsidenten Wladimir Putin.',
    'Bundeskanzlerin/NOUN/4/nsubj/nom.sg.f Angela/PROPN/1/appos/nom.sg.f@PER Merkel/PROPN/2/flat/nom.sg.f@+ kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin den=der/DET/7/det/acc.sg.m.art russischen=russisch/ADJ/7/amod/acc.sg.m@DER Präsidenten=Präsident/NOUN/4/iobj/acc.sg.m Wladimir/PROPN/7/appos/nom.sg.m@PER Putin/PROPN/8/flat/nom.sg.m@+ ./PUNCT/4/punct',
    ['Merkel CRITICIZED Putin'],
  ],
  [
    'Rubio warf Lawrow eine Lüge vor.',
    'Rubio/PROPN/2/nsubj/nom.sg.m@PER warf=vorwerfen/VERB/0/root/sg.p3.past.fin Lawrow/PROPN/2/iobj/dat.sg.m@PER eine=ein/DET/5/det/acc.sg.f.art Lüge/NOUN/2/obj/acc.sg.f vor/ADP/2/compound:prt ./PUNCT/2/punct',
    ['Rubio ACCUSED Lawrow'],
  ],
  [
    'Im Wahlkampf war Macron von Merkel unterstützt worden.',
    'Im=in/ADP/2/case/dat.sg.m Wahlkampf/NOUN/7/obl/dat.sg.m war=sein/AUX/7/aux/sg.p3.past.fin Macron/PROPN/7/nsubj:pass/nom.sg.m@PER von/ADP/6/case Merkel/PROPN/7/obl/dat.sg.f@PER unterstützt=unterstützen/VERB/0/root/past.part worden=werden/AUX/7/aux:pass/past.part ./PUNCT/7/punct',
    ['Merkel SUPPORTED Macron'],
  ],
  [
    'Merkel forderte Macron auf, Trump zu unterstützen.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER forderte=auffordern/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER auf/ADP/2/compound:prt ,/PUNCT/8/punct Trump/PROPN/8/obj/acc.sg.m@PER zu/PART/8/mark unterstützen/VERB/2/xcomp/inf ./PUNCT/2/punct',
    ['Merkel DEMANDED Macron'],
  ],
  [
    'Trump versprach, Selenskyj zu unterstützen.',
    'Trump/PROPN/2/nsubj/nom.sg.m@PER versprach=versprechen/VERB/0/root/sg.p3.past.fin ,/PUNCT/6/punct Selenskyj/PROPN/6/obj/acc.sg.m@PER zu/PART/6/mark unterstützen/VERB/2/xcomp/inf ./PUNCT/2/punct',
    ['Trump PROMISED Selenskyj'],
  ],
  [
    'Der Bundeswehr dankte Merkel.',
    'Der=der/DET/2/det/nom.sg.f.art Bundeswehr/NOUN/3/nsubj/nom.sg.f dankte=danken/VERB/0/root/sg.p3.past.fin Merkel/PROPN/3/obj/acc.sg.f@PER ./PUNCT/3/punct',
    ['Merkel THANKED Bundeswehr'],
  ],
  [
    'Trump wurde von Merkel und Macron für den Krieg verantwortlich gemacht.',
    'Trump/PROPN/11/nsubj:pass/nom.sg.m@PER wurde=werden/AUX/11/aux:pass/sg.p3.past.fin von/ADP/4/case Merkel/PROPN/11/obl/dat.sg.f@PER und/CCONJ/6/cc Macron/PROPN/4/conj/dat.sg.m@PER für/ADP/9/case den=der/DET/9/det/acc.sg.m.art Krieg/NOUN/10/nmod/acc.sg.m verantwortlich/ADJ/11/xcomp gemacht=machen/VERB/0/root/past.part ./PUNCT/11/punct',
    ['Merkel ACCUSED Trump', 'Macron ACCUSED Trump'],
  ],
];

describe('who did what to whom', () => {
  test.each(TABLE)('%s', (_, notation, triples) => {
    expect(triplesOf(notation)).toEqual(triples);
  });
});
