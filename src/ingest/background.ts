import type { Background } from '../model/index.js';
import type { ActorBook } from '../resolve/index.js';

/** What the seeds know of people: the offices that they held and the parties to which they belong, for the graph. */
export function backgroundOf({ actors, offices }: ActorBook): Background {
  const people = [...actors.values()];
  return {
    tenures: people.flatMap(({ id }) =>
      offices.held(id).map(({ office, of, from, to }) => ({
        actor: id,
        office: `${office}:${of}`,
        name: `${office} · ${actors.get(of)?.name ?? of}`,
        from,
        to,
        article: null,
      })),
    ),
    memberships: people.flatMap(({ id, parties }) =>
      parties.map(group => ({ actor: id, group, from: null, to: null })),
    ),
  };
}
