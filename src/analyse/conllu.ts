import type { Analysis, Entity, Sentence, Token } from '../model/index.js';

/** Where an analysis comes from, for the comments of the file. */
export interface ConlluOptions {
  /** Id of the document, the first part of every `sent_id`. */
  id: string;
}

/**
 * An analysis in CoNLL-U (https://universaldependencies.org/format.html). MISC carries `SpaceAfter=No`, the name tag
 * (`NER=B-PER`) and the characters of the article (`TokenRange=0:4`).
 *
 * @example process.stdout.write(toConllu(analysis, { id: article.id }));
 */
export function toConllu(analysis: Analysis, { id }: ConlluOptions): string {
  const tags = nameTags(analysis.entities);
  const blocks = analysis.sentences.map(sentence => {
    const tokens = analysis.tokens.slice(sentence.from, sentence.to);
    const spaced = tokens.map(token => hasSpaceAfter(token, analysis.tokens[token.i + 1]));
    const lines = [
      ...(sentence.n === 0 ? [`# newdoc id = ${id}`] : []),
      `# sent_id = ${id}-${sentence.n + 1}`,
      `# text = ${tokens
        .map((token, i) => token.text + (spaced[i] ? ' ' : ''))
        .join('')
        .trimEnd()}`,
      ...tokens.map((token, i) => row(token, sentence, spaced[i]!, tags.get(token.i))),
    ];
    return `${lines.join('\n')}\n\n`;
  });
  return blocks.join('');
}

function hasSpaceAfter(token: Token, next: Token | undefined): boolean {
  return next === undefined || next.start > token.end;
}

function row(token: Token, sentence: Sentence, isSpaced: boolean, tag: string | undefined): string {
  const misc = [
    ...(tag === undefined ? [] : [`NER=${tag}`]),
    ...(isSpaced ? [] : ['SpaceAfter=No']),
    `TokenRange=${token.start}:${token.end}`,
  ];
  return [
    token.i - sentence.from + 1,
    token.text,
    token.lemma || '_',
    token.upos,
    '_',
    features(token.feats),
    token.head < 0 ? 0 : token.head - sentence.from + 1,
    token.deprel,
    '_',
    misc.join('|'),
  ].join('\t');
}

/** Features in the order that the format asks for. */
function features(feats: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(feats).map(([name, value]) => `${name}=${value}`);
  return pairs.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('|') || '_';
}

function nameTags(entities: readonly Entity[]): Map<number, string> {
  const tags = new Map<number, string>();
  for (const { from, to, label } of entities)
    for (let i = from; i < to; i++) tags.set(i, `${i === from ? 'B' : 'I'}-${label}`);
  return tags;
}
