import type { ActorRef, Article, Factuality, Statement } from '../model/index.js';

/** A statement as the annotation guide writes it, with places and score beside. */
export interface AnnotatedStatement {
  source: string;
  type: string;
  target: string;
  factuality: Factuality;
  speaker: string | null;
  explicit: boolean;
  date: string | null;
  cue: string;
  /** Sentences that show it, most likely first. */
  sentences: number[];
  score: number;
  /** Characters of the cue and of both ends, a row for each sentence. */
  places: {
    cue: { start: number; end: number }[];
    source: { start: number; end: number };
    target: { start: number; end: number };
  }[];
}

/** One article in the file format of the annotation guide. */
export interface Annotation {
  article: string;
  actors: { id: string; name: string; kind: string; aliases: string[] }[];
  statements: AnnotatedStatement[];
}

/** Writes down what was found as a coder would: one statement a triple and factuality, with all its sentences. */
export function annotationOf(
  article: Article,
  actors: readonly ActorRef[],
  statements: readonly Statement[],
): Annotation {
  const used = [
    ...new Set(
      statements.flatMap(({ source, target, speaker }) => [
        source.actor,
        target.actor,
        ...(speaker ? [speaker.actor] : []),
      ]),
    ),
  ];
  const numberOf = new Map(used.map((id, i) => [id, `a${i + 1}`]));
  const refs = new Map(actors.map(actor => [actor.id, actor]));
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.source.actor, statement.type, statement.target.actor, statement.factuality].join(
      '\u0000',
    );
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return {
    article: article.id,
    actors: used.map(id => {
      const { name, kind, aliases } = refs.get(id)!;
      return { id: numberOf.get(id)!, name, kind, aliases };
    }),
    statements: [...groups.values()].map(group => merged(group, id => numberOf.get(id)!)),
  };
}

const span = ({ start, end }: { start: number; end: number }) => ({ start, end });

function merged(group: readonly Statement[], numberOf: (id: string) => string): AnnotatedStatement {
  const ranked = [...group].sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const [best] = ranked;
  const { source, type, target, factuality, speaker, explicit, date, cue, score } = best!;
  return {
    source: numberOf(source.actor),
    type,
    target: numberOf(target.actor),
    factuality,
    speaker: speaker && numberOf(speaker.actor),
    explicit,
    date: date ?? ranked.find(one => one.date !== null)?.date ?? null,
    cue,
    sentences: [...new Set(ranked.map(({ sentence }) => sentence))],
    score,
    places: ranked.map(one => ({
      cue: one.cueSpans.map(span),
      source: span(one.source),
      target: span(one.target),
    })),
  };
}
