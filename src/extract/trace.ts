import type { Trace } from '../model/index.js';
import type { Attempt } from './candidates.js';
import type { Search } from './ends.js';
import type { Reading } from './reading.js';
import type { Judged } from './select.js';
import { cueSpans } from './statements.js';

/** What happened to a hit, for a reader who asks why there is or is no edge. */
export function traceOf(
  reading: Reading,
  attempt: Attempt,
  judged: readonly Judged[],
  statements: readonly string[],
): Trace {
  const { hit, source, target } = attempt;
  return {
    frame: hit.frame.name,
    type: hit.frame.type.name,
    sentence: hit.anchor.token.sentence,
    cueSpans: cueSpans(hit.cue),
    roles: [roleTrace(reading, source), roleTrace(reading, target)],
    outcome: statements.length > 0 ? 'statement' : 'dropped',
    reason: statements.length > 0 ? '' : reasonOf(attempt, judged),
    statements: [...statements],
  };
}

function roleTrace(reading: Reading, { role, tried, ends, occupant }: Search): Trace['roles'][number] {
  const { doc, resolution } = reading;
  const end = ends[0];
  if (end) {
    const actor = resolution.actors[end.filler.actor]!.name;
    const { mention } = end.filler;
    const found = ends.map(({ filler }) => doc.textOf(filler.mention)).join(', ');
    return {
      role,
      tried,
      found,
      actor,
      why: `${end.fn}, ${end.route}, ${end.filler.via}, ${mention.resolver}`,
    };
  }
  if (!occupant) return { role, tried, found: '', actor: null, why: 'nothing stands there' };
  return { role, tried, found: occupant.text, actor: null, why: 'no actor is named' };
}

function reasonOf({ source, target, candidates }: Attempt, judged: readonly Judged[]): string {
  if (source.ends.length === 0) return 'no source';
  if (target.ends.length === 0) return 'no target';
  if (candidates.length === 0) return 'same actor';
  return judged.find(({ dropped }) => dropped !== '')?.dropped ?? 'told before';
}
