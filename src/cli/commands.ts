import type { Command } from 'commander';
import { actorsCommand } from './actors.js';
import { analyseCommand } from './analyse.js';
import { codebookCommand } from './codebook.js';
import { copyCommand } from './copy.js';
import { deleteCommand } from './delete.js';
import { diffCommand } from './diff.js';
import { evalCommand } from './eval.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { importActorsCommand } from './import-actors.js';
import { ingestCommand } from './ingest.js';
import { migrateCommand } from './migrate.js';
import { queryCommand } from './query.js';
import { reviewCommand } from './review.js';
import { serveCommand } from './serve.js';
import { startCommand } from './start.js';
import { verifyCommand } from './verify.js';

/** Every command, in the order in which a user meets them. */
export function commands(): Command[] {
  return [
    startCommand(),
    ingestCommand(),
    serveCommand(),
    queryCommand(),
    // one step at a time
    analyseCommand(),
    extractCommand(),
    explainCommand(),
    // people's judgements
    reviewCommand(),
    actorsCommand(),
    // the graph
    verifyCommand(),
    deleteCommand(),
    diffCommand(),
    copyCommand(),
    exportCommand(),
    importCommand(),
    migrateCommand(),
    // what the machine knows
    codebookCommand(),
    importActorsCommand(),
    evalCommand(),
  ];
}
