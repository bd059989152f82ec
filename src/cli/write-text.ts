import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvironmentError } from '../model/index.js';

/** Writes text piece by piece to a file, or to stdout; a reader that goes away ends it quietly. */
export async function writeText(pieces: AsyncIterable<string>, out: string | undefined): Promise<void> {
  try {
    if (out === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
    else await pipeline(Readable.from(pieces), createWriteStream(out));
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw error;
    throw new EnvironmentError(`${out ?? 'stdout'} cannot be written (${code})`, false, { cause: error });
  }
}
