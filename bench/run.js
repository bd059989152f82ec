// Runs a benchmark from its TypeScript source: node bench/run.js NAME [OPTION…]
import { runnerImport } from 'vite';

const [name = ''] = process.argv.splice(2, 1);
if (!/^[a-z-]+$/.test(name)) {
  console.error('usage: node bench/run.js NAME [OPTION…], where bench/NAME.ts is the benchmark');
  process.exit(2);
}
await runnerImport(new URL(`./${name}.ts`, import.meta.url).pathname, {
  logLevel: 'error',
  configFile: false,
});
