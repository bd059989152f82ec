import type { ComponentChildren } from 'preact';
import { words } from '../i18n/index.js';
import type { ApiError } from '../state/api.js';

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <p class="state-t">{title}</p>
      {children && <div class="state-h">{children}</div>}
    </div>
  );
}

/** Grey lines where text will stand; screen readers hear one word. */
export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <div class="wait" role="status">
      <span class="vh">{words.value.states.loading}</span>
      {Array.from({ length: lines }, (_, n) => (
        <i key={n} class={`w${n % 3}`} />
      ))}
    </div>
  );
}

/** What went wrong, and a way to try again. */
export function Failed({ error, retry }: { error: ApiError; retry?: () => void }) {
  const { states } = words.value;
  return (
    <div class="state" role="alert">
      <p class="state-t">{error.status === 401 ? states.denied : states.failed}</p>
      <div class="state-h">
        {error.status !== 401 && <p>{error.status === 0 ? states.lost : error.message}</p>}
        {retry && (
          <button type="button" class="bt" onClick={retry}>
            {states.retry}
          </button>
        )}
      </div>
    </div>
  );
}
