import { ACTOR_KINDS, type ActorKind } from '../model/index.js';
import { KIND_LABELS } from '../store/index.js';

/** The kind of an actor by the labels of its node. */
export function kindOf(labels: readonly string[]): ActorKind {
  return ACTOR_KINDS.find(kind => labels.includes(KIND_LABELS[kind])) ?? 'organization';
}
