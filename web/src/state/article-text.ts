import type { EvidenceStatement, SentenceText } from '../../../src/query/answers.js';

/** A stretch of an article's text that belongs to one sentence or to none. */
export interface TextPart {
  text: string;
  /** Index in the list of sentences; −1 for what stands between them. */
  sentence: number;
}

/** A paragraph with what is told in it. */
export interface Paragraph {
  parts: TextPart[];
  /** Indices of its sentences. */
  sentences: number[];
}

/** Cuts a text into paragraphs at its line breaks, and these into sentences. */
export function paragraphs(text: string, sentences: readonly SentenceText[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { start, end } of lines(text)) {
    const parts: TextPart[] = [];
    let at = start;
    sentences.forEach((sentence, n) => {
      const [from, to] = [Math.max(sentence.start, start), Math.min(sentence.end, end)];
      if (from >= to) return;
      if (from > at) parts.push({ text: text.slice(at, from), sentence: -1 });
      parts.push({ text: text.slice(from, to), sentence: n });
      at = to;
    });
    if (at < end && text.slice(at, end).trim() !== '')
      parts.push({ text: text.slice(at, end), sentence: -1 });
    found.push({
      parts,
      sentences: parts.map(part => part.sentence).filter((n, i, all) => n >= 0 && all.indexOf(n) === i),
    });
  }
  return found;
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  const pattern = /[^\n]+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (match[0].trim() !== '') yield { start: match.index, end: match.index + match[0].length };
}

/** Statements that say the same of several actors: one note at the margin. */
export interface Note {
  sentence: number;
  type: string;
  factuality: EvidenceStatement['factuality'];
  statements: EvidenceStatement[];
  sources: string[];
  targets: string[];
  /** Everyone did it with everyone: the actors are one list. */
  mutual: boolean;
}

/** Gathers the statements of a sentence with the same cue, type and factuality. */
export function notes(statements: readonly EvidenceStatement[], isMutual: (type: string) => boolean): Note[] {
  const found = new Map<string, Note>();
  for (const statement of statements) {
    const cue = statement.spans.find(span => span.role === 'cue')?.start ?? 0;
    const key = [statement.sentence.n, statement.type, statement.factuality, cue].join(' ');
    const note = found.get(key) ?? {
      sentence: statement.sentence.n,
      type: statement.type,
      factuality: statement.factuality,
      statements: [],
      sources: [],
      targets: [],
      mutual: isMutual(statement.type),
    };
    note.statements.push(statement);
    add(note.sources, statement.source.name);
    add(note.mutual ? note.sources : note.targets, statement.target.name);
    found.set(key, note);
  }
  return [...found.values()].map(note => {
    if (!note.mutual || note.sources.length > 2) return note;
    return { ...note, targets: note.sources.slice(1), sources: note.sources.slice(0, 1), mutual: false };
  });
}

function add(list: string[], name: string): void {
  if (!list.includes(name)) list.push(name);
}

/** Where a sentence is underlined: from the first to the last word of its statement's roles and cue. */
export function underlined(statement: EvidenceStatement): { start: number; end: number } {
  const { sentence } = statement;
  const inside = statement.spans.filter(span => span.start >= sentence.start && span.end <= sentence.end);
  return {
    start: Math.min(...inside.map(span => span.start), sentence.end),
    end: Math.max(...inside.map(span => span.end), sentence.start),
  };
}
