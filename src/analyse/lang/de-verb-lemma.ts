import {
  INSEPARABLE,
  IRREGULAR_FORMS,
  ONLY_IN_GE,
  PARTICLE_VERBS_IN_GE,
  SEPARABLE,
  STRONG_VERBS,
  VERBS_IN_GE,
  WEAK_TWINS,
} from './de-verbs.js';
import { words } from './language-data.js';
import { infinitiveOf, stemOf, strongForms, type VerbReading } from './verb-forms.js';

const FORMS = strongForms(STRONG_VERBS, IRREGULAR_FORMS);
const INSEPARABLES = words(INSEPARABLE);
const SEPARABLES = words(SEPARABLE);
const IN_GE = words(VERBS_IN_GE);
const IN_GE_WITH_PARTICLE = words(PARTICLE_VERBS_IN_GE);
const ONLY_WITH_GE = words(`${ONLY_IN_GE} ${PARTICLE_VERBS_IN_GE}`);
const TWINS = [...words(WEAK_TWINS)];
const AUXILIARIES = words('sein haben werden können müssen sollen wollen dürfen mögen lassen');
const MAX_PREFIX = Math.max(...[...SEPARABLES].map(prefix => prefix.length));
/** `zu` and the shortest infinitive: in `bevorzugen` there is none. */
const MIN_ZU_VERB = 6;
const WEAK_ENDING = /^(?:|e|st|t|en|n|est|et|te|test|ten|tet|ete|etest|eten|etet|end)$/;
const PAST_ENDING = /^(?:e?te|e?test|e?ten|e?tet)$/;

/**
 * The infinitive of a German verb form. What the model says stands wherever the form can be one of that verb; else it
 * is found from the principal parts of the strong verbs or by the rules of the weak ones.
 */
export function germanVerbLemma(
  word: string,
  feats: Readonly<Record<string, string>>,
  proposed: string,
): string {
  const form = word.toLowerCase();
  const hasForm = feats.VerbForm !== undefined;
  if (feats.VerbForm === 'Inf' || (!hasForm && /.zu.{3,}n$/.test(form)))
    return infinitiveWithoutZu(form, proposed);
  if (!hasForm && form.endsWith('end')) return proposed;
  const isParticiple = feats.VerbForm !== 'Fin';
  const isPast = feats.Tense === 'Past';
  const inGe = isParticiple ? lemmaInGe(form) : undefined;
  if (inGe) return inGe;
  const wanted = isParticiple ? 'participle' : isPast ? 'past' : 'present';
  const strong = strongReadings(form, isParticiple);
  if (strong.some(reading => reading.lemma === proposed)) return proposed;
  const fitting = strong.filter(
    ({ form }) => form === wanted || (wanted === 'past' && form === 'subjunctive'),
  );
  const marked = [...fitting, ...strong].find(reading => reading.isMarked);
  if (marked && !isTwin(proposed)) return marked.lemma;
  if (isWeakForm(form, proposed, isParticiple, isPast)) return infinitiveOf(stemOf(proposed));
  if (fitting[0]) return fitting[0].lemma;
  const keepsPast = isPast && feats.Number === 'Sing' && feats.Mood !== 'Sub' && proposed === `${form}n`;
  if (!keepsPast && isWeakForm(form, proposed, isParticiple, false)) return infinitiveOf(stemOf(proposed));
  return strong[0]?.lemma ?? weakLemma(form, isParticiple, isPast) ?? proposed;
}

function isTwin(lemma: string): boolean {
  return TWINS.some(twin => lemma.endsWith(twin));
}

/** The infinitive of a participle that only a verb in ge- can have: `genehmigt`, `umgestaltet`. */
function lemmaInGe(form: string): string | undefined {
  const stems = [/et$/, /t$/].filter(ending => ending.test(form)).map(ending => form.replace(ending, ''));
  return stems.map(infinitiveOf).find(verb => ONLY_WITH_GE.has(verb));
}

/** The infinitive of a form of an auxiliary or modal verb. */
export function germanAuxiliaryLemma(word: string, proposed: string): string {
  if (AUXILIARIES.has(proposed)) return proposed;
  return readings(word.toLowerCase()).find(({ lemma }) => AUXILIARIES.has(lemma))?.lemma ?? proposed;
}

/** `vorzuwerfen` → `vorwerfen`; `hinzuziehen` can be both and is what the model says. */
function infinitiveWithoutZu(form: string, proposed: string): string {
  const rest = form.endsWith('zutun') ? 5 : MIN_ZU_VERB;
  for (let at = 2; at <= Math.min(MAX_PREFIX, form.length - rest); at++) {
    const prefix = form.slice(0, at);
    if (!form.startsWith('zu', at) || !SEPARABLES.has(prefix)) continue;
    const without = prefix + form.slice(at + 2);
    if (!SEPARABLES.has(`${prefix}zu`) || proposed === without) return without;
  }
  return /(?:en|ern|eln|tun|sein)$/.test(form) ? form : proposed;
}

