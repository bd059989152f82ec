import { type ServerType, serve } from '@hono/node-server';
import { EnvironmentError, InputError } from '../model/index.js';
import { isLoopback } from './access.js';
import { type AppOptions, createApp } from './app.js';

export interface StartOptions extends AppOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface RunningServer {
  /** Where the page is, with the token when one is needed. */
  url: string;
  port: number;
  close(): Promise<void>;
}

export const DEFAULT_PORT = 4711;
export const DEFAULT_HOST = '127.0.0.1';

/**
 * Serves a graph.
 *
 * @throws InputError when it would be reachable from other machines without a token; EnvironmentError when the port is taken.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT, token = null } = options;
  if (!isLoopback(host) && token === null)
    throw new InputError(`${host} can be reached from other machines: give a --token that they must know`);
  const { app, warm } = createApp(options);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(started));
    started.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new EnvironmentError(
          taken
            ? `port ${port} is taken: give another --port`
            : `cannot listen on ${host}:${port}: ${error.message}`,
          taken,
          { cause: error },
        ),
      );
    });
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  // the first page should not wait for the layout
  setImmediate(() => void warm().catch(() => undefined));
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}/${token === null ? '' : `?token=${encodeURIComponent(token)}`}`,
    port: bound,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
