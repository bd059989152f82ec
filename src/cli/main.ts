#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { PACKAGE_ROOT } from '../ingest/index.js';
import { InputError } from '../model/index.js';
import { commands } from './commands.js';

const { version, description } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
  version: string;
  description: string;
};

const program = new Command('actant')
  .description(description)
  .version(version)
  .option('--debug', 'show where an error came from')
  .exitOverride()
  .showHelpAfterError('(actant --help lists the commands)');
for (const command of commands()) program.addCommand(command.exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Prints an error in one line and gives the exit code: 2 for bad input, 1 for anything else. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (program.opts<{ debug?: boolean }>().debug) console.error(error);
  else console.error(`actant: ${error instanceof Error ? error.message : String(error)}`);
  return error instanceof InputError ? 2 : 1;
}
