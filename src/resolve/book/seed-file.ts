import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../../model/index.js';

/**
 * Reads a YAML file of seeds and validates it.
 *
 * @throws {InputError} with file, line and reason, for broken YAML and for each value the schema refuses.
 */
export function readSeeds<T>(file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(readText(file), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    throw new InputError(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`);
  const parsed = schema.safeParse(document.toJS() ?? []);
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.map(issue => {
    const path = [...issue.path] as (string | number)[];
    return `${file}:${lineOf(document, path, lines)}: ${path.join('.')}: ${issue.message}`;
  });
  throw new InputError(complaints.join('\n'));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${(cause as Error).message})`);
  }
}

/** The line of the deepest node on the path that exists (a missing key has none of its own). */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: (string | number)[],
  lines: LineCounter,
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}
