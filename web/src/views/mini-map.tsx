import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { narrow, prepare } from '../../../src/query/narrow.js';
import type { SmallGraph } from '../../../src/query/small-graph.js';
import { focusOn, NO_FOCUS } from '../graph/focus.js';
import { makeScene } from '../graph/make-scene.js';
import { picture } from '../graph/picture.js';
import { Stage } from '../graph/stage.js';
import { stretchedTo } from '../graph/stretch.js';
import { words } from '../i18n/index.js';
import { typeWord } from '../parts/marks.js';
import { types } from '../state/app.js';
import { smallSlice } from '../state/small-slice.js';
import { scheme } from '../state/theme.js';
import { cameraMs, MAP_FONT, readPalette } from '../state/tokens.js';

/** A few actors and what is between them; one of the links can be chosen. */
export function MiniMap({
  graph,
  chosen,
  onChoose,
  onHover,
  onActor,
}: {
  graph: SmallGraph;
  /** Id of the chosen link. */
  chosen: string | null;
  onChoose(id: string | null): void;
  onHover?(id: string | null): void;
  onActor?(id: string): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  const known = types.value;
  const drawn = useMemo(() => {
    const prepared = prepare(smallSlice(graph), known);
    const everything = narrow(prepared, { choices: {}, from: null, to: null, minScore: 0 });
    const open = graph.actors.map(actor => actor.id);
    return { slice: prepared.slice, picture: picture(prepared, everything, known, open) };
  }, [graph, known]);
  const latest = useRef({ drawn, onChoose, onHover, onActor });
  latest.current = { drawn, onChoose, onHover, onActor };
  useEffect(() => {
    const linkId = (index: number) => {
      const link = latest.current.drawn.picture.links[index]!;
      const event = link.event >= 0 ? link.event : latest.current.drawn.picture.pairs[link.pair]!.events[0]!;
      return latest.current.drawn.slice.events.id[event]!;
    };
    let made: Stage;
    try {
      made = new Stage(box.current!, {
        cameraMs: cameraMs(),
        events: {
          hover: target => latest.current.onHover?.(target?.kind === 'link' ? linkId(target.index) : null),
          click: target => {
            if (target?.kind === 'actor')
              latest.current.onActor?.(latest.current.drawn.slice.actors[target.row]!.id);
            else latest.current.onChoose(target ? linkId(target.index) : null);
          },
          doubleClick: () => undefined,
          moved: () => undefined,
        },
      });
    } catch {
      setFailed(true);
      return;
    }
    setStage(made);
    void document.fonts.ready.then(() => made.redraw());
    return () => made.kill();
  }, []);
  const colours = scheme.value;
  const places = useMemo(() => {
    const { clientWidth, clientHeight } = box.current ?? { clientWidth: 1, clientHeight: 1 };
    return { x: stretchedTo(clientWidth / clientHeight, graph.x, graph.y), y: [...graph.y] };
  }, [graph, stage]);
  useEffect(() => {
    const { slice, picture: shown } = drawn;
    const row = slice.events.id.indexOf(chosen ?? '');
    stage?.show(
      makeScene({
        actors: slice.actors,
        ...places,
        picture: shown,
        palette: readPalette(),
        focus: row < 0 ? NO_FOCUS : focusOn(shown, { event: row }),
        typeLabel: link => typeWord(slice.types[slice.events.type[link.event]!]!),
        font: MAP_FONT,
      }),
    );
  }, [stage, drawn, chosen, colours, places, words.value]);
  if (failed) return null;
  return <div class="canvas" ref={box} aria-hidden="true" data-testid="mini-map" />;
}
