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
];

describe('pronouns', () => {
  test.each(TABLE)('%s', (_, notation, mentions) => {
    const found = mentionsOf(notation).filter(text => /\((?:pronoun|possessive)\)|^sein/.test(text));
    expect(found).toEqual(mentions);
  });
});
