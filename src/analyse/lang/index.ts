import type { Language } from '../../model/index.js';
import { de } from './de.js';
import { en } from './en.js';
import type { LanguageData } from './language-data.js';

export type { LanguageData } from './language-data.js';

export const LANGUAGE_DATA: Readonly<Record<Language, LanguageData>> = { de, en };
