import { layout, tiesOf } from '../graph/index.js';
import type { RelationType } from '../model/index.js';
import { type GraphAnswer, graphSlice, type SliceQuestion, stamp, WHOLE } from '../query/index.js';
import type { GraphStore } from '../store/index.js';

/** The slice that pages open with, with its layout: made once for each state of the graph. */
export interface GraphCache {
  /** What changes with the graph. */
  stamp(): Promise<string>;
  whole(): Promise<GraphAnswer>;
  /** The answer to a narrower question, with the places that actors have in the whole where they have one. */
  part(question: SliceQuestion): Promise<GraphAnswer>;
}

export function graphCache(store: GraphStore): GraphCache {
  let known: { stamp: string; answer: Promise<GraphAnswer> } | null = null;

  const whole = async (): Promise<GraphAnswer> => {
    const now = await stamp(store);
    if (known?.stamp !== now) {
      const answer = graphSlice(store).then(slice => placed(slice, now));
      known = { stamp: now, answer };
      answer.catch(() => {
        known = null;
      });
    }
    return known.answer;
  };

  return {
    stamp: () => stamp(store),
    whole,
    part: async question => {
      if (question === WHOLE) return whole();
      const slice = await graphSlice(store, question);
      const base = await whole();
      const rows = new Map(base.actors.map((actor, row) => [actor.id, row]));
      if (slice.actors.every(actor => rows.has(actor.id))) {
        const place = (values: readonly number[]) => slice.actors.map(actor => values[rows.get(actor.id)!]!);
        return { ...slice, x: place(base.x), y: place(base.y), stamp: base.stamp };
      }
      return placed(slice, base.stamp);
    },
  };
}

function placed(slice: Omit<GraphAnswer, 'x' | 'y' | 'stamp'>, now: string): GraphAnswer {
  const positions = layout(
    slice.actors.map(actor => actor.id),
    tiesOf(slice),
  );
  return { ...slice, ...positions, stamp: now };
}

/** The names of the types that have one of the tones and roots. */
export function typesWith(
  types: readonly RelationType[],
  wanted: {
    tones: readonly string[] | null;
    plovers: readonly string[] | null;
    names: readonly string[] | null;
  },
): string[] | null {
  const { tones, plovers, names } = wanted;
  if (!tones && !plovers && !names) return null;
  return types
    .filter(type => !tones || tones.includes(type.tone))
    .filter(type => !plovers || (type.plover !== null && plovers.includes(type.plover)))
    .filter(type => !names || names.includes(type.name))
    .map(type => type.name);
}
