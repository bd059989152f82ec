import { useState } from 'preact/hooks';
import type { EventRow, PathAnswer } from '../../../src/query/answers.js';
import { pathCypher } from '../../../src/query/show.js';
import { date } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { KindMark, LineMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { go, goGraph, types } from '../state/app.js';
import { selected } from '../state/producers.js';
import type { PairView } from '../state/view.js';
import { Quote } from './event-list.js';
import { ActorField } from './search.js';
import { ShowQuery } from './show-query.js';

/** The way from one actor to another, with the sentence of each step. */
export function PathPanel({ view }: { view: PairView }) {
  const { pair, search } = words.value;
  const { from, to } = view;
  const asked = from && to ? `/api/path?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}` : null;
  const { value, error, retry } = useAnswer<PathAnswer>(asked);
  const start = useAnswer<{ name: string }>(from ? `/api/actors/${encodeURIComponent(from)}` : null);
  const end = useAnswer<{ name: string }>(to ? `/api/actors/${encodeURIComponent(to)}` : null);
  return (
    <>
      <div class="pn">
        <h2>{pair.path}</h2>
      </div>
      <div class="pf">
        <div class="pfr">
          <span>{pair.from}</span>
          <ActorField
            className="boxed"
            label={`${pair.path} ${pair.from}`}
            placeholder={search.label}
            value={start.value?.name ?? ''}
            onPick={hit => go({ ...view, from: hit.id })}
          />
        </div>
        <div class="pfr">
          <span>{pair.toLabel}</span>
          <ActorField
            className="boxed"
            label={`${pair.path} ${pair.toLabel}`}
            placeholder={search.label}
            value={end.value?.name ?? ''}
            onPick={hit => go({ ...view, to: hit.id })}
          />
        </div>
      </div>
      {asked &&
        (error && !value ? (
          <Failed error={error} retry={retry} />
        ) : !value || value.from.id !== from || value.to.id !== to ? (
          <Loading lines={6} />
        ) : (
          <Paths key={asked} answer={value} />
        ))}
      {from && to && <ShowQuery cypher={() => pathCypher(from, to)} />}
    </>
  );
}

function Paths({ answer }: { answer: PathAnswer }) {
  const { pair } = words.value;
  const [shown, setShown] = useState(0);
  const path = answer.paths[shown];
  if (!path) return <Empty title={pair.noPath(answer.longest)} />;
  const shortest = answer.paths[0]!.events.length;
  const same = answer.paths.filter(other => other.events.length === shortest).length;
  const others = answer.paths.map((other, n) => ({ other, n })).filter(({ n }) => n !== shown);
  return (
    <>
      <p class="pinfo">
        <b>{pair.steps(path.events.length)}</b>, {pair.shortest(same)}. {pair.undirected}
      </p>
      <div class="pscroll" tabindex={0} role="region" aria-label={pair.path}>
        <ol class="path">
          {path.actors.map((actor, n) => (
            <li key={actor.id}>
              <button
                type="button"
                class="pa"
                onClick={() => goGraph(graph => selected(graph, { kind: 'actor', id: actor.id }))}
              >
                <KindMark kind={actor.kind} />
                {actor.name}
              </button>
              {path.events[n] && <Step event={path.events[n]} here={actor.id} />}
            </li>
          ))}
        </ol>
        {others.length > 0 && (
          <section class="longer">
            <h2>
              {pair.longer(others[0]!.other.events.length)} <span>{pair.paths(others.length)}</span>
            </h2>
            {others.map(({ other, n }) => (
              <button key={n} type="button" onClick={() => setShown(n)}>
                {other.actors.map((actor, k) => (
                  <>
                    <span key={actor.id}>{actor.name}</span>
                    {other.events[k] && (
                      <LineMark
                        key={`${actor.id} line`}
                        factuality={other.events[k].factuality}
                        tone={typeTone(other.events[k].type)}
                        length={16}
                      />
                    )}
                  </>
                ))}
              </button>
            ))}
          </section>
        )}
      </div>
    </>
  );
}

/** One step: the act, its sentence, and in which direction it went. */
function Step({ event, here }: { event: EventRow; here: string }) {
  const { pair } = words.value;
  const tone = typeTone(event.type);
  const symmetric = types.value.get(event.type)?.symmetric ?? false;
  const down = event.source.id === here;
  return (
    <div class={`pe ${toneClass(tone)} f-${event.factuality}`}>
      <svg class="pl" viewBox="0 0 12 100" preserveAspectRatio="none" width="12" aria-hidden="true">
        <path class="ln" d="M6 0V100" stroke-width="2" vector-effect="non-scaling-stroke" />
      </svg>
      {!symmetric && (
        <svg class={down ? 'pd' : 'pu'} viewBox="0 0 12 10" width="12" height="10" aria-hidden="true">
          <path class="head" d={down ? 'M6 10 1 0H11Z' : 'M6 0 1 10H11Z'} />
        </svg>
      )}
      <p class="lh">
        <button
          type="button"
          onClick={() => goGraph(graph => selected(graph, { kind: 'event', id: event.id }))}
        >
          <b>{typeWord(event.type)}</b>
        </button>
        <span>{date(event.date)}</span>
      </p>
      <blockquote>
        <Quote event={event} />
      </blockquote>
      <p class="lf">
        {pair.reports(event.reports, event.outlets)} <span>{event.outlet}</span>
      </p>
    </div>
  );
}
