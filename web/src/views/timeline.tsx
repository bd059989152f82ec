import { computed } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Day, nextStep, type Step, stepStart } from '../../../src/query/days.js';
import { type Bar, coreSpan, timeHistogram } from '../../../src/query/facets.js';
import type { Filter } from '../../../src/query/filter.js';
import { TONES } from '../graph/scales.js';
import { days as daysWord, day as dayWord, number, tick } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { toneClass } from '../parts/marks.js';
import { useWidth } from '../parts/use-width.js';
import { draft, eventRows, filter, goGraph, graphView, outOfTime, prepared } from '../state/app.js';
import { useKeys } from '../state/keys.js';
import { filtered } from '../state/producers.js';
import {
  type Axis,
  axisFor,
  dayAt,
  fittingStep,
  played,
  strays,
  ticks,
  windowed,
  windowOf,
  xOf,
} from '../state/timeline.js';

/** Height of the chart, and on a phone. */
const HEIGHT = 74;
const LOW = 34;
const NARROW = 480;
/** Deeds and words for, talk: above the line. Against: below it. */
const ABOVE = [2, 1, 0];
const BELOW = [3, 4];
const PLAY_MS = 700;
const HANDLE = 5;

const spans = computed(() => (prepared.value ? coreSpan(prepared.value) : null));

/** Events over time by tone, with a window that can be drawn, moved and played. */
export function Timeline() {
  const [box, width] = useWidth<HTMLDivElement>();
  const { time, steps } = words.value;
  const span = spans.value;
  const step = chosenStep(width);
  const histogram = useMemo(
    () =>
      prepared.value &&
      outOfTime.value &&
      timeHistogram(prepared.value, outOfTime.value, step, 'tone', TONES),
    [prepared.value, outOfTime.value, step],
  );
  if (!histogram) return <div class="time" id="time" />;
  const axis = width > 0 ? axisFor(span, filter.value, step, width - 32) : null;
  const window_ = axis && windowOf(filter.value, axis);
  const limited = filter.value.from !== null || filter.value.to !== null;
  return (
    <div class="time" id="time" role="group" aria-label={time.label}>
      <div class="th">
        {axis && window_ && <Play axis={axis} step={step} limited={limited} window_={window_} />}
        <b>{window_ && span ? daysWord(window_.first, window_.last) : time.none}</b>
        {window_ && limited && (
          <>
            <span>{time.days(window_.last - window_.first + 1)}</span>
            <button
              type="button"
              class="lk"
              onClick={() => goGraph(view => filtered(view, { ...view.filter, from: null, to: null }))}
            >
              {time.clear}
            </button>
          </>
        )}
        <span class="grow" />
        {histogram.unplaced > 0 && !limited && <span class="th-u">{time.undated(histogram.unplaced)}</span>}
        <span class="th-a">{time.axis}</span>
        <div class="seg" role="group" aria-label={time.step}>
          {(['day', 'week', 'month', 'year'] as const).map(name => (
            <button
              key={name}
              type="button"
              aria-pressed={step === name}
              onClick={() => goGraph(view => ({ ...view, step: name }))}
            >
              {steps[name]}
            </button>
          ))}
        </div>
      </div>
      <div class="tbox" ref={box}>
        {axis && window_ && (
          <Chart axis={axis} histogram={histogram} window_={window_} limited={limited} step={step} />
        )}
      </div>
    </div>
  );
}

/** The step of the view, or a coarser one where the chosen would draw hairs. */
function chosenStep(width: number): Step {
  const asked = graphView.value.step;
  const span = spans.value;
  if (!span || asked !== 'day') return asked;
  return fittingStep(span.first, span.last, width || 760);
}

