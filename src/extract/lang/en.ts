import type { LanguageKnowledge } from './knowledge.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English. */
export const EN: LanguageKnowledge = {
  speechVerbs: words(`
    say tell state declare announce claim argue add report write warn insist explain note stress believe think suggest
    allege acknowledge admit reply answer respond confirm deny vow pledge urge demand criticize accuse complain
    comment emphasize reiterate assert contend maintain remark tweet predict estimate indicate reveal disclose`),
  speechNouns: words('statement account report information claim view opinion word source official'),
  sourceAdpositions: words('according accord'),
  sourceFrames: words('in by'),
  sourceAdverbs: words(''),
  contractions: new Map(),
  joinsParticles: false,
  perfectWithBe: /./,
  obliqueArticles: words(''),
  nominativeArticles: words(''),
  feminineObliques: words(''),
  complementMarkers: words('of for from into'),
  compounds: false,
  agentAdpositions: words('by'),
  occasionAdpositions: words('in with at during after on'),
  companionAdpositions: words('besides alongside'),
  additives: words('also both too'),
  comparatives: words('as'),
  negators: words("not n't no never neither nobody nothing without hardly"),
  negatingVerbs: words('deny refuse decline fail reject avoid cancel rule'),
  refusingVerbs: words('reject refuse decline'),
  endingVerbs: words('abandon withdraw retract cancel drop'),
  planAuxiliaries: words('will shall'),
  irrealAuxiliaries: words('can could may might would should must'),
  hearsayAuxiliaries: words(''),
  hearsayWords: words('alleged allegedly reportedly apparently possibly probably purported suspected'),
  planWords: words('planned upcoming forthcoming proposed scheduled future tomorrow next'),
  planVerbs: words(
    'plan intend want aim hope expect prepare promise vow pledge threaten offer try attempt seek wish',
  ),
  resolvingVerbs: words('agree decide'),
  allegingVerbs: words('accuse suspect charge'),
  allegingNouns: words('suspicion accusation allegation charge rumour rumor'),
  planNouns: words('plan intention offer threat pledge promise attempt effort decision willingness'),
  irrealVerbs: words(
    'demand urge ask call request order advise recommend propose allow force press encourage',
  ),
  irrealNouns: words('demand call request proposal appeal option possibility ultimatum'),
  conditionals: words('if unless whether'),
  possibilityWords: words('possible perhaps maybe potential'),
  objectControl: words(`
    urge ask force order tell allow press encourage advise persuade warn accuse invite request help convict charge
    suspect blame stop prevent ban`),
  representatives: words(`
    representative spokesman spokeswoman spokesperson delegation envoy government leadership authority authorities army
    troop force soldier military police diplomat official member fighter lawmaker minister court group number majority part thousand hundred dozen series activist
    personnel staff rebel militiaman`),
  privatePersons: words(`
    man woman child people person citizen resident inhabitant population girl boy teenager refugee migrant civilian
    tourist passenger driver victim suspect prisoner hostage detainee terrorist extremist militant gunman robber thief
    smuggler demonstrator supporter fan voter customer consumer patient tenant neighbour reader viewer user student
    pupil teacher doctor nurse researcher scientist expert journalist reporter author writer artist musician singer
    actor director athlete player footballer coach manager entrepreneur trader farmer worker employee investor
    shareholder creditor taxpayer relative father mother son daughter brother sister husband wife friend colleague
    national citizenship immigrant muslim christian jew priest pilgrim settler hacker blogger`),
  makingVerbs: words(`
    present publish announce propose issue impose submit introduce launch release make adopt unveil draft`),
  belongingVerbs: words(''),
  partitives: words('one some many several'),
  answeredNouns: words(`
    accusation allegation charge claim criticism demand request proposal offer ultimatum threat suggestion
    responsibility involvement call report link`),
  placeAdpositions: words('in'),
  jointly: words('together jointly along'),
  authorities: /prosecut|police|court|bureau of investigation|fbi/i,
  comitatives: words('with'),
  betweens: words('between'),
  particles: words('re un dis mis over under out up pro con per'),
  weekdays: new Map([
    ['monday', 1],
    ['tuesday', 2],
    ['wednesday', 3],
    ['thursday', 4],
    ['friday', 5],
    ['saturday', 6],
    ['sunday', 7],
  ]),
  months: new Map([
    ['january', 1],
    ['february', 2],
    ['march', 3],
    ['april', 4],
    ['may', 5],
    ['june', 6],
    ['july', 7],
    ['august', 8],
    ['september', 9],
    ['october', 10],
    ['november', 11],
    ['december', 12],
  ]),
  days: new Map([
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
    ['tonight', 0],
  ]),
  units: new Map([
    ['day', 'day'],
    ['week', 'week'],
    ['weekend', 'week'],
    ['month', 'month'],
    ['year', 'year'],
  ]),
  shifts: new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['next', 1],
    ['coming', 1],
    ['this', 0],
  ]),
};
