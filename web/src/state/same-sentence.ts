import type { EventRow } from '../../../src/query/answers.js';

/** Neighbouring events whose best sentence is the same, told with the same factuality, in one group. */
export function sameSentence(events: readonly EventRow[]): EventRow[][] {
  const groups: EventRow[][] = [];
  for (const event of events) {
    const group = groups.find(
      ([first]) =>
        first!.article === event.article &&
        first!.quote === event.quote &&
        first!.factuality === event.factuality &&
        first!.reports === event.reports &&
        JSON.stringify(first!.cue) === JSON.stringify(event.cue),
    );
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups;
}
