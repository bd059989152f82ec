import { type LemmaRule, words } from './language-data.js';

/** Irregular English verbs: base, past, past participle; forms with `/` are both in use. Prefixed verbs follow (`undertake`). */
const IRREGULAR_VERBS = `
abide abode abode
arise arose arisen
awake awoke awoken
be was/were/am/is/are been
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
bet bet bet
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dove dived
do did/does done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbear forbore forborne
forbid forbade/forbad forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went/goes gone
grind ground ground
grow grew grown
hang hung hung
have had/has had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mistake mistook mistaken
mow mowed mown
offset offset offset
partake partook partaken
pay paid paid
plead pled pled
prove proved proven
put put put
quit quit quit
read read read
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank/shrunk shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Prefixes that irregular verbs take without changing their forms. */
const PREFIXES = ['re', 'un', 'over', 'under', 'out', 'fore', 'mis', 'up', 'inter', 'tele', 'with'];

/** Regular verbs in a consonant + e that no ending tells: `fired`, not `fir`. */
const VERBS_IN_E = words(`
acquire adhere admire adore advertise aggravate allege appease ascribe assure attire bake bare bike bite blame blaspheme
bore bribe brake cane capture cascade care chase cite code collapse combine commute compare compete compile complete
compose comprise compromise concede conclude condone confide confine conspire consume convene cope core corrode create
crease crusade cure cute dare date decide declare decline decree define delete delude denote deplore deprive derive describe
desire despise devote devise dictate die dilute dine disclose dispute dissuade dive divide dote drape ease elope elude endure
enthrone entice erase erode escape evade examine exclude excite execute exile expire explode explore explore expose extreme
fade fare fate file fine fire flare force frame fume fuse gape gaze glare glide grade grope guide hate hide hike hire hope
ignite ignore imagine implode implore impose incite include incline increase infuse inquire inscribe inspire institute insure
intervene intrude invade invite invoke joke jibe juxtapose lapse liberate like line live lore lure machine make mature measure
merge mime mine mire mistake mope mute name narrate note nuke oblige obscure oppose overcome overrule pace page pare
parole paste persevere persuade phone pile pine pipe pirate pleasure please poke polarise pollute pope pose precede presume
probe procure profile promote propose provide provoke prune pure purge quote raise rape rate realise rebuke recede reconcile
refine refuse rehouse relapse release relate reline remake require rescue reside resume retire revere revile revoke rhyme
ride ripe robe rope rule sale salute scare scheme score secede secure seduce seize serve settle shade shape share shove
size slide slope smile smoke snare snipe spade spare spice spike sponsor spouse spruce stage stake state store stoke stone
strafe strike stripe stroke structure subscribe subside sue suffice suite supersede suppose survive tape taste telephone tile
time tire tolerate tone torture trace trade treasure tune type undermine unite update upgrade use venture vote wade wage
waste wave welcome whine wipe wire wise write yoke
blockade chide defame demote deride downgrade intercede massacre ridicule side
assume become contribute date determine distribute extradite prepare preside recline restore schedule submerge tame consume presume prepare declare ensure injure treasure reassure assassinate execute persecute prosecute institute constitute substitute dilute salute pollute compute dispute repute refute
`);

/** Regular verbs whose final consonant is not doubled, or that end in a doubled one: `called` → call. */
const DOUBLE_ENDS = /(?:ll|ss|ff|zz|^add|cott|^err|^egg|^purr|^ebb)$/;
/** Verbs in a single l that British spelling doubles: `travelled` → travel. */
const SINGLE_L = words(`
cancel channel compel control counsel dispel enrol equal excel expel fuel fulfil hospital impel jewel label level
libel marshal model panel patrol pedal propel quarrel rebel repel rival shovel signal snorkel spiral survel total towel travel
tunnel annul appal distil extol initial
`);

const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

interface Irregular {
  base: string;
  form: 'past' | 'participle';
}

const FORMS: ReadonlyMap<string, Irregular> = irregularForms();

const IRREGULAR_BASES: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map(line => line.split(' ')[0]!),
);

function irregularForms(): Map<string, Irregular> {
  const found = new Map<string, Irregular>();
  for (const line of IRREGULAR_VERBS.trim().split('\n')) {
    const [base = '', past = '', participle = ''] = line.split(' ');
    for (const form of participle.split('/'))
      if (form !== base) found.set(form, { base, form: 'participle' });
    for (const form of past.split('/')) if (form !== base) found.set(form, { base, form: 'past' });
  }
  return found;
}

/** Verbs and nouns by rule and by the list of irregular verbs; the rest is what the model proposes. */
export const englishLemma: LemmaRule = (word, upos, feats, proposed) => {
  if (upos === 'VERB' && word.length > 2) return verbLemma(word.toLowerCase(), feats, proposed);
  if (upos === 'NOUN' && word.length > 2) return nounLemma(word, feats, proposed);
  if (upos === 'PROPN') return /^\p{Lu}/u.test(word) && proposed.length < word.length - 1 ? word : proposed;
  return proposed;
};

function verbLemma(form: string, feats: Readonly<Record<string, string>>, proposed: string): string {
  if (!/^[a-z]+$/.test(form)) return proposed;
  if (feats.VerbForm === 'Inf' && !form.endsWith('ed')) return form;
  const irregular = irregularOf(form);
  if (irregular) return irregular;
  const isFinitePast = feats.Tense === 'Past' || feats.VerbForm === 'Part';
  if (/^[dltv]ying$/.test(form)) return `${form.slice(0, -4)}ie`;
  if (form.endsWith('ing') && feats.VerbForm !== 'Fin' && form.length > 4) return baseOf(form.slice(0, -3));
  if (form.endsWith('ied') && isFinitePast)
    return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (form.endsWith('eed')) return isFinitePast ? form.slice(0, -1) : form;
  if (form.endsWith('ed') && isFinitePast && form.length > 3) return baseOf(form.slice(0, -2));
  if (/[^s]s$/.test(form) && feats.Person === '3') return thirdPerson(form);
  return form;
}

function irregularOf(form: string): string | undefined {
  const own = FORMS.get(form);
  if (own) return own.base;
  for (const prefix of PREFIXES) {
    const rest = form.startsWith(prefix) ? FORMS.get(form.slice(prefix.length)) : undefined;
    if (rest && form.length - prefix.length > 2) return prefix + rest.base;
  }
  return undefined;
}

/** The base of what is left before -ed or -ing: restores a mute e, undoes a doubled consonant. */
function baseOf(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (VERBS_IN_E.has(`${stem}e`) || IRREGULAR_BASES.has(`${stem}e`)) return `${stem}e`;
  if (last === stem.at(-2) && CONSONANTS.includes(last)) {
    if (last === 'l') return SINGLE_L.has(stem.slice(0, -1)) ? stem.slice(0, -1) : stem;
    return DOUBLE_ENDS.test(stem) ? stem : stem.slice(0, -1);
  }
  if (/[aeo]e$/.test(stem)) return stem;
  return needsE(stem) ? `${stem}e` : stem;
}

/** Endings that only verbs in e have: `criticiz-`, `investigat-`, `arriv-`, `announc-`, `manag-`, `handl-`, `argu-`. */
function needsE(stem: string): boolean {
  if (/(?:[^aeiou]|qu)(?:at|iz|is|ut)$/.test(stem) && stem.length > 4)
    return !/(?:[^aeiou]at|[^aeiou]ut)$/.test(stem) || /(?:[a-z]{2,}[^aeiou]at|itut|ecut|rsecut)$/.test(stem);
  if (/[iu]at$/.test(stem) || /[^aeiou]u$/.test(stem) || /[eg]u$/.test(stem)) return true;
  if (
    /(?:v|c|[^aeiou]l|[lrn]g|dg|[aeiou]g|iz|yz|nc|rc|rs|ns|ls|ps|eas|eiz|iev|aus|ous|uc|lat|[aeiou]s)$/.test(
      stem,
    )
  )
    return (
      !/(?:[^aeiou]{2,}[eo]r?g$|ng$|[aeiou]{2}ss$|focus$|bias$|sw?earl$|[aeiou]rl$)/.test(stem) ||
      (/(?:hang|rang|veng|leng|ing|ung|ang)$/.test(stem) &&
        /(?:chang|rang|veng|leng|aveng|xchang|challeng|plung|lung|strang|estrang|infring|impinge?|expung)$/.test(
          stem,
        ))
    );
  return (
    /(?:ir|ur)$/.test(stem) && /(?:quir|spir|mir|tir|hir|fir|sir|cur|jur|sur|tur|dur|pur|lur|gur)$/.test(stem)
  );
}

function thirdPerson(form: string): string {
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  troops: 'troops',
  thanks: 'thanks',
  clothes: 'clothes',
  politics: 'politics',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  thieves: 'thief',
  leaves: 'leaf',
  halves: 'half',
  shelves: 'shelf',
  selves: 'self',
  wolves: 'wolf',
  species: 'species',
  series: 'series',
  movies: 'movie',
  cookies: 'cookie',
  ties: 'tie',
  lies: 'lie',
  buses: 'bus',
  shoes: 'shoe',
  toes: 'toe',
  heroes: 'hero',
  vetoes: 'veto',
  echoes: 'echo',
  embargoes: 'embargo',
  crises: 'crisis',
  theses: 'thesis',
  analyses: 'analysis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  media: 'media',
};

function nounLemma(form: string, feats: Readonly<Record<string, string>>, proposed: string): string {
  if (!/^[a-z]+$/.test(form)) return proposed;
  const irregular = IRREGULAR_NOUNS[form];
  if (irregular) return irregular;
  for (const [plural, singular] of [['men', 'man']] as const)
    if (form.endsWith(plural) && feats.Number === 'Plur') return form.slice(0, -plural.length) + singular;
  if (feats.Number !== 'Plur' || !form.endsWith('s') || form.endsWith('ss')) return form;
  return thirdPerson(form);
}
