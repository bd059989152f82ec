import type { Span, SpanRole } from '../../../src/query/answers.js';
import { words } from '../i18n/index.js';
import { pieces } from '../state/pieces.js';
import { targetQuestion, toneClass, typeTone } from './marks.js';

const CLASSES: Record<SpanRole, string> = {
  source: 'm-wer',
  cue: 'm-was',
  target: 'm-wen',
  speaker: 'm-says',
  date: 'm-wann',
};

/** Width of a letter under a mark, in letters of the sentence. */
const GLOSS_TO_TEXT = 0.7;

/** What stands under a mark while its sentence is read: wer, was, wen … */
function gloss(role: SpanRole, type: string): string {
  const { panel } = words.value;
  switch (role) {
    case 'source':
      return panel.who;
    case 'cue':
      return panel.what;
    case 'target':
      return targetQuestion(type);
    case 'speaker':
      return panel.says;
    case 'date':
      return panel.whenMark;
  }
}

/** A sentence with the words of a statement marked by offset; with `read`, each mark says what it is. */
export function Sentence({
  text,
  start,
  spans,
  type,
  read = false,
}: {
  text: string;
  /** Offset of the sentence in its article, in which the spans count. */
  start: number;
  spans: readonly Span[];
  type: string;
  read?: boolean;
}) {
  const parts = pieces(text, start, spans);
  return (
    <span class={toneClass(typeTone(type))}>
      {parts.map((piece, n) => {
        if (piece.roles.length === 0) return piece.text;
        const kinds = piece.roles.map(role => CLASSES[role]).join(' ');
        const under = piece.roles.map(role => gloss(role, type)).join(', ');
        const next = parts.slice(n + 1).find(({ roles }) => roles.length > 0);
        const crowded = next && next.start - piece.start < under.length * GLOSS_TO_TEXT;
        return (
          <span
            key={piece.start}
            class={`m ${kinds}`}
            {...(read ? { 'data-g': under, style: { '--g': crowded ? under.length : 0 } } : {})}
          >
            {piece.text}
          </span>
        );
      })}
    </span>
  );
}
