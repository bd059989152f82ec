import { EnvironmentError, InputError } from '../model/index.js';

/**
 * Sends JSON to a running `actant serve` and gives back its answer.
 *
 * @throws InputError for no address or a refused request, EnvironmentError when the server does not answer.
 */
export async function askServer<T>(server: string, path: string, body: unknown): Promise<T> {
  const url = URL.canParse(server) ? new URL(path, server) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new InputError(`"${server}" is no address of a server`);
  const token = new URL(server).searchParams.get('token');
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  }).catch(error => {
    throw new EnvironmentError(`no server answers at ${url.origin}`, true, { cause: error });
  });
  const answer = (await response.json().catch(() => null)) as (T & { error?: { message: string } }) | null;
  if (response.ok && answer) return answer;
  const message = answer?.error?.message ?? `${url.origin} answers ${response.status} ${response.statusText}`;
  throw response.status < 500 ? new InputError(message) : new EnvironmentError(message);
}
