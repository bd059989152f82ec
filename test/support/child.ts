import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const RUNNER = fileURLToPath(new URL('../../scripts/run-ts.js', import.meta.url));
const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));

/**
 * Runs the ingestion in a process of its own and kills it (SIGKILL) so many milliseconds after it has opened the store.
 *
 * @returns whether it was done before
 */
export async function ingestAndKill(args: readonly string[], afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, [RUNNER, CHILD, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  let done = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'done') done = true;
    if (line === 'open') setTimeout(() => child.kill('SIGKILL'), afterMs).unref();
  }
  const code = await ended;
  if (!done && code !== null) throw new Error(`the ingestion ended with ${code}: ${errors}`);
  return done;
}
