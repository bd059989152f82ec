import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { stringify } from 'yaml';
import { InputError } from '../model/index.js';
import {
  type ActorSeed,
  actorFromEntity,
  actorsFolder,
  actorsFromCsv,
  loadActors,
} from '../resolve/index.js';

/** `actant import-actors FILE`: makes actors of other lists known to the resolver. */
export function importActorsCommand(): Command {
  return new Command('import-actors')
    .description('make actors of a CSV table or a FollowTheMoney file (OpenSanctions) known')
    .argument(
      '<file...>',
      '.csv with the columns name, kind, wikidata, aliases, gender, en; else one entity a line',
    )
    .action(async (files: string[]) => {
      for (const file of files) {
        const actors = await actorsOf(file);
        const path = write(file, actors);
        console.log(`${actors.length} actors from ${file} in ${path}`);
      }
      loadActors();
    });
}

async function actorsOf(file: string): Promise<ActorSeed[]> {
  if (extname(file) === '.csv') return actorsFromCsv(readText(file), file);
  if (!existsSync(file)) throw new InputError(`${file}: there is no such file`);
  const actors: ActorSeed[] = [];
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    n++;
    if (line.trim() === '') continue;
    const actor = entity(line, file, n);
    if (actor) actors.push(actor);
  }
  return actors;
}

function entity(line: string, file: string, n: number): ActorSeed | null {
  try {
    return actorFromEntity(line);
  } catch {
    throw new InputError(`${file}:${n}: no FollowTheMoney entity (a JSON object with schema and properties)`);
  }
}

/** Writes only what differs from the default, so that the file reads like the seeds. */
function write(file: string, actors: readonly ActorSeed[]): string {
  const folder = actorsFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${basename(file, extname(file))}.yaml`);
  const entries = actors.map(actor =>
    Object.fromEntries(
      Object.entries(actor).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
  );
  writeFileSync(path, stringify(entries));
  return path;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${(cause as Error).message})`);
  }
}
