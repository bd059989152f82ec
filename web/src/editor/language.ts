import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Tag, tags } from '@lezer/highlight';
import { readToken, type TokenState } from './tokens.js';

/** Colour of each relation type by its name, as a CSS value. */
export type TypeColours = ReadonlyMap<string, string>;

/** Cypher with keywords, strings, labels, and relation types in the colour of their tone. */
export function cypherLanguage(colours: TypeColours): Extension {
  const toneTags = new Map([...new Set(colours.values())].map(colour => [colour, Tag.define()]));
  const language = StreamLanguage.define<TokenState>({
    startState: () => ({ comment: false, brackets: 0, named: false }),
    copyState: state => ({ ...state }),
    token: (stream, state) => {
      const token = readToken(stream, state);
      if (token !== 'relation')
        return token === 'parameter' ? 'variableName' : token === 'label' ? 'typeName' : token;
      const colour = colours.get(stream.current());
      return colour ? `tone${[...toneTags.keys()].indexOf(colour)}` : 'typeName';
    },
    tokenTable: Object.fromEntries([...toneTags.values()].map((tag, n) => [`tone${n}`, tag])),
  });
  const style = HighlightStyle.define([
    { tag: tags.keyword, fontWeight: '700' },
    { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
    { tag: tags.string, color: 'var(--ink-2)' },
    { tag: tags.variableName, color: 'var(--ink-2)' },
    {
      tag: tags.typeName,
      textDecoration: 'underline 1px var(--ctl)',
      textUnderlineOffset: '.25em',
    },
    ...[...toneTags].map(([colour, tag]) => ({ tag, color: colour })),
  ]);
  return [language, syntaxHighlighting(style)];
}
