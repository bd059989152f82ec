import { describe, expect, test } from 'vitest';
import { nameOf, tell } from './told.js';

/** Attribution, factuality and speaker of the only statement. */
const TABLE: [text: string, notation: string, claim: string][] = [
  [
    'Macron sagte, Putin habe Nawalny getötet.',
    'Macron/PROPN/2/nsubj/nom.sg.m@PER sagte=sagen/VERB/0/root/sg.p3.past.fin ,/PUNCT/7/punct Putin/PROPN/7/nsubj/nom.sg.m@PER habe=haben/AUX/7/aux/sg.p3.sub.pres.fin Nawalny/PROPN/7/obj/acc.sg.m@PER getötet=töten/VERB/2/ccomp/part ./PUNCT/2/punct',
    'indirect reported Macron',
  ],
  [
    'Macron sagte, dass Putin Nawalny getötet habe.',
    'Macron/PROPN/2/nsubj/nom.sg.m@PER sagte=sagen/VERB/0/root/sg.p3.past.fin ,/PUNCT/7/punct dass/SCONJ/7/mark Putin/PROPN/7/nsubj/nom.sg.m@PER Nawalny/PROPN/7/obj/acc.sg.m@PER getötet=töten/VERB/2/ccomp/past.part habe=haben/AUX/7/aux/sg.p3.sub.pres.fin ./PUNCT/2/punct',
    'indirect reported Macron',
  ],
  [
    'Laut Macron tötete Putin Nawalny.',
    'Laut=laut/ADP/2/case Macron/PROPN/3/obl/dat.sg.m@PER tötete=töten/VERB/0/root/sg.p3.past.fin Putin/PROPN/3/nsubj/nom.sg.m@PER Nawalny/PROPN/4/flat/nom.sg.m@+ ./PUNCT/3/punct',
    'source-phrase reported Macron',
  ],
  [
    'Putin tötete Nawalny, wie Macron mitteilte.',
    'Putin/PROPN/2/nsubj/nom.sg.m@PER tötete=töten/VERB/0/root/sg.p3.past.fin Nawalny/PROPN/2/obj/acc.sg.f@PER ,/PUNCT/7/punct wie/ADV/7/advmod Macron/PROPN/7/nsubj/nom.sg.m@PER mitteilte=mitteilen/VERB/2/advcl/sg.p3.past.fin ./PUNCT/2/punct',
    'source-phrase reported Macron',
  ],
  [
    '„Putin hat Nawalny getötet“, sagte Macron.',
    '„/PUNCT/5/punct Putin/PROPN/5/nsubj/nom.sg.m@PER hat=haben/AUX/5/aux/sg.p3.pres.fin Nawalny/PROPN/5/obj/acc.sg.m@PER getötet=töten/VERB/8/ccomp/part “/PUNCT/5/punct ,/PUNCT/5/punct sagte=sagen/VERB/0/root/sg.p3.past.fin Macron/PROPN/8/nsubj/nom.sg.m@PER ./PUNCT/8/punct',
    'direct reported Macron',
  ],
  [
    '„Ich danke Merkel“, sagte Macron.',
    '„/PUNCT/3/punct Ich=ich/PRON/3/nsubj/nom.sg.p1.prs danke=danken/VERB/7/ccomp/sg.p1.pres.fin Merkel/PROPN/3/obj/acc.sg.f@PER “/PUNCT/3/punct ,/PUNCT/3/punct sagte=sagen/VERB/0/root/sg.p3.past.fin Macron/PROPN/7/nsubj/nom.sg.m@PER ./PUNCT/7/punct',
    'direct asserted Macron',
  ],
  [
    'Macron sprach über Russland. Putin habe Nawalny getötet.',
    `Macron/PROPN/2/nsubj/nom.sg.m@PER sprach=sprechen/VERB/0/root/sg.p3.past.fin über/ADP/4/case Russland/PROPN/2/obl/acc.sg.n@LOC ./PUNCT/2/punct
    Putin/PROPN/4/nsubj/nom.sg.m@PER habe=haben/AUX/4/aux/sg.p3.sub.pres.fin Nawalny/PROPN/4/obj/acc.sg.m@PER getötet=töten/VERB/0/root/part ./PUNCT/4/punct`,
    'konjunktiv reported Macron',
  ],
  [
    'Macron sagte, er habe Putin kritisiert.',
    'Macron/PROPN/2/nsubj/nom.sg.m@PER sagte=sagen/VERB/0/root/sg.p3.past.fin ,/PUNCT/7/punct er/PRON/7/nsubj/nom.sg.m.p3.prs habe=haben/AUX/7/aux/sg.p3.sub.pres.fin Putin/PROPN/7/obj/acc.sg.m@PER kritisiert=kritisieren/VERB/2/ccomp/part ./PUNCT/2/punct',
    'indirect reported Macron',
  ],
  [
    'Merkel kritisierte Macron am Montag.',
    'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/sg.p3.past.fin Macron/PROPN/2/obj/acc.sg.m@PER am=an/ADP/5/case/dat.sg.m Montag/PROPN/2/obl/dat.sg.m ./PUNCT/2/punct',
    'narrated asserted nobody',
  ],
];

describe('who makes the claim', () => {
  test.each(TABLE)('%s', (_, notation, claim) => {
    const told = tell(notation);
    const claims = told.statements.map(
      ({ attribution, factuality, speaker }) =>
        `${attribution} ${factuality} ${speaker ? nameOf(told, speaker.actor) : 'nobody'}`,
    );
    expect(claims).toEqual([claim]);
  });
});
