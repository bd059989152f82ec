import { fileURLToPath } from 'node:url';

/** The folder of package.json, from the sources as well as from the built program. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));
