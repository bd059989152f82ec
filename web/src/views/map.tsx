import { computed, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn, NO_FOCUS } from '../graph/focus.js';
import { makeScene } from '../graph/make-scene.js';
import type { Link } from '../graph/picture.js';
import { Stage, type Target } from '../graph/stage.js';
import { words } from '../i18n/index.js';
import { typeWord } from '../parts/marks.js';
import { actorRows, drawn, eventRows, goGraph, graph, graphView } from '../state/app.js';
import { pin, pins } from '../state/pins.js';
import { collapsed, opened, selected } from '../state/producers.js';
import { scheme } from '../state/theme.js';
import { cameraMs, MAP_FONT, readPalette } from '../state/tokens.js';
import type { GraphView } from '../state/view.js';
import { type Hover, HoverCard } from './hover-card.js';

/** The map that is on the page, for zoom buttons, keys and tests. */
export const stage = signal<Stage | null>(null);

/** Actor that waits to be brought into the middle. */
const wanted = signal<string | null>(null);

export function centre(id: string): void {
  wanted.value = id;
}

const palette = computed(() => {
  void scheme.value;
  return readPalette();
});

const places = computed(() => {
  const answer = graph.value;
  if (!answer) return null;
  const at = (row: number) => pins.value[answer.actors[row]!.id];
  return {
    x: answer.x.map((x, row) => at(row)?.[0] ?? x),
    y: answer.y.map((y, row) => at(row)?.[1] ?? y),
  };
});

const focus = computed(() => {
  const picture = drawn.value;
  const { selection } = graphView.value;
  if (!picture || !selection) return NO_FOCUS;
  const row = (id: string) => actorRows.value.get(id) ?? -1;
  switch (selection.kind) {
    case 'event':
      return focusOn(picture, { event: eventRows.value.get(selection.id) ?? -1 });
    case 'actor':
      return focusOn(picture, { actor: row(selection.id) });
    case 'pair':
      return focusOn(picture, { pair: [row(selection.a), row(selection.b)] });
  }
});

const scene = computed(() => {
  const answer = graph.value;
  const picture = drawn.value;
  if (!answer || !picture || !places.value) return null;
  return makeScene({
    actors: answer.actors,
    ...places.value,
    picture,
    palette: palette.value,
    focus: focus.value,
    typeLabel,
    font: MAP_FONT,
  });
});

function typeLabel(link: Link): string {
  const events = graph.value!.events;
  const name = typeWord(graph.value!.types[events.type[link.event]!]!);
  const reports = events.reports[link.event]!;
  return reports > 1 ? `${name} ${reports}` : name;
}

/** Chooses what was clicked; a click on the ground chooses nothing. */
function choose(target: Target): void {
  const answer = graph.value;
  const picture = drawn.value;
  if (!answer || !picture) return;
  if (!target) {
    goGraph(view => selected(view, null));
    return;
  }
  if (target.kind === 'actor') {
    const { id } = answer.actors[target.row]!;
    goGraph(view => selected(view, { kind: 'actor', id }));
    return;
  }
  const link = picture.links[target.index]!;
  if (link.event >= 0) {
    const id = answer.events.id[link.event]!;
    goGraph(view => selected(view, { kind: 'event', id }));
  } else {
    const { a, b } = picture.pairs[link.pair]!;
    goGraph(view => selected(view, { kind: 'pair', a: answer.actors[a]!.id, b: answer.actors[b]!.id }));
  }
}

export function toggleOpen(view: GraphView, id: string): GraphView {
  return view.open.includes(id) ? collapsed(view, id) : opened(view, id);
}

/** Actors that share an event in view with another. */
function neighboursOf(row: number): number[] {
  return drawn.value!.pairs.flatMap(({ a, b }) => (a === row ? [b] : b === row ? [a] : []));
}

/** Opening and closing neighbourhoods changes what there is to see, so the map is framed anew; later filters leave it still. */
const openActors = computed(() => graphView.value.open.join());

/** Sigma's map, or a plain message where it cannot be drawn. */
export function MapStage({ onFail }: { onFail(): void }) {
  const box = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  useEffect(() => {
    let made: Stage;
    try {
      made = new Stage(box.current!, {
        cameraMs: cameraMs(),
        events: {
          hover: (target, at) => setHover(target && { target, at }),
          click: choose,
          doubleClick: target => {
            if (target?.kind !== 'actor') return;
            const { id } = graph.value!.actors[target.row]!;
            goGraph(view => selected(toggleOpen(view, id), { kind: 'actor', id }));
          },
          moved: (row, x, y) => pin(graph.value!.actors[row]!.id, x, y),
        },
      });
    } catch {
      onFail();
      return;
    }
    stage.value = made;
    void document.fonts.ready.then(() => made.redraw());
    return () => {
      stage.value = null;
      made.kill();
    };
  }, []);
  useSignalEffect(() => {
    const now = scene.value;
    if (now && stage.value) stage.value.show(now);
  });
  useSignalEffect(() => {
    const id = wanted.value;
    if (!id || !stage.value || !scene.value) return;
    const row = actorRows.value.get(id);
    wanted.value = null;
    if (row !== undefined) stage.value.frame([row, ...neighboursOf(row)], 0.3);
  });
  const framed = useRef<string | null>(null);
  useSignalEffect(() => {
    const open = openActors.value;
    if (!stage.value || !scene.value || framed.current === open) return;
    const first = framed.current === null;
    framed.current = open;
    const { shown } = scene.value.picture;
    const rows = Array.from(shown, (one, row) => (one === 1 ? row : -1)).filter(row => row >= 0);
    const part = open !== '' || (first && rows.length < shown.length);
    if (part || !first) stage.value.frame(part ? rows : []);
  });
  const size = useSignal('');
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      // by then the map has its new size too
      requestAnimationFrame(() => {
        size.value = `${width} ${height}`;
      });
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  // a panel that opens on a phone takes much of the map
  useSignalEffect(() => {
    void size.value;
    const { actors } = focus.value;
    if (!stage.value || !scene.peek() || actors.size < 2) return;
    const rows = [...actors];
    if (!stage.value.inView(rows)) stage.value.frame(rows, 0.3);
  });
  const picture = drawn.value;
  return (
    <div
      class="map"
      role="group"
      aria-label={words.value.stage.mapLabel(picture?.actors ?? 0, picture?.events ?? 0)}
    >
      <div class="canvas" ref={box} data-testid="map" />
      {hover && box.current && (
        <HoverCard
          hover={hover}
          room={{ width: box.current.clientWidth, height: box.current.clientHeight }}
        />
      )}
    </div>
  );
}
