import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read.js';

const SELENSKYJ =
  'Emmanuel/PROPN/3/nsubj/nom@PER Macron/PROPN/1/flat@+ telefonierte/VERB/0/root/sg.fin mit/ADP/5/case Selenskyj/PROPN/3/obl/dat@PER ./PUNCT/3/punct';
const PAIR =
  'Trump/PROPN/4/nsubj/nom@PER und/CCONJ/3/cc Witkoff/PROPN/1/conj/nom@PER trafen/VERB/0/root/pl.fin Putin/PROPN/4/obj/acc@PER ./PUNCT/4/punct';

const TABLE: [title: string, notation: string, mentions: string[]][] = [
  [
    'subject goes on',
    `${SELENSKYJ}\nEr=er/PRON/2/nsubj/nom.sg.m.prs dankte/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Er (pronoun) = Emmanuel Macron'],
  ],
  [
    'a demonstrative takes the one named last',
    `${SELENSKYJ}\nDieser=dieser/DET/2/nsubj/nom.sg.m.dem dankte/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Dieser (pronoun) = Wolodymyr Selenskyj'],
  ],
  [
    '… and so does `der` at the start of a sentence',
    `${SELENSKYJ}\nDer=der/PRON/2/nsubj/nom.sg.m.dem dankte/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Der (pronoun) = Wolodymyr Selenskyj'],
  ],
  [
    'who is named in the clause before goes before who says it',
    'Wenn/SCONJ/3/mark Macron/PROPN/3/nsubj/nom@PER zahle=zahlen/VERB/6/advcl/sg.fin.sub sei=sein/AUX/6/cop/sg.fin.sub er=er/PRON/6/nsubj/nom.sg.m.prs frei/ADJ/8/ccomp ,/PUNCT/6/punct sagte=sagen/VERB/0/root/sg.fin Putin/PROPN/8/nsubj/nom@PER ./PUNCT/8/punct',
    ['er (pronoun) = Emmanuel Macron'],
  ],
  [
    'gender decides',
    `Angela/PROPN/3/nsubj/nom@PER Merkel/PROPN/1/flat@+ traf/VERB/0/root/sg.fin Putin/PROPN/3/obj/acc@PER ./PUNCT/3/punct\nSie=sie/PRON/2/nsubj/nom.sg.f.prs dankte/VERB/0/root/sg.fin ihm=er/PRON/2/iobj/dat.sg.m.prs ./PUNCT/2/punct`,
    ['Sie (pronoun) = Angela Merkel', 'ihm (pronoun) = Wladimir Putin'],
  ],
  [
    'a plural takes the coordination',
    `${PAIR}\nSie=sie/PRON/2/nsubj/nom.pl.prs lobten/VERB/0/root/pl.fin Putin/PROPN/2/obj@PER ./PUNCT/2/punct`,
    ['Sie (pronoun) = Donald Trump + Steve Witkoff'],
  ],
  [
    'the possessive belongs to the subject of its clause',
    'Trump/PROPN/2/nsubj/nom@PER entließ/VERB/0/root/sg.fin seinen=sein/DET/4/det/acc.sg.m.prs.poss Koch/NOUN/2/obj/acc.sg.m ./PUNCT/2/punct',
    ['seinen (possessive) = Donald Trump'],
  ],
  [
    '… also where it follows',
    'In/ADP/3/case seiner=sein/DET/3/det/dat.sg.f.prs.poss Rede/NOUN/4/obl/dat.sg.f lobte/VERB/0/root/sg.fin Trump/PROPN/4/nsubj/nom@PER Putin/PROPN/4/obj@PER ./PUNCT/4/punct',
    ['seiner (possessive) = Donald Trump'],
  ],
  [
    'an ordinary noun is the better antecedent',
    `Merkel/PROPN/2/nsubj/nom@PER lobte/VERB/0/root/sg.fin Putin/PROPN/2/obj/acc@PER ./PUNCT/2/punct\nDie=der/DET/2/det/def.art Rede/NOUN/3/nsubj/nom.sg.f endete/VERB/0/root/sg.fin ./PUNCT/3/punct\nSie=sie/PRON/3/nsubj/nom.sg.f.prs war/AUX/3/cop/sg.fin lang/ADJ/0/root ./PUNCT/3/punct`,
    ['Sie (pronoun) = ?'],
  ],
  [
    'who speaks is not `er` in the quote',
    'Trump/PROPN/2/nsubj/nom@PER sagte/VERB/0/root/sg.fin :/PUNCT/7/punct „/PUNCT/7/punct Er=er/PRON/7/nsubj/nom.sg.m.prs ist/AUX/7/cop/sg.fin müde/ADJ/2/ccomp “/PUNCT/7/punct ./PUNCT/2/punct',
    ['Er (pronoun) = ?'],
  ],
  [
    'who is named later in the clause is someone else',
    `${SELENSKYJ}\nEr=er/PRON/2/nsubj/nom.sg.m.prs dankte/VERB/0/root/sg.fin Macron/PROPN/2/obj/acc@PER ./PUNCT/2/punct`,
    ['Er (pronoun) = Wolodymyr Selenskyj'],
  ],
  [
    'a name beside the pronoun says it',
    `${SELENSKYJ}\nDas/PRON/2/obj sehe/VERB/0/root/sg.fin.sub er/PRON/2/nsubj/nom.sg.m.prs ,/PUNCT/5/punct Selenskyj/PROPN/3/appos@PER ,/PUNCT/5/punct so/ADV/2/advmod ./PUNCT/2/punct`,
    ['er (pronoun) = Wolodymyr Selenskyj'],
  ],
  [
    'a reflexive is nobody',
    'Trump/PROPN/2/nsubj/nom@PER irrt/VERB/0/root/sg.fin sich/PRON/2/obj/acc.refl ./PUNCT/2/punct',
    [],
  ],
  [
    'the government of a president is his state',
    'Der=der/DET/3/det/def.art griechische=griechisch/ADJ/3/amod@DER Ministerpräsident/NOUN/6/nsubj/nom.sg.m Giorgos/PROPN/3/appos@PER Papandreou/PROPN/4/flat@+ lobte/VERB/0/root/sg.fin seine=sein/DET/8/det/acc.sg.f.prs.poss Regierung/NOUN/6/obj/acc.sg.f ./PUNCT/6/punct',
    ['seine Regierung (organ) = Griechenland', 'seine (possessive) = Giorgos Papandreou'],
  ],
  [
    'who says it, named after it, is the subject of what is said',
    `${SELENSKYJ}\nEr=er/PRON/3/nsubj/nom.sg.m.prs habe/AUX/3/aux/sub.fin telefoniert/VERB/0/root ,/PUNCT/5/punct sagte=sagen/VERB/3/parataxis/sg.fin Putin/PROPN/5/nsubj@PER ./PUNCT/3/punct`,
    ['Er (pronoun) = Wladimir Putin'],
  ],
  [
    '… and its object where the subject is someone else',
    `María/PROPN/5/nsubj@PER Machado/PROPN/1/flat@+ und/CCONJ/4/cc Netanjahu/PROPN/1/conj@PER sprachen/VERB/0/root/pl.fin ./PUNCT/5/punct
     Sie=sie/PRON/4/nsubj/nom.sg.f.prs habe/AUX/4/aux/sub.sg.fin ihn=er/PRON/4/obj/acc.sg.m.prs angerufen=anrufen/VERB/0/root ,/PUNCT/6/punct berichtete=berichten/VERB/4/parataxis/sg.fin Trump/PROPN/6/nsubj@PER ./PUNCT/4/punct`,
    ['Sie (pronoun) = María Machado', 'ihn (pronoun) = Donald Trump'],
  ],
  [
    'but not beside `man`',
    `Scholz/PROPN/2/nsubj/nom@PER traf/VERB/0/root/sg.fin Merz/PROPN/2/obj/acc@PER ./PUNCT/2/punct
     Man=man/PRON/3/nsubj/nom.sg.ind könne/AUX/3/aux/sub.fin trauen/VERB/0/root/inf ihm=er/PRON/3/iobj/dat.sg.m.prs nicht/PART/3/advmod ,/PUNCT/8/punct so/ADV/8/advmod Scholz/PROPN/3/appos@PER ./PUNCT/3/punct`,
    ['ihm (pronoun) = Friedrich Merz'],
  ],
  [
    'the subject of coordinated verbs is none of their objects',
    'Biden/PROPN/2/nsubj/nom@PER traf/VERB/0/root/sg.fin Erdoğan/PROPN/2/obj/acc@PER und/CCONJ/5/cc dankte=danken/VERB/2/conj/sg.fin ihm=er/PRON/5/iobj/dat.sg.m.prs ./PUNCT/2/punct',
    ['ihm (pronoun) = Recep Tayyip Erdoğan'],
  ],
  [
    'the object that an infinitive is about is none of its objects, the subject may be',
    'Merz/PROPN/2/nsubj/nom@PER beschuldigte=beschuldigen/VERB/0/root/sg.fin Scholz/PROPN/2/obj/acc@PER ,/PUNCT/8/punct gegen/ADP/6/case ihn=er/PRON/8/obl/acc.sg.m.prs zu/PART/8/mark arbeiten/VERB/2/xcomp/inf ./PUNCT/2/punct',
    ['ihn (pronoun) = Friedrich Merz'],
  ],
  [
    'whose deed is judged',
    'Selenskyj/PROPN/2/nsubj/nom@PER dankte=danken/VERB/0/root/sg.fin Macron/PROPN/2/obj/acc@PER für/ADP/6/case seine=sein/DET/6/det/acc.sg.f.prs.poss Hilfe/NOUN/2/obl/acc.sg.f ./PUNCT/2/punct',
    ['seine (possessive) = Emmanuel Macron'],
  ],
  [
    'a coordination of titles with names',
    `Kanzler/NOUN/6/nsubj/nom.sg.m Merz/PROPN/1/appos@PER und/CCONJ/4/cc Präsident/NOUN/2/conj/nom.sg.m Macron/PROPN/4/appos@PER kamen/VERB/0/root/pl.fin ./PUNCT/6/punct
     Dann/ADV/2/advmod gingen/VERB/0/root/pl.fin sie=sie/PRON/2/nsubj/nom.pl.prs ./PUNCT/2/punct
     Später/ADV/2/advmod kamen/VERB/0/root/pl.fin sie=sie/PRON/2/nsubj/nom.pl.prs ./PUNCT/2/punct`,
    ['sie (pronoun) = Friedrich Merz + Emmanuel Macron', 'sie (pronoun) = Friedrich Merz + Emmanuel Macron'],
  ],
  [
    'the first person of a quote, and of one that goes on',
    `„/PUNCT/3/punct Ich=ich/PRON/3/nsubj/nom.sg.prs.p1 gehe/VERB/6/ccomp/sg.fin “/PUNCT/3/punct ,/PUNCT/3/punct sagte=sagen/VERB/0/root/sg.fin Scholz/PROPN/6/nsubj@PER ./PUNCT/6/punct
     „/PUNCT/5/punct Es=es/PRON/5/nsubj/nom.sg.n.prs ist/AUX/5/cop/sg.fin meine=mein/DET/5/det/poss.p1 Sache/NOUN/0/root/nom.sg.f “/PUNCT/5/punct ./PUNCT/5/punct`,
    ['Ich (pronoun) = Olaf Scholz', 'Es (pronoun) = ?', 'meine (possessive) = Olaf Scholz'],
  ],
  [
    'nor is he `er` in it',
    `Scholz/PROPN/2/nsubj@PER traf/VERB/0/root/sg.fin Merz/PROPN/2/obj@PER ./PUNCT/2/punct
     „/PUNCT/4/punct Er=er/PRON/4/nsubj/nom.sg.m.prs soll/AUX/4/aux/sg.fin gehen/VERB/7/ccomp “/PUNCT/4/punct ,/PUNCT/4/punct sagte=sagen/VERB/0/root/sg.fin Scholz/PROPN/7/nsubj@PER ./PUNCT/7/punct`,
    ['Er (pronoun) = Friedrich Merz'],
  ],
  [
    'a neuter pronoun, as subject of what bodies do',
    `Das=der/DET/2/det/def.art Amtsgericht/NOUN/4/nsubj/nom.sg.n München/PROPN/2/appos@LOC tagte/VERB/0/root/sg.fin ./PUNCT/4/punct
     Es=es/PRON/2/nsubj/nom.sg.n.prs beschuldigte=beschuldigen/VERB/0/root/sg.fin Putin/PROPN/2/obj@PER ./PUNCT/2/punct
     Es=es/PRON/2/nsubj/nom.sg.n.prs regnet=regnen/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Es (pronoun) = Amtsgericht München', 'Es (pronoun) = ?'],
  ],
];

