import { type Article, InputError } from '../model/index.js';
import { isProblem, type Metadata, toArticle } from '../read/index.js';

/** The article of a text that was given by hand. @throws InputError when the text is empty. */
export function articleOfText(text: string, metadata: Metadata, where: string): Article {
  for (const item of toArticle(text, metadata, { path: where })) {
    if (!isProblem(item)) return item;
    throw new InputError(`${where}: ${item.message}`);
  }
  throw new InputError(`${where}: the article is empty`);
}
