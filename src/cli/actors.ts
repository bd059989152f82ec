import { Command } from 'commander';
import { fold, foldUmlauts, InputError } from '../model/index.js';
import {
  distinguishActors,
  type GraphStore,
  type KnownActor,
  mergeActors,
  readActors,
  readBackground,
  readJudgements,
  splitActor,
  suggestMerges,
  undistinguishActors,
} from '../store/index.js';
import { positive } from './numbers.js';
import { type StoreOptions, storeOption, userName, withStore } from './options.js';
import { toTable } from './table.js';

interface JudgeOptions extends StoreOptions {
  by: string;
  reason: string;
}

/** `actant actors …`: who is in the graph, and who is one. */
export function actorsCommand(): Command {
  const command = new Command('actors').description(
    'list actors, merge those that are one, split them again',
  );
  const judge = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .addOption(storeOption())
      .option('--by <name>', 'who judges', userName())
      .option('--reason <text>', 'why', '');

  command
    .command('list')
    .description('actors whose name has a word that begins like this')
    .argument('[name]', 'beginning of a name or of a word in it')
    .addOption(storeOption())
    .option('--limit <n>', 'most rows', positive, 100)
    .action(async (name: string | undefined, { store, limit }: StoreOptions & { limit: number }) => {
      const actors = await withStore(store, readActors, { readOnly: true });
      const rows = actors.filter(actor => !name || matches(actor, name)).slice(0, limit);
      console.log(
        rows.length === 0
          ? 'no actors'
          : toTable(['id', 'kind', 'name', 'aliases', 'merged into'], rows.map(toRow)),
      );
    });
  command
    .command('show')
    .description('everything that is known of an actor')
    .argument('<actor>', 'id of the actor')
    .addOption(storeOption())
    .action(async (id: string, { store }: StoreOptions) => {
      console.log(await withStore(store, opened => describe(opened, id), { readOnly: true }));
    });
  judge('merge', 'let an actor count as another')
    .argument('<actor>', 'id of the actor that is merged')
    .argument('<into>', 'id of the other')
    .action(async (actor: string, other: string, { store, by, reason }: JudgeOptions) => {
      await withStore(store, opened => mergeActors(opened, { actor, other, by, reason }));
      console.log(`${actor} counts as ${other} (\`actant actors split ${actor}\` takes it back)`);
    });
  command
    .command('split')
    .description('take the merge of an actor back')
    .argument('<actor>', 'id of the actor that was merged')
    .addOption(storeOption())
    .action(async (actor: string, { store }: StoreOptions) => {
      await withStore(store, opened => splitActor(opened, actor));
      console.log(`${actor} counts as itself again`);
    });
  judge('differ', 'say that two actors are not one, so that they are neither suggested nor merged')
    .argument('<actor>', 'id of an actor')
    .argument('<other>', 'id of another')
    .option('--undo', 'take it back')
    .action(async (actor: string, other: string, options: JudgeOptions & { undo?: boolean }) => {
      const { store, by, reason, undo } = options;
      await withStore(store, opened =>
        undo
          ? undistinguishActors(opened, actor, other)
          : distinguishActors(opened, { actor, other, by, reason }),
      );
      console.log(undo ? `${actor} and ${other} may be one again` : `${actor} and ${other} are two`);
    });
  judge('suggest', 'actors that may be one, the likeliest first')
    .option('--limit <n>', 'most suggestions', positive, 50)
    .option('--min-score <p>', 'least probability', Number, 0.5)
    .option('--merge', 'merge all that are printed')
    .action(async (options: JudgeOptions & { limit: number; minScore: number; merge?: boolean }) => {
      await withStore(options.store, store => suggest(store, options), { readOnly: !options.merge });
    });
  return command;
}

async function suggest(
  store: GraphStore,
  { limit, minScore, merge, by }: JudgeOptions & { limit: number; minScore: number; merge?: boolean },
): Promise<void> {
  const suggestions = await suggestMerges(store, { limit, minScore });
  if (suggestions.length === 0) console.log('no suggestions');
  for (const { actor, other, names, score, evidence } of suggestions) {
    console.log(
      `${score.toFixed(3)}  ${actor} (${names[0]}) → ${other} (${names[1]}): ${evidence.join('; ')}`,
    );
    if (!merge) continue;
    try {
      await mergeActors(store, { actor, other, by, reason: `suggested: ${evidence.join('; ')}` });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.log(`       not merged: ${error.message}`);
    }
  }
}

async function describe(store: GraphStore, id: string): Promise<string> {
  const actors = await readActors(store);
  const actor = actors.find(one => one.id === id);
  if (!actor) throw new InputError(`there is no actor ${id}: \`actant actors list\` shows them`);
  const { tenures, memberships } = await readBackground(store);
  const judgements = (await readJudgements(store)).filter(({ actor: a, other: b }) => a === id || b === id);
  const members = actors.filter(({ canonical }) => canonical === id);
  return [
    `${actor.name} (${actor.kind}, ${actor.id})`,
    ...(actor.aliases.length > 0 ? [`also ${actor.aliases.join(', ')}`] : []),
    ...(actor.wikidata ? [`https://www.wikidata.org/wiki/${actor.wikidata}`] : []),
    ...(actor.canonical ? [`counts as ${actor.canonical}`] : []),
    ...members.map(({ id: member, name }) => `includes ${name} (${member})`),
    ...tenures
      .filter(row => row.actor === id)
      .map(({ name, from, to }) => `${name}, ${from ?? '?'} to ${to ?? 'now'}`),
    ...memberships
      .filter(row => row.actor === id)
      .map(({ group, from, to }) => `in ${group}, ${from ?? '?'} to ${to ?? 'now'}`),
    ...judgements.map(({ verdict, actor: a, other: b, by, at, reason }) => {
      return `${a} and ${b} are ${verdict === 'same' ? 'one' : 'two'}, says ${by} on ${at.slice(0, 10)}${reason && `: ${reason}`}`;
    }),
  ].join('\n');
}

function matches(actor: KnownActor, name: string): boolean {
  const search = (actor.search ?? '').replaceAll(/[\s-]/g, '|');
  return [fold(name), foldUmlauts(name)].some(begin =>
    search.includes(`|${begin.replaceAll(/[\s-]/g, '|')}`),
  );
}

function toRow({ id, kind, name, aliases, canonical }: KnownActor) {
  return { id, kind, name, aliases: aliases.join(', '), 'merged into': canonical };
}
