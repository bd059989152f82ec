export { type ActorBook, type KnownActor, loadActors } from './book/index.js';
export { type ResolveContext, resolve } from './resolve.js';
