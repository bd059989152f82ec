import type { Span, SpanRole } from '../../../src/query/answers.js';

/** A stretch of a sentence in which the same roles hold. */
export interface Piece {
  text: string;
  start: number;
  roles: SpanRole[];
}

/**
 * Cuts a sentence where roles begin and end. Spans may overlap and may reach out of the sentence; `start` is the
 * offset of the sentence in the text that the spans count in.
 */
export function pieces(text: string, start: number, spans: readonly Span[]): Piece[] {
  const end = start + text.length;
  const inside = joined(text, start, spans).filter(
    span => span.start < end && span.end > start && span.end > span.start,
  );
  const cuts = new Set([start, end]);
  for (const span of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, n) => {
    const to = sorted[n + 1]!;
    const roles = inside.filter(span => span.start <= from && span.end >= to).map(span => span.role);
    return { text: text.slice(from - start, to - start), start: from, roles: [...new Set(roles)] };
  });
}

/** Spans of one role with nothing but space between them are one: »Kritik geübt« is one mark, not two. */
function joined(text: string, start: number, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const before = found.findLast(other => other.role === span.role);
    if (before && span.start > before.end && text.slice(before.end - start, span.start - start).trim() === '')
      found[found.indexOf(before)] = { ...before, end: span.end };
    else found.push(span);
  }
  return found;
}
