import { DE } from './de.js';
import { EN } from './en.js';
import type { LanguageKnowledge } from './knowledge.js';

export type { LanguageKnowledge } from './knowledge.js';

/** The knowledge of a language; German where there is none. */
export const knowledgeOf = (lang: string): LanguageKnowledge => (lang === 'en' ? EN : DE);
