import { loadActors, resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';

/** The book that comes with Actant. */
export const book = loadActors();

/** The mentions of a text in the notation of `docOf`, as `words (form) = actors`, unresolved ones with `?`. */
export function mentionsOf(notation: string, publishedAt: string | null = null, lang = 'de'): string[] {
  const doc = docOf(notation, lang);
  const { actors, mentions } = resolve(doc, { publishedAt, lang }, book);
  return mentions.map(mention => {
    const names = mention.actors.map(actor => actors[actor]!.name).join(' + ');
    return `${doc.textOf(mention)} (${mention.form}) = ${names || '?'}`;
  });
}
