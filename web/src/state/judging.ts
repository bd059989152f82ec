import type { Review } from '../../../src/model/review.js';
import { words } from '../i18n/index.js';
import { forgetAnswers } from './answer.js';
import { ApiError, send } from './api.js';
import { tell } from './app.js';
import { read, write } from './storage.js';

/** Name under which judgements are kept. */
export function reviewer(): string {
  return read('reviewer')?.trim() || 'page';
}

export function setReviewer(name: string): void {
  write('reviewer', name.trim() || null);
}

/** A judgement as it is sent. */
export type Judging = Pick<Review, 'statement' | 'verdict'> &
  Partial<Pick<Review, 'field' | 'after' | 'note'>>;

const DONE = { confirm: 'confirmed', reject: 'rejected', change: 'edited', note: 'noted' } as const;

/** The last judgement made here, for the undo key. */
let last: (() => void) | null = null;

export function undoLast(): void {
  last?.();
}

/** Keeps a judgement and offers to take it back. */
export async function judge(judging: Judging): Promise<boolean> {
  return attempt(async () => {
    const review = await send<Review>('/api/reviews', { ...judging, by: reviewer() });
    forgetAnswers();
    offerUndo(
      words.value.review.done[DONE[judging.verdict]],
      `/api/reviews/${encodeURIComponent(review.id)}`,
    );
  });
}

/** Takes a judgement back. */
export async function undoReview(id: string): Promise<boolean> {
  return attempt(async () => {
    await send(`/api/reviews/${encodeURIComponent(id)}`, {}, 'DELETE');
    forgetAnswers();
    tell(words.value.review.done.undone);
  });
}

/** Lets one actor count as another. */
export async function mergeInto(
  actor: { id: string; name: string },
  other: { id: string; name: string },
): Promise<boolean> {
  return attempt(async () => {
    await send('/api/merges', { actor: actor.id, other: other.id, by: reviewer() });
    forgetAnswers();
    offerUndo(words.value.merge.done(actor.name, other.name), `/api/merges/${encodeURIComponent(actor.id)}`);
  });
}

export async function separate(actor: string): Promise<boolean> {
  return attempt(async () => {
    await send(`/api/merges/${encodeURIComponent(actor)}`, {}, 'DELETE');
    forgetAnswers();
    tell(words.value.merge.undone);
  });
}

/** Keeps that two actors are not one. */
export async function tellApart(a: { id: string }, b: { id: string }): Promise<boolean> {
  return attempt(async () => {
    await send('/api/differences', { actor: a.id, other: b.id, by: reviewer() });
    forgetAnswers();
    offerUndo(
      words.value.merge.apart,
      `/api/differences/${encodeURIComponent(a.id)}/${encodeURIComponent(b.id)}`,
    );
  });
}

function offerUndo(text: string, path: string): void {
  const undo = () => {
    last = null;
    void attempt(async () => {
      await send(path, {}, 'DELETE');
      forgetAnswers();
      tell(words.value.review.done.undone);
    });
  };
  last = undo;
  tell(text, undo);
}

async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const why =
      error instanceof ApiError && error.status === 0 ? words.value.states.lost : (error as Error).message;
    tell(`${words.value.review.failed}: ${why}`);
    return false;
  }
}
