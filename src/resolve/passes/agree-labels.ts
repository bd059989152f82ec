import { foldWord, withoutGenitive } from '../book/atoms.js';
import type { Draft } from '../draft.js';
import type { NameSpan } from './name-spans.js';

type Label = NonNullable<NameSpan['label']>;

/**
 * Gives names of one word the label that most of their mentions have; a full name that ends in the word is a mention as person.
 * One article seldom has a person and an organisation of one name, and the analysis errs most where little stands around.
 */
export function agreeLabels(draft: Draft, spans: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Map<Label, number>>();
  const keyOf = ({ from, to }: NameSpan): string | null =>
    to - from === 1 ? foldWord(draft.doc.tokens[from]!.text) : null;
  const vote = (key: string, label: Label): void => {
    const there = votes.get(key) ?? new Map<Label, number>();
    votes.set(key, there.set(label, (there.get(label) ?? 0) + 1));
  };
  for (const span of spans) {
    if (span.entries.length > 0 || span.label === null) continue;
    const key = keyOf(span);
    if (key) vote(key, span.label);
    else if (span.label === 'PER') vote(foldWord(draft.doc.tokens[span.to - 1]!.text), 'PER');
  }
  return spans.map(span => {
    const key = keyOf(span);
    if (!key || span.entries.length > 0) return span;
    const counts = new Map<Label, number>();
    for (const form of [...withoutGenitive(key), `${key}s`]) {
      for (const [label, count] of votes.get(form) ?? []) counts.set(label, (counts.get(label) ?? 0) + count);
    }
    const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    return best[1] > (counts.get(span.label!) ?? 0) ? { ...span, label: best[0] } : span;
  });
}
