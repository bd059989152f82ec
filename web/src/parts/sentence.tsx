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
  return (
    <span class={toneClass(typeTone(type))}>
      {pieces(text, start, spans).map(piece =>
        piece.roles.length === 0 ? (
          piece.text
        ) : (
          <span
            key={piece.start}
            class={`m ${piece.roles.map(role => CLASSES[role]).join(' ')}`}
            {...(read ? { 'data-g': piece.roles.map(role => gloss(role, type)).join(', ') } : {})}
          >
            {piece.text}
          </span>
        ),
      )}
    </span>
  );
}
