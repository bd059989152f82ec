import type { Hono } from 'hono';
import { z } from 'zod';
import { Factuality, PartialDate } from '../../model/index.js';
import {
  FACETS,
  type Facet,
  facetCounts,
  MOST_EVENTS,
  narrow,
  parseFilter,
  prepare,
  timeHistogram,
  WHOLE,
} from '../../query/index.js';
import { type GraphCache, typesWith } from '../graph-cache.js';
import type { Services } from '../services.js';
import { query } from '../validate.js';

const List = z
  .string()
  .optional()
  .transform(text => text?.split(',').filter(Boolean) ?? null);

const GraphQuestion = z.object({
  from: PartialDate.nullable().default(null),
  to: PartialDate.nullable().default(null),
  types: List,
  tones: List,
  plover: List,
  factualities: List.pipe(z.array(Factuality).nullable()),
  min: z.coerce.number().min(0).max(1).default(0),
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(MOST_EVENTS),
});

const STEPS = ['day', 'week', 'month', 'year'] as const;
const TimelineQuestion = z.looseObject({
  step: z.enum(STEPS).default('day'),
  by: z.enum(FACETS).default('tone'),
});

/** `GET /api/graph`, `/api/facets`, `/api/timeline`: the slice that is drawn, and what is counted on it. */
export function graphRoutes(app: Hono, services: Services, cache: GraphCache): void {
  app.get('/api/graph', async c => {
    const asked = query(c, GraphQuestion);
    const question = {
      types: typesWith(services.types, { tones: asked.tones, plovers: asked.plover, names: asked.types }),
      factualities: asked.factualities,
      from: asked.from,
      to: asked.to,
      minScore: asked.min,
      limit: asked.limit,
    };
    const plain = JSON.stringify(question) === JSON.stringify(WHOLE);
    if (plain) {
      const tag = `"${await cache.stamp()}"`;
      if (c.req.header('if-none-match') === tag) return c.body(null, 304);
      c.header('etag', tag);
      c.header('cache-control', 'no-cache');
    }
    return c.json(await cache.part(plain ? WHOLE : question));
  });

  const types = new Map(services.types.map(type => [type.name, type]));

  app.get('/api/facets', async c => {
    const { filter } = parseFilter(new URL(c.req.url).searchParams);
    const prepared = prepare(await cache.whole(), types);
    const narrowed = narrow(prepared, filter);
    const counts = Object.fromEntries(
      FACETS.map(facet => [facet, facetCounts(prepared, narrowed, facet)]),
    ) as Record<Facet, ReturnType<typeof facetCounts>>;
    return c.json({ events: narrowed.count, of: prepared.size, facets: counts });
  });

  app.get('/api/timeline', async c => {
    const { step, by } = query(c, TimelineQuestion);
    const { filter } = parseFilter(new URL(c.req.url).searchParams);
    const prepared = prepare(await cache.whole(), types);
    const values = prepared.columns[by].values;
    const histogram = timeHistogram(prepared, narrow(prepared, filter), step, by, values);
    return c.json({
      ...histogram,
      values,
      bars: histogram.bars.map(bar => ({ ...bar, counts: [...bar.counts] })),
    });
  });
}
