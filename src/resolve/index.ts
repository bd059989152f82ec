export { type ActorBook, type ActorSeed, actorsFolder, type KnownActor, loadActors } from './book/index.js';
export { actorFromEntity, actorsFromCsv } from './import/index.js';
export { type ResolveContext, resolve } from './resolve.js';
