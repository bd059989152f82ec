import type { Command } from 'commander';
import { codebookCommand } from './codebook.js';
import { evalCommand } from './eval.js';
import { explainCommand } from './explain.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';

/** Every command, in the order of the way of an article. */
export function commands(): Command[] {
  return [ingestCommand(), extractCommand(), explainCommand(), codebookCommand(), evalCommand()];
}
