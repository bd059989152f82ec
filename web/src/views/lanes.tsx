import type { EventRow } from '../../../src/query/answers.js';
import { daySpan } from '../../../src/query/days.js';
import { linkWidth } from '../graph/measures.js';
import { date, number, tick } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { toneClass, typeTone, typeWord } from '../parts/marks.js';
import { useWidth } from '../parts/use-width.js';
import { type Lane, layStems, type Stem } from '../state/lanes.js';
import { ticks } from '../state/timeline.js';

const HEIGHT = 108;
const BAND = 15;
const EDGE = 16;

/** Two lanes over time: what the first did goes up, what the second did goes down, what both did stands across. */
export function Lanes({
  events,
  lane,
  chosen,
  onChoose,
}: {
  events: readonly EventRow[];
  lane(event: EventRow): Lane;
  chosen: string | null;
  onChoose(id: string): void;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const spans = events.flatMap(event => (event.date ? [daySpan(event.date)!] : []));
  if (spans.length === 0) return <div class="lanes" ref={box} />;
  const first = Math.min(...spans.map(span => span.first));
  const last = Math.max(...spans.map(span => span.last));
  const margin = Math.max(2, Math.round((last - first) * 0.03));
  const axis = {
    first: first - margin,
    end: last + margin + 1,
    width: Math.max(1, width - 2 * EDGE),
    height: HEIGHT,
  };
  const word = (event: EventRow) => `${typeWord(event.type)} ${number(event.reports)}`;
  const stems = width > 0 ? layStems(events, lane, axis, word) : [];
  const total = 2 * HEIGHT + 2 * BAND;
  return (
    <div ref={box}>
      <svg
        class="lanes"
        viewBox={`${-EDGE} ${-HEIGHT - BAND} ${Math.max(1, width)} ${total}`}
        height={total}
        role="group"
        aria-label={words.value.time.label}
      >
        {ticks(axis).map(({ day }) => {
          const x = ((day - axis.first) / (axis.end - axis.first)) * axis.width;
          return (
            <g key={day}>
              <path class="gr" d={`M${x} ${-HEIGHT - BAND}V${HEIGHT + BAND}`} />
              <text class="tk" x={x + 4} y="4">
                {tick(day, axis)}
              </text>
            </g>
          );
        })}
        {stems.map(stem => (
          <StemOf key={stem.event.id} stem={stem} chosen={stem.event.id === chosen} onChoose={onChoose} />
        ))}
      </svg>
    </div>
  );
}

function StemOf({ stem, chosen, onChoose }: { stem: Stem; chosen: boolean; onChoose(id: string): void }) {
  const { event, lane, x, length, label } = stem;
  const { stage } = words.value;
  const top = lane === 'down' ? BAND : -BAND - length;
  const bottom = lane === 'up' ? -BAND : BAND + length;
  const sign = lane === 'down' ? 1 : -1;
  const head = lane === 'down' ? bottom : top;
  // begins with the words that are seen, as speech control needs it
  const name = `${typeWord(event.type)} ${number(event.reports)} ${stage.reports(event.reports)}: ${event.source.name}, ${event.target.name}, ${date(event.date)}`;
  const cut = lane === 'both' ? 0 : 8;
  return (
    <g
      class={`stem ${toneClass(typeTone(event.type))} f-${event.factuality}`}
      role="button"
      tabindex={0}
      aria-label={name}
      aria-pressed={chosen}
      onClick={() => {
        onChoose(event.id);
        document.getElementById(`l-${event.id}`)?.scrollIntoView({ block: 'nearest' });
      }}
      onKeyDown={key => {
        if (key.key !== 'Enter' && key.key !== ' ') return;
        key.preventDefault();
        key.stopPropagation();
        onChoose(event.id);
      }}
    >
      <path
        class="ln"
        d={`M${x} ${lane === 'down' ? top : bottom}V${head - sign * cut}`}
        stroke-width={linkWidth(event.reports)}
      />
      {lane === 'both' ? (
        <>
          <circle class="dot" cx={x} cy={top} r="4" />
          <circle class="dot" cx={x} cy={bottom} r="4" />
        </>
      ) : (
        <path class="head" d={`M${x} ${head}l-5 ${-sign * 10}h10Z`} />
      )}
      {chosen && <circle class="halo" cx={x} cy={head - sign * 4} r="10" />}
      {label && (
        <text x={label.x} y={label.y + (label.y < 0 ? 4 - BAND : 2 + BAND)} text-anchor={label.anchor}>
          <tspan class="lv">{typeWord(event.type)}</tspan> <tspan class="lr">{number(event.reports)}</tspan>
        </text>
      )}
      <rect class="grip" x={x - 12} y={top} width="24" height={Math.max(24, bottom - top)} />
    </g>
  );
}
