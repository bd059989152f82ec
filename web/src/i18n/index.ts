import { computed, signal } from '@preact/signals';
import { read, write } from '../state/storage.js';
import { de } from './de.js';
import { en } from './en.js';

export type Messages = typeof de;
export type Lang = 'de' | 'en';

const CATALOGUES: Record<Lang, Messages> = { de, en };

function firstLang(): Lang {
  const asked = new URLSearchParams(location.search).get('lang') ?? read('lang');
  if (asked === 'de' || asked === 'en') return asked;
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Language of the interface; texts stay in theirs. */
export const lang = signal<Lang>(firstLang());

/** The words of the page in the chosen language. */
export const words = computed<Messages>(() => CATALOGUES[lang.value]);

export function setLang(chosen: Lang): void {
  lang.value = chosen;
  write('lang', chosen);
}
