import { signal } from '@preact/signals';

/** What the server says when something did not work. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
  ) {
    super(message);
  }
}

/** Whether the server answered last time. */
export const connected = signal(true);

const RETRY_MS = 2500;

/** Calls the server. @throws ApiError, also for answers that are no JSON. */
export async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    lost();
    throw new ApiError('no answer', 0);
  }
  connected.value = true;
  const body = (await response.json().catch(() => null)) as (T & { error?: { message?: string } }) | null;
  if (response.ok && body !== null) return body;
  throw new ApiError(body?.error?.message ?? `${response.status} ${response.statusText}`, response.status);
}

export function send<T>(path: string, body: unknown, method = 'POST', signal?: AbortSignal): Promise<T> {
  const init: RequestInit = {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  return call<T>(path, signal ? { ...init, signal } : init);
}

/** Asks from time to time until the server answers again. */
function lost(): void {
  if (!connected.value) return;
  connected.value = false;
  const ask = () => {
    fetch('/api/summary', { method: 'HEAD' }).then(
      () => {
        connected.value = true;
      },
      () => setTimeout(ask, RETRY_MS),
    );
  };
  setTimeout(ask, RETRY_MS);
}
