import { useState } from 'preact/hooks';
import type { EvidenceStatement } from '../../../src/query/answers.js';
import { FACTUALITIES } from '../graph/scales.js';
import { date } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { typeWord } from '../parts/marks.js';
import { types } from '../state/app.js';
import { judge, reviewer, setReviewer, undoLast, undoReview } from '../state/judging.js';
import { useKeys } from '../state/keys.js';
import { ActorField } from './search.js';

type Form = 'edit' | 'note' | null;

/** What a person can say of a statement: right, wrong, right but for something, and a note. */
export function ReviewBar({ statement }: { statement: EvidenceStatement }) {
  const { review } = words.value;
  const [form, setForm] = useState<Form>(null);
  const { id } = statement;
  const confirm = () => void judge({ statement: id, verdict: 'confirm' });
  const reject = () => void judge({ statement: id, verdict: 'reject' });
  const toggle = (which: Form) => setForm(form === which ? null : which);
  useKeys(
    {
      c: confirm,
      x: reject,
      e: () => toggle('edit'),
      n: () => toggle('note'),
      s: () => void judge({ statement: id, verdict: 'change', field: 'direction' }),
      u: undoLast,
    },
    [id, form],
  );
  return (
    <div class="revbox">
      <div class="rev" role="group" aria-label={review.label}>
        <button
          type="button"
          class="bt pri"
          aria-pressed={statement.status === 'confirmed'}
          onClick={confirm}
        >
          {review.confirm}
          <kbd>C</kbd>
        </button>
        <button type="button" class="bt" aria-pressed={statement.status === 'rejected'} onClick={reject}>
          {review.reject}
          <kbd>X</kbd>
        </button>
        <button type="button" class="bt" aria-expanded={form === 'edit'} onClick={() => toggle('edit')}>
          {review.edit}
          <kbd>E</kbd>
        </button>
        <button type="button" class="lk" aria-expanded={form === 'note'} onClick={() => toggle('note')}>
          {review.note}
        </button>
      </div>
      {form === 'edit' && <EditForm statement={statement} onDone={() => setForm(null)} />}
      {form === 'note' && <NoteForm statement={statement} onDone={() => setForm(null)} />}
      {statement.reviews.length > 0 && <History statement={statement} />}
    </div>
  );
}

function EditForm({ statement, onDone }: { statement: EvidenceStatement; onDone(): void }) {
  const { review, facets, panel } = words.value;
  const change = (
    field: 'type' | 'factuality' | 'date' | 'source' | 'target' | 'direction',
    after?: string | null,
  ) => {
    const judging = { statement: statement.id, verdict: 'change' as const, field };
    void judge(after === undefined ? judging : { ...judging, after }).then(done => done && onDone());
  };
  const known = [...types.value.values()].sort((a, b) =>
    typeWord(a.name).localeCompare(typeWord(b.name), words.value.locale),
  );
  return (
    <div class="edit">
      <label>
        <span>{review.type}</span>
        <select value={statement.type} onChange={event => change('type', event.currentTarget.value)}>
          {known.map(type => (
            <option key={type.name} value={type.name}>
              {typeWord(type.name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{facets.factuality}</span>
        <select
          value={statement.factuality}
          onChange={event => change('factuality', event.currentTarget.value)}
        >
          {FACTUALITIES.map(value => (
            <option key={value} value={value}>
              {words.value.factualities[value]}
            </option>
          ))}
        </select>
      </label>
      <div class="pfr">
        <span>{review.source}</span>
        <ActorField
          className="boxed"
          label={review.source}
          placeholder={words.value.search.label}
          value={statement.source.name}
          onPick={hit => change('source', hit.id)}
        />
      </div>
      <div class="pfr">
        <span>{review.target}</span>
        <ActorField
          className="boxed"
          label={review.target}
          placeholder={words.value.search.label}
          value={statement.target.name}
          onPick={hit => change('target', hit.id)}
        />
      </div>
      <label>
        <span>{panel.when}</span>
        <input
          value={statement.date ?? ''}
          placeholder="2025-04-17"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          onChange={event => {
            const value = event.currentTarget.value.trim();
            change('date', value === '' ? null : value);
          }}
        />
      </label>
      <p class="qact">
        <button type="button" class="bt" onClick={() => change('direction')}>
          {review.swap}
          <kbd>S</kbd>
        </button>
        <button type="button" class="lk" onClick={onDone}>
          {review.cancel}
        </button>
      </p>
    </div>
  );
}

function NoteForm({ statement, onDone }: { statement: EvidenceStatement; onDone(): void }) {
  const { review } = words.value;
  const [note, setNote] = useState('');
  const [name, setName] = useState(reviewer() === 'page' ? '' : reviewer());
  return (
    <form
      class="edit"
      onSubmit={event => {
        event.preventDefault();
        setReviewer(name);
        if (note.trim() !== '')
          void judge({ statement: statement.id, verdict: 'note', note: note.trim() }).then(
            done => done && onDone(),
          );
      }}
    >
      <label>
        <span>{review.note}</span>
        <textarea
          rows={3}
          maxLength={2000}
          value={note}
          onInput={event => setNote(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{review.name}</span>
        <input value={name} maxLength={100} onInput={event => setName(event.currentTarget.value)} />
      </label>
      <p class="qact">
        <button type="submit" class="bt pri">
          {review.save}
        </button>
        <button type="button" class="lk" onClick={onDone}>
          {review.cancel}
        </button>
      </p>
    </form>
  );
}

/** What was said of the statement before; each can be taken back. */
function History({ statement }: { statement: EvidenceStatement }) {
  const { review, factualities } = words.value;
  const value = (field: string | null, text: string | null) => {
    if (text === null) return '';
    if (field === 'type') return typeWord(text);
    return field === 'factuality' ? (factualities[text as keyof typeof factualities] ?? text) : text;
  };
  return (
    <ul class="hist">
      {statement.reviews.map(entry => (
        <li key={entry.id}>
          <span>
            <b>{review.verdicts[entry.verdict]}</b>
            {entry.field && ` ${review.fields[entry.field]}`}
            {entry.field &&
              entry.field !== 'direction' &&
              `: ${value(entry.field, entry.before)} → ${value(entry.field, entry.after)}`}
            {entry.note && ` „${entry.note}“`}
            <small>
              {entry.by !== 'page' && `${entry.by}, `}
              {date(entry.at.slice(0, 10), 'short')}
            </small>
          </span>
          <button type="button" class="lk" onClick={() => void undoReview(entry.id)}>
            {review.undo}
          </button>
        </li>
      ))}
    </ul>
  );
}
