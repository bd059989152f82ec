export { actorsFolder, loadActors } from './load.js';
export type { NameEntry, NameUse } from './name-index.js';
export type { ActorSeed, Gender } from './schema.js';
export type { ActorBook, KnownActor } from './types.js';
export type { RoleForm, Words } from './words.js';
