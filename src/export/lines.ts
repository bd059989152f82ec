import { createReadStream } from 'node:fs';
import { EnvironmentError, InputError } from '../model/index.js';

/** The lines of a text file, cut at line feeds alone: JSON may hold other characters that count as line ends. */
export async function* textLines(path: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop()!;
      yield* parts;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError(`there is no file ${path}`, { cause: error });
    if (code === 'EISDIR') throw new InputError(`${path} is a folder`, { cause: error });
    if (code) throw new EnvironmentError(`${path} cannot be read (${code})`, false, { cause: error });
    throw error;
  }
  if (rest !== '') yield rest;
}