function Chart({
  axis,
  histogram,
  window_,
  limited,
  step,
}: {
  axis: Axis;
  histogram: ReturnType<typeof timeHistogram>;
  window_: { first: Day; last: Day };
  limited: boolean;
  step: Step;
}) {
  const { time } = words.value;
  const height = heightOf(axis);
  const svg = useRef<SVGSVGElement>(null);
  const { bars, zero, most, scale } = useMemo(() => {
    const inside = histogram.bars.filter(bar => bar.start >= axis.first && bar.start < axis.end);
    const sum = (counts: Int32Array, tones: readonly number[]) =>
      tones.reduce((total, tone) => total + counts[tone]!, 0);
    const up = Math.max(1, ...inside.map(bar => sum(bar.counts, ABOVE)));
    const down = Math.max(0, ...inside.map(bar => sum(bar.counts, BELOW)));
    const each = (height - 14) / (up + down);
    return { bars: inside, most: up, scale: each, zero: 12 + up * each };
  }, [histogram, axis.first, axis.end, height]);
  const drawnBars = useMemo(
    () =>
      bars.map(bar => <BarOf key={bar.start} bar={bar} axis={axis} step={step} zero={zero} scale={scale} />),
    [bars, axis.first, axis.end, axis.width, step, zero, scale],
  );
  const { before, after } = strays(histogram, axis);
  const peak = bars.find(bar => ABOVE.reduce((total, tone) => total + bar.counts[tone]!, 0) === most);
  const x1 = xOf(axis, window_.first);
  const x2 = xOf(axis, window_.last + 1);
  const { selection } = graphView.value;
  const chosen =
    selection?.kind === 'event'
      ? (prepared.value!.first[eventRows.value.get(selection.id) ?? -1] ?? null)
      : null;
  return (
    <svg
      ref={svg}
      class="tsvg"
      viewBox={`-16 0 ${axis.width + 32} ${height + 18}`}
      height={height + 18}
      role="group"
      aria-label={time.chart(daysWord(axis.first, axis.end - 1))}
      onPointerDown={event => startBrush(event, axis, window_, limited, step)}
    >
      {limited && <rect class="br" x={x1} y="0" width={Math.max(1, x2 - x1)} height={height} />}
      <path class="ax" d={`M0 ${zero + 0.25}H${axis.width}`} />
      {drawnBars}
      {limited && (
        <>
          <rect class="veil" x={-1} y="0" width={Math.max(0, x1 + 1)} height={height} />
          <rect class="veil" x={x2} y="0" width={Math.max(0, axis.width - x2 + 1)} height={height} />
        </>
      )}
      {peak && (
        <text x={xOf(axis, peak.start) - 4} y={zero - most * scale + 9} text-anchor="end" class="tk pk">
          {number(most)}
        </text>
      )}
      {ticks(axis).map(({ day, major }) => (
        <text key={day} class={`tk ${major ? 'maj' : ''}`} x={xOf(axis, day)} y={height + 13}>
          {tick(day, axis)}
        </text>
      ))}
      {before > 0 && (
        <text class="tk" x="0" y="10">
          ‹ {time.earlier(before)}
        </text>
      )}
      {after > 0 && (
        <text class="tk" x={axis.width} y="10" text-anchor="end">
          {time.later(after)} ›
        </text>
      )}
      {chosen !== null && chosen >= axis.first && (
        <path class="pin" d={`M${xOf(axis, chosen + 0.5)} ${height - 2}v5`} />
      )}
      {limited && (
        <>
          <Handle axis={axis} x={x1} day={window_.first} end="first" window_={window_} step={step} />
          <Handle axis={axis} x={x2} day={window_.last} end="last" window_={window_} step={step} />
        </>
      )}
    </svg>
  );
}

/** Events of one step: those for and talk above the line, those against below it. */
function BarOf({
  bar,
  axis,
  step,
  zero,
  scale,
}: {
  bar: Bar;
  axis: Axis;
  step: Step;
  zero: number;
  scale: number;
}) {
  const x = xOf(axis, bar.start);
  const next = Math.min(nextStep(bar.start, step), axis.end);
  const width = Math.max(1, xOf(axis, next) - x - 1);
  let top = zero;
  let bottom = zero + 0.5;
  return (
    <>
      {[...ABOVE, ...BELOW].map(tone => {
        const height = bar.counts[tone]! * scale;
        if (height === 0) return null;
        const above = ABOVE.includes(tone);
        if (above) top -= height;
        const y = above ? top : bottom;
        if (!above) bottom += height;
        return (
          <rect key={tone} class={`tb ${toneClass(TONES[tone])}`} x={x} y={y} width={width} height={height} />
        );
      })}
    </>
  );
}

function heightOf(axis: Axis): number {
  return axis.width < NARROW ? LOW : HEIGHT;
}

