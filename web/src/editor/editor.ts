import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { SchemaAnswer } from '../../../src/query/answers.js';
import { completions } from './completions.js';
import { cypherLanguage, type TypeColours } from './language.js';

export interface CypherEditor {
  text(): string;
  setText(text: string): void;
  setSchema(schema: SchemaAnswer): void;
  focus(): void;
  kill(): void;
}

const theme = EditorView.theme({
  '&': { fontSize: '0.8125rem', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    fontFeatureSettings: '"calt" 0',
    lineHeight: '1.375rem',
    maxHeight: '40vh',
    overflow: 'auto',
  },
  '.cm-content': { padding: '16px 0', caretColor: 'var(--ink)', minHeight: '76px' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--ink-3)',
    border: 'none',
    fontSize: '0.75rem',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '40px', padding: '0 16px 0 0' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--ink) 16%, transparent)',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--ctl)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    border: '1px solid var(--ctl)',
    borderRadius: '3px',
    boxShadow: 'var(--lift)',
    fontSize: '0.75rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mono)',
    maxHeight: '220px',
    padding: '3px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', lineHeight: '1.25rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--wash)',
    color: 'var(--ink)',
    boxShadow: 'inset 2px 0 0 var(--ink)',
  },
  '.cm-completionDetail': {
    fontFamily: 'var(--sans)',
    color: 'var(--ink-3)',
    fontStyle: 'normal',
    marginLeft: '16px',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
});

/**
 * A Cypher editor in a shadow root: there the editor's styles are adopted style sheets, which a strict content security
 * policy allows, and not inline ones.
 */
export function cypherEditor(
  host: HTMLElement,
  options: {
    text: string;
    label: string;
    colours: TypeColours;
    onRun(): void;
    onChange(text: string): void;
  },
): CypherEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const completion = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        cypherLanguage(options.colours),
        theme,
        completion.of(autocompletion({ icons: false })),
        EditorView.contentAttributes.of({ 'aria-label': options.label }),
        EditorView.updateListener.of(update => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              options.onRun();
              return true;
            },
          },
          ...completionKeymap,
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: text => {
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setSchema: schema =>
      view.dispatch({
        effects: completion.reconfigure(autocompletion({ icons: false, override: [completions(schema)] })),
      }),
    focus: () => view.focus(),
    kill: () => view.destroy(),
  };
}
