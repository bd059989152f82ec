import { type Codebook, extract, loadCodebook } from '../../src/extract/index.js';
import {
  type Article,
  articleId,
  type Doc,
  type Extraction,
  type Resolution,
  sha256,
} from '../../src/model/index.js';
import { loadActors, resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';

/** The codebook that ships, with a score that takes what functions name and leaves what is only guessed. */
export const BOOK: Codebook = {
  ...loadCodebook(),
  score: { bias: 1, weights: { guess: -3 }, threshold: 0.5 },
};

export const ACTORS = loadActors();

export interface Told extends Extraction {
  doc: Doc;
  resolution: Resolution;
}

export function articleOf(text: string, publishedAt: string | null, lang = 'de'): Article {
  const id = articleId(text, '');
  return {
    id,
    url: '',
    title: '',
    publishedAt,
    lang,
    outlet: '',
    agency: '',
    license: '',
    sha256: sha256(text),
    text,
  };
}

/** What a text in the notation of `docOf` states. */
export function tell(
  notation: string,
  publishedAt: string | null = '2025-04-17',
  codebook = BOOK,
  lang = 'de',
): Told {
  const doc = docOf(notation, lang);
  const resolution = resolve(doc, { publishedAt, lang }, ACTORS);
  return { doc, resolution, ...extract(doc, resolution, articleOf(doc.text, publishedAt, lang), codebook) };
}

/** Surname or short name of an actor of a text. */
export function nameOf({ resolution }: Pick<Told, 'resolution'>, id: string): string {
  return resolution.actors
    .find(actor => actor.id === id)!
    .name.split(' ')
    .at(-1)!;
}

/** The triples of a text, `Macron CRITICIZED Merkel`, in order. */
export function triplesOf(notation: string, codebook = BOOK, lang = 'de'): string[] {
  const told = tell(notation, '2025-04-17', codebook, lang);
  return told.statements.map(
    ({ source, type, target }) => `${nameOf(told, source.actor)} ${type} ${nameOf(told, target.actor)}`,
  );
}
