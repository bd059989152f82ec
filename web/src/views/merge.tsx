import { useState } from 'preact/hooks';
import type { ActorAnswer, SameSuggestion } from '../../../src/query/answers.js';
import { score } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { KindMark } from '../parts/marks.js';
import { useAnswer } from '../state/answer.js';
import { goGraph, summary } from '../state/app.js';
import { mergeInto, separate, tellApart } from '../state/judging.js';
import { selected } from '../state/producers.js';
import { ActorField } from './search.js';

const MOST_SUGGESTIONS = 4;

/** Who else this actor is: suggestions to judge, merges to take back, and a field for one's own knowledge. */
export function MergeBox({ actor }: { actor: ActorAnswer }) {
  const { merge, search } = words.value;
  const [open, setOpen] = useState(false);
  const { value } = useAnswer<{ suggestions: SameSuggestion[] }>(
    summary.value?.can.merge ? `/api/actors/${encodeURIComponent(actor.id)}/same` : null,
  );
  const suggestions = value?.suggestions ?? [];
  if (!summary.value?.can.merge) return null;
  return (
    <section class="mg">
      {suggestions.length > 0 && (
        <>
          <h3>{merge.candidates}</h3>
          <ul>
            {suggestions.slice(0, MOST_SUGGESTIONS).map(candidate => (
              <li key={candidate.id}>
                <button
                  type="button"
                  class="mg-n"
                  title={candidate.evidence.join('\n')}
                  onClick={() => goGraph(view => selected(view, { kind: 'actor', id: candidate.id }))}
                >
                  <KindMark kind={candidate.kind} /> {candidate.name} <small>{score(candidate.score)}</small>
                </button>
                <button type="button" class="bt" onClick={() => void mergeInto(candidate, actor)}>
                  {merge.same}
                </button>
                <button type="button" class="bt" onClick={() => void tellApart(candidate, actor)}>
                  {merge.notSame}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {actor.merged.length > 0 && (
        <>
          <h3>{merge.merged}</h3>
          <ul>
            {actor.merged.map(other => (
              <li key={other.id}>
                <span class="mg-n">
                  <KindMark kind={other.kind} /> {other.name}
                </span>
                <button type="button" class="bt" onClick={() => void separate(other.id)}>
                  {merge.undo}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {open ? (
        <div class="mg-f">
          <span>{merge.into(actor.name)}</span>
          <ActorField
            className="boxed"
            label={merge.into(actor.name)}
            placeholder={search.label}
            onPick={hit =>
              void mergeInto(actor, hit).then(
                done => done && goGraph(view => selected(view, { kind: 'actor', id: hit.id }), true),
              )
            }
          />
        </div>
      ) : (
        <button type="button" class="lk" onClick={() => setOpen(true)}>
          {merge.title} …
        </button>
      )}
    </section>
  );
}
