import { englishLemma } from './en-lemma.js';
import { type LanguageData, words } from './language-data.js';

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const DECADE = /^\d+['’]s$/;
/** Words written as one that the treebank splits, with the length of the second part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 2],
  ['gotta', 2],
  ['wanna', 2],
]);
/** First parts that stay joined to what follows the hyphen. */
const PREFIXES = words(`
  e non pre anti mid re co post over multi pro ex semi sub neo micro intra inter un arch counter socio psycho ultra mini
  mega extra trans quasi pseudo super hyper
`);

function clitic(word: string): number {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  const match = CLITIC.exec(word);
  return match && match.index > 0 && !DECADE.test(word) ? match[0].length : 0;
}

export const en: LanguageData = {
  code: 'en',
  source: 'ewt',
  ordinalStop: false,
  genitiveApostrophe: false,
  capitalNouns: false,
  abbreviations: words(`
    Mr Mrs Ms Mx Dr Prof Rev Hon Gov Sen Sens Rep Reps Pres Gen Col Lt Sgt Capt Cpl Maj Adm Cmdr Supt Det Insp Fr Sr Msgr
    St Ste Mt Ft Fig fig No Nos no vs v viz cf ca approx Vol vol pp p ed eds esp al Jan Feb Mar Apr Aug Sept Sep Oct Nov
    Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd Messrs Mme Mlle Atty Assn Dept Univ Amb Sec i.e e.g
  `),
  finalAbbreviations: words(`
    Inc Ltd Co Corp Bros Jr Sr etc U.S U.K U.N U.S.A E.U D.C a.m p.m A.M P.M Ph.D M.D B.A M.A L.A N.Y Calif Fla Mass Tex
    Va Pa Conn Wash Ariz Ill Mich Minn Ont N.C S.C N.J plc
  `),
  starters: words(`
    The A An This That These Those He She It We They I You His Her Its Our Their My Your In On At By For From With To Of
    After Before During Since Until Under Over Between Against About According And But Or So Yet Nor If When While As
    Because Although Though However Meanwhile Moreover Then There Here Now Today Yesterday Tomorrow Earlier Later Last
    Some Many Most Several Both Each Every All Another Other No Not Only Also Even Still What Who Whom Whose Which Where
    Why How Is Are Was Were Has Have Had Will Would Can Could Should May Might Must Do Does Did One Two Three Despite
    Once Thus Therefore Instead Officials Police
  `),
  openEnds: words(`
    the a an this that these those and or but nor of in on at by for from with to as than if when while because his her
    its our their my your is are was were be been not
  `),
  clitic,
  lemma: englishLemma,
  joinsParticles: false,
  splitsHyphen: before => !PREFIXES.has(before.toLowerCase()),
  stopWords: words(`
    the a an and or but of in on at by for from with to as than that this these those is are was were be been has have had
    he she it they we you his her its their not no will would can could should said who which after before about into over
    more when where there also one two new year years
  `),
  spelling: /(?:ed|ing|tions?|ly|ity|ies|ous|ness|al|y)$|th|wh|gh|ou|ea|oo|ee/,
  titles: words(`
    President Prime Minister Chancellor Secretary Senator Governor Mayor King Queen Prince Princess Pope Sir Lord Lady Mr
    Mrs Ms Dr Prof General Judge Justice Professor Spokesman Spokeswoman Spokesperson Chairman Chairwoman Chief
    Ambassador Representative Congressman Congresswoman
  `),
};
