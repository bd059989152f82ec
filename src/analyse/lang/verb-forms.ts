/** How a German verb form can be read: as a form of this infinitive. */
export interface VerbReading {
  lemma: string;
  form: 'present' | 'past' | 'subjunctive' | 'participle';
  /** Whether no weak verb has such a form: `wirft`, but not `wiegt`. */
  isMarked: boolean;
}

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
const STEM_ENDINGS = ['', 'e', 'en', 'st', 'est', 't', 'et', 'n'];
const PAST_ENDINGS = ['', 'e', 'en', 'st', 'est', 't', 'et', 'n'];
const SUBJUNCTIVE_ENDINGS = ['', 'n', 'st', 't'];

/** Stems in an unstressed -el or -er take -n alone; `beschweren` is stressed there. */
const UNSTRESSED = /[aeiouäöü].*[^aeiouyäöü]e[lr]$|[eä][iu]er$|auer$/;
const STRESSED = /(?:schwer|scher|quer)$/;

/** The stem of an infinitive: `kritisier-`, `änder-`. */
export function stemOf(infinitive: string): string {
  return infinitive.replace(/(?:e?n)$/, '');
}

/** The infinitive of a stem: `änder` → `ändern`, `handel` → `handeln`, `plan` → `planen`. */
export function infinitiveOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}n`;
  if (/[bcdfgkpstz][lr]$/.test(stem)) return `${stem.slice(0, -1)}e${stem.at(-1)}n`;
  const isUnstressed = UNSTRESSED.test(stem) && !STRESSED.test(stem);
  return isUnstressed ? `${stem}n` : `${stem}en`;
}

/** Every form of the verbs of a table of principal parts, without prefixes, and of a list of forms with their verbs. */
export function strongForms(table: string, irregular: string): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading) => {
    const known = forms.get(form) ?? [];
    if (!known.some(other => other.lemma === reading.lemma && other.form === reading.form))
      forms.set(form, [...known, reading]);
  };
  for (const line of table.trim().split('\n')) {
    const [lemma, present, past, participle, subjunctive = withUmlaut(past!)] = line.split(' ');
    const reading = (form: VerbReading['form'], isMarked: boolean) => ({ lemma: lemma!, form, isMarked });
    const stem = stemOf(lemma!);
    if (lemma !== 'sein') for (const ending of STEM_ENDINGS) add(stem + ending, reading('present', false));
    const second = present!.replace(/t$/, '');
    for (const form of [lemma!, present!, second, `${second}st`])
      add(form, reading('present', !form.startsWith(stem)));
    for (const ending of PAST_ENDINGS) add(past! + ending, reading('past', true));
    for (const ending of SUBJUNCTIVE_ENDINGS) add(subjunctive + ending, reading('subjunctive', true));
    add(participle!, reading('participle', true));
    add(`${stem}end`, reading('participle', true));
  }
  for (const line of irregular.trim().split('\n')) {
    const [form, lemma] = line.split(' ');
    add(form!, { lemma: lemma!, form: formOf(form!), isMarked: true });
  }
  return forms;
}

function formOf(form: string): VerbReading['form'] {
  if (/^ge.*[nt]$/.test(form)) return 'participle';
  if (/[äö].*(?:n|t|nd|lf)en?$|^sei(?:en)?$/.test(form)) return 'subjunctive';
  return /ten?$/.test(form) ? 'past' : 'present';
}

function withUmlaut(past: string): string {
  const changed = past.replace(/[aou](?=[^aou]*$)/, vowel => UMLAUT[vowel]!);
  return changed.endsWith('e') ? changed : `${changed}e`;
}
