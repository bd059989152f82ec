import type { Resolution } from '../model/index.js';
import type { Candidate } from './candidates.js';

/** A candidate with its score, and why it was dropped, empty while it stands. */
export interface Judged {
  candidate: Candidate;
  score: number;
  dropped: string;
}

/** Keeps what is likely enough, and of several readings of one cue the most specific. */
export function select(judged: readonly Judged[], threshold: number, resolution: Resolution): Judged[] {
  const kept = judged.map(item => ({ ...item, dropped: item.score < threshold ? 'unlikely' : '' }));
  const byKey = new Map<string, Judged>();
  for (const item of kept) {
    if (item.dropped) continue;
    const key = cueKey(item.candidate, resolution);
    const rival = byKey.get(key);
    if (!rival) {
      byKey.set(key, item);
      continue;
    }
    const [loser, winner] = beats(item, rival) ? [rival, item] : [item, rival];
    loser.dropped = `${winner.candidate.hit.frame.name} fits better`;
    byKey.set(key, winner);
  }
  return kept;
}

/** One cue tells one act between two actors. */
function cueKey({ hit, pair }: Candidate, { actors }: Resolution): string {
  const ends = [actors[pair.source.filler.actor]!.id, actors[pair.target.filler.actor]!.id].sort();
  return [hit.anchor.token.i, ...ends].join(' ');
}

function beats(item: Judged, rival: Judged): boolean {
  const a = item.candidate.hit.frame;
  const b = rival.candidate.hit.frame;
  if (a.with.length !== b.with.length) return a.with.length > b.with.length;
  return item.score > rival.score;
}
