// Runs a TypeScript program of this repository: node scripts/run-ts.js FILE [ARGUMENT…]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
if (!file) {
  console.error('usage: node scripts/run-ts.js FILE [ARGUMENT…]');
  process.exit(2);
}
await runnerImport(resolve(file), { logLevel: 'error', configFile: false });
