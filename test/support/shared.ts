import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/**
 * Path of a file or folder of the material that lies beside the project and is not part of it.
 *
 * @throws Error that names it when it is missing.
 */
export function shared(path: string): string {
  const full = `${SHARED}${path}`;
  if (!existsSync(full))
    throw new Error(`this test reads ../shared/${path} beside the project, which is missing`);
  return full;
}
