import type { Analysis, Entity, EntityLabel, Token } from '../../src/model/index.js';

/**
 * An analysis of one sentence from rows of `text upos head deprel [name tag] [lemma]`; heads count from 1, 0 is the root.
 * The text is the words with one blank between them.
 */
export function analysisOf(...rows: string[]): Analysis {
  const tokens: Token[] = [];
  const entities: Entity[] = [];
  let start = 0;
  rows.forEach((row, i) => {
    const [text, upos, head, deprel, tag = '-', lemma = text!] = row.split(' ') as [
      string,
      string,
      string,
      string,
    ];
    const end = start + text.length;
    tokens.push({ i, sentence: 0, start, end, text, lemma, upos, feats: {}, head: Number(head) - 1, deprel });
    if (tag.startsWith('B-'))
      entities.push({ from: i, to: i + 1, start, end, sentence: 0, label: tag.slice(2) as EntityLabel });
    else if (tag.startsWith('I-')) Object.assign(entities.at(-1)!, { to: i + 1, end });
    start = end + 1;
  });
  const end = start - 1;
  return {
    lang: 'de',
    model: 'test',
    sentences: [{ n: 0, kind: 'sentence', from: 0, to: rows.length, start: 0, end }],
    tokens,
    entities,
    quotes: [],
  };
}

/** The rows of an analysis, as `analysisOf` takes them, without lemmas. */
export function rowsOf({ tokens, entities }: Analysis): string[] {
  return tokens.map(({ i, text, upos, head, deprel }) => {
    const entity = entities.find(({ from, to }) => from <= i && i < to);
    const tag = entity ? ` ${entity.from === i ? 'B' : 'I'}-${entity.label}` : '';
    return `${text} ${upos} ${head + 1} ${deprel}${tag}`;
  });
}
