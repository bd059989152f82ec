import { useEffect, useRef } from 'preact/hooks';
import type { ArticleAnswer, EvidenceStatement } from '../../../src/query/answers.js';
import { names } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Sentence } from '../parts/sentence.js';
import { types } from '../state/app.js';
import { type Note, notes, type Paragraph, paragraphs, underlined } from '../state/article-text.js';
import { formatView } from '../state/view.js';

interface BodyProps {
  article: ArticleAnswer;
  statement: EvidenceStatement | null;
  /** Number of the sentence that is looked at. */
  sentence: number | null;
  hovered: string | null;
  /** Numbers of sentences with a trigger that became no statement. */
  dropped: ReadonlySet<number>;
  onHover(statement: string | null): void;
  onStatement(statement: EvidenceStatement | null): void;
  onSentence(n: number): void;
}

/** The text, paragraph by paragraph, with its statements underlined and noted at the margin. */
export function ArticleBody(props: BodyProps) {
  const { article, sentence } = props;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentence !== null)
      body.current?.querySelector(`[data-n="${sentence}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [sentence]);
  return (
    <div class="body" ref={body}>
      {withoutTitle(article).map((paragraph, n) => {
        const inside = paragraph.sentences.map(index => article.sentences[index]!.n);
        const told = article.statements.filter(statement => inside.includes(statement.sentence.n));
        return (
          <>
            <p key={`p${n}`} class="tx">
              {paragraph.parts.map((part, k) =>
                part.sentence < 0 ? part.text : <SentenceOf key={k} index={part.sentence} {...props} />,
              )}
            </p>
            <ul
              key={`n${n}`}
              class="nts"
              aria-label={words.value.articles.notes}
              lang={document.documentElement.lang}
            >
              {notes(told, type => types.value.get(type)?.symmetric ?? false).map((note, k, all) => (
                <NoteOf
                  key={k}
                  note={note}
                  first={k === 0 || all[k - 1]!.sentence !== note.sentence}
                  {...props}
                />
              ))}
            </ul>
          </>
        );
      })}
    </div>
  );
}

/** Many texts begin with their headline, which stands above them already. */
function withoutTitle(article: ArticleAnswer): Paragraph[] {
  const all = paragraphs(article.text, article.sentences);
  const first = all[0]?.parts
    .map(part => part.text)
    .join('')
    .trim();
  const tells = article.statements.some(({ sentence }) =>
    all[0]?.sentences.some(index => article.sentences[index]!.n === sentence.n),
  );
  return first === article.title.trim() && !tells ? all.slice(1) : all;
}

function SentenceOf({
  article,
  index,
  statement,
  sentence,
  hovered,
  dropped,
  onHover,
  onStatement,
  onSentence,
}: BodyProps & { index: number }) {
  const { n, start, text } = article.sentences[index]!;
  const told = article.statements.filter(candidate => candidate.sentence.n === n);
  const chosen = statement?.sentence.n === n ? statement : null;
  const number = (
    <button
      type="button"
      class={`vn ${sentence === n ? 'on' : ''}`}
      aria-label={words.value.panel.sentence(n + 1)}
      aria-pressed={sentence === n}
      onClick={() => onSentence(n)}
    >
      {n + 1}
    </button>
  );
  const nil = told.length === 0 && dropped.has(n) && (
    <span class="nil" title={words.value.articles.hit}>
      ∅
    </span>
  );
  if (told.length === 0) {
    return (
      <span class={`sn ${sentence === n ? 'why' : ''}`} data-n={n}>
        {number}
        {text}
        {nil}{' '}
      </span>
    );
  }
  const shown = chosen ?? told.find(candidate => candidate.id === hovered) ?? told[0]!;
  const { start: from, end: to } = underlined(shown);
  const on = chosen !== null || told.some(candidate => candidate.id === hovered);
  return (
    <span class="sn" data-n={n}>
      {number}
      {text.slice(0, from - start)}
      <a
        href={formatView({ page: 'article', id: article.id, statement: shown.id, sentence: n, search: '' })}
        class={`u ${toneClass(typeTone(shown.type))} f-${shown.factuality} ${on ? 'on' : ''}`}
        aria-current={chosen ? 'true' : undefined}
        onMouseEnter={() => onHover(shown.id)}
        onMouseLeave={() => onHover(null)}
        onFocus={() => onHover(shown.id)}
        onBlur={() => onHover(null)}
        onClick={event => {
          event.preventDefault();
          onStatement(chosen ? nextOf(told, chosen) : shown);
        }}
      >
        {chosen ? (
          <Sentence
            text={text.slice(from - start, to - start)}
            start={from}
            spans={chosen.spans}
            type={chosen.type}
          />
        ) : (
          text.slice(from - start, to - start)
        )}
      </a>
      {text.slice(to - start)}{' '}
    </span>
  );
}

/** Clicking a sentence again goes on to its next statement. */
function nextOf(told: readonly EvidenceStatement[], chosen: EvidenceStatement): EvidenceStatement | null {
  return told[told.indexOf(chosen) + 1] ?? (told.length > 1 ? told[0]! : null);
}

function NoteOf({
  note,
  first,
  statement,
  hovered,
  onHover,
  onStatement,
}: BodyProps & { note: Note; first: boolean }) {
  const { factualities, panel, articles } = words.value;
  const on = note.statements.some(candidate => candidate.id === statement?.id);
  const lit = note.statements.some(candidate => candidate.id === hovered);
  const tone = typeTone(note.type);
  const target = note.statements.find(candidate => candidate.id === statement?.id);
  const at = target ? note.statements.indexOf(target) : -1;
  const symmetric = types.value.get(note.type)?.symmetric ?? false;
  const speakers = [...new Set(note.statements.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))];
  return (
    <li class={`nt ${toneClass(tone)} ${on ? 'on' : ''} ${lit ? 'lit' : ''}`}>
      <span class="nn">{first ? note.sentence + 1 : ''}</span>
      <button
        type="button"
        onMouseEnter={() => onHover(note.statements[0]!.id)}
        onMouseLeave={() => onHover(null)}
        onClick={() => onStatement(note.statements[(at + 1) % note.statements.length]!)}
      >
        {names(note.sources)}{' '}
        <LineMark factuality={note.factuality} tone={tone} head={!symmetric} length={26} />
        <b>{typeWord(note.type)}</b> {names(note.targets)}
        {note.statements.length > 1 && <small>{articles.statements(note.statements.length)}</small>}
        {note.factuality !== 'asserted' && (
          <small class="nf">
            {[factualities[note.factuality], ...speakers.map(panel.accordingTo)].join(', ')}
          </small>
        )}
      </button>
    </li>
  );
}
