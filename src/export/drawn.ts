import {
  type GraphStore,
  type KnownActor,
  type Row,
  readActors,
  readEvents,
  readUnitIds,
  unitBatches,
} from '../store/index.js';

const BATCH = 500;

/** A drawn event with its actors. */
export interface DrawnEvent {
  id: string;
  type: string;
  source: KnownActor;
  target: KnownActor;
  /** Properties of the relationship. */
  properties: Row;
}

/** Actors that count as themselves, by id. */
export async function countedActors(store: GraphStore): Promise<KnownActor[]> {
  return (await readActors(store)).filter(({ canonical }) => canonical === null);
}

/** All drawn events by their unit and id. */
export async function* drawnEvents(
  store: GraphStore,
  actors: readonly KnownActor[],
): AsyncGenerator<DrawnEvent> {
  const byId = new Map(actors.map(actor => [actor.id, actor]));
  for (const units of unitBatches(await readUnitIds(store), BATCH)) {
    for (const { id, type, source, target, drawn } of await readEvents(store, units)) {
      const [properties] = drawn;
      const [from, to] = [byId.get(source), byId.get(target)];
      if (properties && from && to) yield { id, type, source: from, target: to, properties };
    }
  }
}