describe('pronouns', () => {
  test.each(TABLE)('%s', (_, notation, mentions) => {
    const found = mentionsOf(notation).filter(text => /\((?:pronoun|possessive)\)|^sein/.test(text));
    expect(found).toEqual(mentions);
  });

  test('the party of who speaks', () => {
    const notation =
      '„/PUNCT/4/punct Unsere=unser/DET/3/det/nom.sg.f.poss.p1 Partei/NOUN/4/nsubj/nom.sg.f siegt/VERB/7/ccomp/sg.fin “/PUNCT/4/punct ,/PUNCT/4/punct sagte=sagen/VERB/0/root/sg.fin Kickl/PROPN/7/nsubj@PER ./PUNCT/7/punct';
    expect(mentionsOf(notation)).toContain('Unsere Partei (organ) = FPÖ');
  });

  test.each<[title: string, notation: string, mention: string]>([
    [
      'kin tell a gender',
      `Chris/PROPN/3/nsubj@PER Rock/PROPN/1/flat@+ mocked/VERB/0/root/fin his/PRON/5/nmod/poss wife/NOUN/3/obj/sg ,/PUNCT/7/punct Zadie/PROPN/5/appos@PER Rock-Lee/PROPN/7/flat@+ ./PUNCT/3/punct
       Then/ADV/3/advmod he/PRON/3/nsubj/nom.sg.m.prs left/VERB/0/root/fin ./PUNCT/3/punct`,
      'he (pronoun) = Chris Rock',
    ],
    [
      'bodies are neuter',
      `The=the/DET/2/det/def.art NATO/PROPN/3/nsubj@ORG met/VERB/0/root/fin ./PUNCT/3/punct
       It/PRON/2/nsubj/nom.sg.n.prs apologised=apologise/VERB/0/root/fin ./PUNCT/2/punct`,
      'It (pronoun) = NATO',
    ],
  ])('English: %s', (_, notation, mention) => {
    expect(mentionsOf(notation, null, 'en')).toContain(mention);
  });
});
