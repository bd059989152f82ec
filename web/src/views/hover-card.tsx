import type { Point } from '../graph/bezier.js';
import type { Target } from '../graph/stage.js';
import { date } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { drawn, graph, graphView } from '../state/app.js';
import { facetCountsOf } from '../state/counts.js';

export interface Hover {
  target: NonNullable<Target>;
  at: Point;
}

const MOST_TYPES = 6;
const AWAY = 14;

/** Beside the pointer, on the side where there is more room. */
function cardPlace(at: Point, room: { width: number; height: number }): Record<string, string> {
  const across =
    at.x < room.width * 0.58
      ? { left: `${Math.round(at.x + AWAY)}px` }
      : { right: `${Math.round(room.width - at.x + AWAY)}px` };
  const down =
    at.y < room.height * 0.62
      ? { top: `${Math.round(at.y + AWAY)}px` }
      : { bottom: `${Math.round(room.height - at.y + AWAY)}px` };
  return { ...across, ...down };
}

/** What the pointer is over, in a few words: an actor with counts by type before one opens it, or an event. */
export function HoverCard({
  hover: { target, at },
  room,
}: {
  hover: Hover;
  room: { width: number; height: number };
}) {
  const answer = graph.value;
  const picture = drawn.value;
  if (!answer || !picture) return null;
  const style = cardPlace(at, room);
  if (target.kind === 'actor') {
    const actor = answer.actors[target.row];
    if (!actor) return null;
    const { actor: texts, rail, kinds } = words.value;
    const types = facetCountsOf(answer, target.row);
    return (
      <div class="card" style={style} aria-hidden="true">
        <p class="card-h">
          <b>{actor.name}</b> <span>{kinds[actor.kind]}</span>
        </p>
        <p>{texts.opens(actor.neighbours, actor.events)}</p>
        <ul>
          {types.slice(0, MOST_TYPES).map(({ type, count }) => (
            <li key={type}>
              <ToneMark tone={typeTone(type)} />
              {typeWord(type)} <span>{count}</span>
            </li>
          ))}
        </ul>
        {types.length > MOST_TYPES && <p class="card-n">{rail.more(types.length - MOST_TYPES)}</p>}
        {!graphView.value.open.includes(actor.id) && <p class="card-n">{texts.hint}</p>}
      </div>
    );
  }
  const link = picture.links[target.index];
  if (!link) return null;
  const pair = picture.pairs[link.pair]!;
  const { events } = answer;
  if (link.event < 0) {
    return (
      <div class="card" style={style} aria-hidden="true">
        <p class="card-h">
          <b>{answer.actors[pair.a]!.name}</b> {words.value.panel.and} <b>{answer.actors[pair.b]!.name}</b>
        </p>
        <p>{words.value.panel.pairRows(pair.events.length)}</p>
      </div>
    );
  }
  const type = answer.types[events.type[link.event]!]!;
  const factuality = events.factuality[link.event]!;
  return (
    <div class={`card ${toneClass(typeTone(type))}`} style={style} aria-hidden="true">
      <p class="card-h">
        <b>{answer.actors[events.source[link.event]!]!.name}</b> <em>{typeWord(type)}</em>{' '}
        <b>{answer.actors[events.target[link.event]!]!.name}</b>
      </p>
      <p>
        {date(events.date[link.event]!)} ·{' '}
        <LineMark factuality={factuality} tone={typeTone(type)} length={24} />{' '}
        {words.value.factualities[factuality]} · {events.reports[link.event]}{' '}
        {words.value.stage.reports(events.reports[link.event]!)}
      </p>
    </div>
  );
}
