import { type Analyser, openAnalyser } from '../../src/analyse/index.js';
import { extract, loadCodebook } from '../../src/extract/index.js';
import { Doc, type Statement } from '../../src/model/index.js';
import { loadActors, resolve } from '../../src/resolve/index.js';

/** A statement as the tables write it: `Trump CRITICIZED Biden`, `planned` and `says X` where that holds. */
export type Told = string;

/** Opens model, actors and codebook, and reads the statements off texts. */
export async function openReader() {
  const analyser: Analyser = await openAnalyser();
  const actors = loadActors();
  const codebook = loadCodebook();
  return {
    async read(text: string, lang: string, publishedAt: string | null = null): Promise<Told[]> {
      const doc = new Doc(text, await analyser.analyse(text, lang));
      const resolution = resolve(doc, { publishedAt, lang }, actors);
      const article = {
        id: 'a',
        url: '',
        title: '',
        publishedAt,
        lang,
        outlet: '',
        agency: '',
        license: '',
        sha256: '',
        text,
      };
      const names = new Map(resolution.actors.map(({ id, name }) => [id, name]));
      return extract(doc, resolution, article, codebook).statements.map(statement => told(statement, names));
    },
    close: () => analyser.close(),
  };
}

function told(
  { source, type, target, factuality, speaker }: Statement,
  names: ReadonlyMap<string, string>,
): Told {
  const words = [names.get(source.actor), type, names.get(target.actor)];
  if (factuality !== 'asserted') words.push(factuality);
  if (speaker) words.push('says', names.get(speaker.actor));
  return words.join(' ');
}