function Handle({
  axis,
  x,
  day,
  end,
  window_,
  step,
}: {
  axis: Axis;
  x: number;
  day: Day;
  end: 'first' | 'last';
  window_: { first: Day; last: Day };
  step: Step;
}) {
  const { time } = words.value;
  const height = heightOf(axis);
  const move = (by: number) => {
    const size = nextStep(day, step) - stepStart(day, step);
    const next = { ...window_, [end]: day + by * size };
    if (next.first > next.last) return;
    goGraph(view => filtered(view, windowed(view.filter, axis, next.first, next.last)), true);
  };
  return (
    <g
      class="hdl"
      role="slider"
      tabindex={0}
      aria-label={end === 'first' ? time.start : time.end}
      aria-valuemin={axis.first}
      aria-valuemax={axis.end - 1}
      aria-valuenow={day}
      aria-valuetext={dayWord(day)}
      data-end={end}
      onKeyDown={event => {
        const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (!by) return;
        event.preventDefault();
        event.stopPropagation();
        move(by);
      }}
    >
      <path d={`M${x} 0V${height}`} />
      <rect x={x - HANDLE / 2 - 0.5} y={height / 2 - 8} width={HANDLE + 1} height="16" rx="1" />
      <rect class="grip" x={x - 12} y="0" width="24" height={height} />
    </g>
  );
}

/** Draws a window, moves one, or moves one of its ends; the filter follows while it is done, the history only after. */
function startBrush(
  event: PointerEvent,
  axis: Axis,
  window_: { first: Day; last: Day },
  limited: boolean,
  step: Step,
): void {
  if (event.button !== 0) return;
  const svg = event.currentTarget as SVGSVGElement;
  const left = svg.getBoundingClientRect().left + 16;
  const at = (pointer: PointerEvent) => dayAt(axis, pointer.clientX - left);
  const start = at(event);
  const end = (event.target as Element).closest('[data-end]')?.getAttribute('data-end');
  const inside = limited && start >= window_.first && start < window_.last + 1;
  const base = graphView.value.filter;
  let moved = false;
  let last: Filter = base;
  const snap = (a: Day, b: Day) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    return { first: stepStart(Math.floor(low), step), last: nextStep(Math.floor(high), step) - 1 };
  };
  const follow = (pointer: PointerEvent) => {
    const here = at(pointer);
    if (!moved && Math.abs(xOf(axis, here) - xOf(axis, start)) < 3) return;
    moved = true;
    let next: { first: Day; last: Day };
    if (end === 'first') next = snap(here, window_.last);
    else if (end === 'last') next = snap(window_.first, Math.max(axis.first, here - 0.001));
    else if (inside) {
      const by = Math.round(here - start);
      const length = window_.last - window_.first;
      const first = Math.max(axis.first, Math.min(axis.end - 1 - length, window_.first + by));
      next = { first, last: first + length };
    } else next = snap(start, here);
    last = windowed(base, axis, Math.max(axis.first, next.first), Math.min(axis.end - 1, next.last));
    draft.value = last;
  };
  const drop = () => {
    removeEventListener('pointermove', follow);
    removeEventListener('pointerup', drop);
    removeEventListener('pointercancel', drop);
    draft.value = null;
    if (moved) goGraph(view => filtered(view, last));
    else if (!end && !inside) {
      const one = snap(start, start);
      goGraph(view =>
        filtered(
          view,
          limited ? { ...base, from: null, to: null } : windowed(base, axis, one.first, one.last),
        ),
      );
    }
  };
  addEventListener('pointermove', follow);
  addEventListener('pointerup', drop);
  addEventListener('pointercancel', drop);
  event.preventDefault();
}

/** Moves the window one step after the other through time. */
function Play({
  axis,
  step,
  limited,
  window_,
}: {
  axis: Axis;
  step: Step;
  limited: boolean;
  window_: { first: Day; last: Day };
}) {
  const [playing, setPlaying] = useState(false);
  const { time } = words.value;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const now = limited
        ? played(window_, axis, step)
        : { first: axis.first, last: nextStep(axis.first, step) - 1 };
      if (!now) setPlaying(false);
      else
        goGraph(
          view => filtered(view, { ...view.filter, ...windowed(view.filter, axis, now.first, now.last) }),
          true,
        );
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, window_.first, window_.last, axis.first, step]);
  useKeys({ ' ': () => setPlaying(now => !now) }, []);
  return (
    <button
      type="button"
      class="play"
      aria-label={playing ? time.pause : time.play}
      aria-pressed={playing}
      onClick={() => setPlaying(!playing)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {playing ? <path d="M2.5 1.5H5V10.5H2.5ZM7 1.5H9.5V10.5H7Z" /> : <path d="M2 1 11 6 2 11Z" />}
      </svg>
    </button>
  );
}
