import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Who has an embedded graph open: written beside its file, since the engine's own lock names nobody. */
interface Holder {
  pid: number;
  command: string;
  server: string | null;
}

/** Leaves a note beside the graph at `path` that this process has it open. */
export function writeHolder(path: string, server: string | null = null): void {
  const [, script = 'actant', ...rest] = process.argv;
  const holder: Holder = { pid: process.pid, command: [basename(script), ...rest].join(' '), server };
  writeFileSync(notePath(path), `${JSON.stringify(holder)}\n`);
}

/** Takes this process's own note away. */
export function removeHolder(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(notePath(path), { force: true });
}

/** One line on who holds the graph at `path` and what to do about it. */
export function describeHolder(path: string): string {
  const holder = readHolder(path);
  if (!holder) return `${path} is open in another program: end that program, or use another --store`;
  const who = `process ${holder.pid} (${holder.command})`;
  if (holder.server) return `${path} is held by ${who}: go through it with --server ${holder.server}`;
  return `${path} is held by ${who}: wait until it has ended, or start \`actant serve\` and go through it with --server URL`;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(notePath(path), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function notePath(path: string): string {
  return `${path}.lock`;
}
