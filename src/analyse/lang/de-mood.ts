import { strongReadings } from './de-verb-lemma.js';
import type { MoodRule } from './language-data.js';
import { stemOf } from './verb-forms.js';

/** `möchte` is hardly felt as a subjunctive. */
const POLITE = 'mögen';

/**
 * The mood of a finite verb in the third person where its form settles it: `habe`, `wolle`, `käme` are subjunctive, `hat`
 * and `kam` indicative; `sagte` and `haben` can be both.
 */
export const germanMood: MoodRule = (word, lemma) => {
  const form = word.toLowerCase();
  const readings = strongReadings(form, false).filter(reading => reading.lemma === lemma);
  const is = (kind: (typeof readings)[number]['form']) => readings.some(reading => reading.form === kind);
  if (is('subjunctive')) return is('past') || is('present') || lemma === POLITE ? undefined : 'Sub';
  if (is('past')) return 'Ind';
  if (isPresentSubjunctive(form, lemma)) return 'Sub';
  const isThirdSingular = readings.some(reading => reading.form === 'present' && reading.isMarked);
  return isThirdSingular || isRegularIndicative(form, lemma) ? 'Ind' : undefined;
};

/** The stem with -e: `sage`, `wolle`, `ändere`, `handle`. */
function isPresentSubjunctive(form: string, lemma: string): boolean {
  const stem = stemOf(lemma);
  return form === `${stem}e` || (/e[lr]$/.test(stem) && form === `${stem.slice(0, -2)}${stem.at(-1)}e`);
}

function isRegularIndicative(form: string, lemma: string): boolean {
  const stem = stemOf(lemma);
  return form === `${stem}t` || form === `${stem}et`;
}
