import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ApiError, call, connected } from './api.js';

/** An answer of the server on its way, there, or failed; an older one stays while a newer is fetched. */
export interface Answer<T> {
  value: T | null;
  error: ApiError | null;
  loading: boolean;
}

const cache = new Map<string, unknown>();
const MOST_CACHED = 200;

/** Counts the changes of the graph made from this page; every answer is asked for again after one. */
export const generation = signal(0);

/** Forgets all answers: the graph has changed. */
export function forgetAnswers(): void {
  cache.clear();
  generation.value++;
}

/** The answer to a path, asked again when the path or the graph changes, or the server comes back. */
export function useAnswer<T>(path: string | null): Answer<T> & { retry(): void } {
  const [state, setState] = useState<Answer<T> & { path: string | null }>({ ...initial<T>(path), path });
  const [attempt, setAttempt] = useState(0);
  const version = generation.value;
  const online = connected.value;
  useEffect(() => {
    if (path === null) {
      setState({ value: null, error: null, loading: false, path });
      return;
    }
    const known = cache.get(path) as T | undefined;
    if (known !== undefined) {
      setState({ value: known, error: null, loading: false, path });
      return;
    }
    if (!online) return;
    const abort = new AbortController();
    setState(before => ({ value: before.value, error: null, loading: true, path }));
    call<T>(path, { signal: abort.signal }).then(
      value => {
        remember(path, value);
        if (!abort.signal.aborted) setState({ value, error: null, loading: false, path });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const known_ = error instanceof ApiError ? error : new ApiError(String(error), 0);
        setState(before => ({
          value: known_.status === 0 ? before.value : null,
          error: known_,
          loading: false,
          path,
        }));
      },
    );
    return () => abort.abort();
  }, [path, version, online, attempt]);
  const current = state.path === path ? state : { ...initial<T>(path), value: state.value };
  return { ...current, retry: () => setAttempt(attempt + 1) };
}

function initial<T>(path: string | null): Answer<T> {
  const known = path === null ? undefined : (cache.get(path) as T | undefined);
  return { value: known ?? null, error: null, loading: path !== null && known === undefined };
}

function remember(path: string, value: unknown): void {
  if (cache.size >= MOST_CACHED) cache.delete(cache.keys().next().value!);
  cache.set(path, value);
}