/** Readings as a strong verb, with up to two prefixes: `vorgeworfen`, `anerkannt`, `verworfen`. */
export function strongReadings(form: string, isParticiple: boolean): VerbReading[] {
  const found: VerbReading[] = [];
  for (let at = 0; at <= Math.min(MAX_PREFIX + 3, form.length - 3); at++) {
    const prefix = form.slice(0, at);
    if (at > 0 && !isPrefix(prefix)) continue;
    const rest = form.slice(at);
    const swallowsGe = isParticiple && at > 0 && endsInseparable(prefix);
    for (const reading of [...readings(rest), ...(swallowsGe ? readings(`ge${rest}`) : [])])
      if (isParticiple === (reading.form === 'participle'))
        found.push({ ...reading, lemma: prefix + reading.lemma });
  }
  return found.sort((a, b) => a.lemma.length - b.lemma.length);
}

/** Forms are listed in the spelling of today; `läßt` is found as `lässt`. */
function readings(form: string): readonly VerbReading[] {
  return FORMS.get(form) ?? FORMS.get(form.replace('ß', 'ss')) ?? [];
}

function isPrefix(text: string): boolean {
  if (SEPARABLES.has(text) || INSEPARABLES.has(text)) return true;
  for (let at = 2; at < text.length - 1; at++)
    if (SEPARABLES.has(text.slice(0, at)) && INSEPARABLES.has(text.slice(at))) return true;
  return false;
}

function endsInseparable(prefix: string): boolean {
  for (let at = 0; at < prefix.length - 1; at++) if (INSEPARABLES.has(prefix.slice(at))) return true;
  return false;
}

function isWeakForm(form: string, lemma: string, isParticiple: boolean, isPast: boolean): boolean {
  if (!/n$/.test(lemma) || lemma.length < 4) return false;
  const stem = stemOf(lemma);
  if (isParticiple && keepsGe(stem)) return false;
  if (isParticiple) return participles(stem).includes(form.replace('ß', stem.includes('ß') ? 'ß' : 'ss'));
  const short = stem.replace(/e([lr])$/, '$1');
  if (!form.startsWith(stem) && form !== `${short}e`) return false;
  const ending = form === `${short}e` ? 'e' : form.slice(stem.length);
  return WEAK_ENDING.test(ending) && (!isPast || PAST_ENDING.test(ending));
}

/** `geplanen`, `wiedergewählen`: the ge- of the participle taken for part of the verb. */
function keepsGe(stem: string): boolean {
  const at = stem.startsWith('ge') ? 0 : stem.indexOf('ge', 2);
  if (at < 0 || (at > 0 && !SEPARABLES.has(stem.slice(0, at)))) return false;
  return stem.length - at > 4 && !(at > 0 ? IN_GE_WITH_PARTICLE : IN_GE).has(infinitiveOf(stem));
}

/** The past participles that a weak stem may have: `aufgezeigt`, `erklärt`, `kritisiert`, and the present one. */
function participles(stem: string): string[] {
  const bodies = [stem, `ge${stem}`];
  for (let at = 2; at <= Math.min(MAX_PREFIX, stem.length - 2); at++)
    if (SEPARABLES.has(stem.slice(0, at))) bodies.push(`${stem.slice(0, at)}ge${stem.slice(at)}`);
  return bodies.flatMap(body => [`${body}t`, `${body}et`]).concat(`${stem}end`);
}

function weakLemma(form: string, isParticiple: boolean, isPast: boolean): string | undefined {
  if (isParticiple) return weakParticiple(form);
  const stem = isPast ? /^(.{2,}?)(?:te|test|ten|tet)$/.exec(form) : /^(.{2,}?)(?:t|en|n|e)$/.exec(form);
  return stem ? infinitiveOf(stem[1]!) : undefined;
}

function weakParticiple(form: string): string | undefined {
  if (!form.endsWith('t')) return undefined;
  const body = form.slice(0, -1);
  for (let at = Math.min(MAX_PREFIX, body.length - 4); at >= 2; at--)
    if (
      SEPARABLES.has(body.slice(0, at)) &&
      body.startsWith('ge', at) &&
      !IN_GE_WITH_PARTICLE.has(infinitiveOf(body))
    )
      return body.slice(0, at) + infinitiveOf(body.slice(at + 2));
  const whole = infinitiveOf(body);
  return body.startsWith('ge') && body.length > 4 && !IN_GE.has(whole) ? infinitiveOf(body.slice(2)) : whole;
}
