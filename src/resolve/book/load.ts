import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { actorId, fold, InputError, sha256 } from '../../model/index.js';
import { NameIndex } from './name-index.js';
import { Offices } from './offices.js';
import { ActorSeed, FirstNames, OfficeSeed, StateSeed } from './schema.js';
import { readSeeds } from './seed-file.js';
import { type StateActor, states } from './states.js';
import type { ActorBook, KnownActor } from './types.js';
import { readWords } from './words.js';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** The folder of the user's own actors, which `actant import-actors` fills: ACTANT_ACTORS, else `data/actors`. */
export const actorsFolder = (): string => process.env.ACTANT_ACTORS ?? join('data', 'actors');

/**
 * Reads what is known about actors: seeds/actors and seeds/offices, then the user's own actors.
 *
 * @param dir the folder that holds `actors` and `offices`; the one that comes with Actant when left out.
 * @param own a folder of more actor files, which may add names to actors of the seeds; it need not exist.
 * @throws {InputError} that names file, line and reason.
 */
export function loadActors(dir = SEEDS, own = actorsFolder()): ActorBook {
  const builder = new BookBuilder();
  const stateFile = join(dir, 'actors', 'states.yaml');
  for (const state of states(readSeeds(stateFile, z.record(z.string().length(2), StateSeed))))
    builder.addState(state);
  for (const file of yamlFiles(join(dir, 'actors'))) {
    if (basename(file) === 'states.yaml') continue;
    for (const seed of readSeeds(file, z.array(ActorSeed))) builder.addSeed(seed, file);
  }
  const ownFiles = existsSync(own) ? yamlFiles(own) : [];
  for (const file of ownFiles) {
    for (const seed of readSeeds(file, z.array(ActorSeed))) builder.addOwn(seed, file);
  }
  builder.link();
  for (const file of yamlFiles(join(dir, 'offices'))) {
    for (const seed of readSeeds(file, z.array(OfficeSeed))) builder.addOffice(seed, file);
  }
  const words = readWords(join(dir, 'actors', 'words'));
  const { f, m } = readSeeds(join(dir, 'actors', 'words', 'first-names.yaml'), FirstNames);
  const firstNames = new Map<string, 'f' | 'm'>();
  for (const name of f) firstNames.set(fold(name), 'f');
  for (const name of m) firstNames.set(fold(name), 'm');
  return builder.book(words, firstNames, hashOf(dir, ownFiles));
}

/** Covers every seed file, by name and content. */
function hashOf(dir: string, own: readonly string[]): string {
  const files = ['actors', 'actors/words', 'offices'].flatMap(folder => yamlFiles(join(dir, folder)));
  return sha256(
    [...files, ...own].map(file => `${basename(file)}\n${readFileSync(file, 'utf8')}`).join('\n'),
  );
}

function yamlFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(dir, name));
}

class BookBuilder {
  readonly #actors = new Map<string, KnownActor>();
  readonly #byName = new Map<string, KnownActor>();
  readonly #names = new NameIndex();
  readonly #adjectives = new Map<string, string>();
  readonly #offices = new Offices();
  readonly #links: {
    actor: KnownActor;
    of: string | undefined;
    needs: string | undefined;
    parties: readonly string[];
    file: string;
  }[] = [];

  addState(state: StateActor): void {
    const actor = this.#add(state, 'states.yaml');
    this.#byName.set(state.code, actor);
    for (const name of state.governments) this.#names.add(name, actor, 'government');
  }

  addSeed(seed: ActorSeed, file: string): void {
    this.#add(seed, file);
  }

  /** An actor of the user's: more names for one of the seeds, else a new one. */
  addOwn(seed: ActorSeed, file: string): void {
    const id = seed.wikidata ?? actorId(seed.kind, seed.name);
    const there = this.#actors.get(id);
    if (!there) {
      this.#add(seed, file);
      return;
    }
    const names = [seed.name, ...(seed.en ? [seed.en] : []), ...seed.aliases, ...seed.short];
    there.aliases = [...new Set([...there.aliases, ...names])].filter(name => name !== there.name);
    this.#addNames(seed, there);
  }

  #add(seed: ActorSeed, file: string): KnownActor {
    const actor: KnownActor = {
      id: seed.wikidata ?? actorId(seed.kind, seed.name),
      kind: seed.kind,
      name: seed.name,
      en: seed.en ?? seed.name,
      aliases: [...new Set([...(seed.en ? [seed.en] : []), ...seed.aliases, ...seed.short])],
      wikidata: seed.wikidata ?? null,
      gender: seed.gender ?? null,
      of: null,
      needs: null,
      is: seed.is,
      parties: [],
      at: seed.at,
    };
    const twin = this.#actors.get(actor.id);
    if (twin) throw new InputError(`${file}: ${seed.name} has the id of ${twin.name} (${actor.id})`);
    this.#actors.set(actor.id, actor);
    this.#byName.set(seed.name, actor);
    for (const alias of actor.aliases) if (!this.#byName.has(alias)) this.#byName.set(alias, actor);
    this.#addNames(seed, actor);
    this.#links.push({ actor, of: seed.of, needs: seed.needs, parties: seed.party, file });
    return actor;
  }

  #addNames(seed: ActorSeed, actor: KnownActor): void {
    const weak = new Set(seed.weak);
    if (!weak.has(seed.name)) this.#names.add(seed.name, actor, 'name');
    for (const alias of [...seed.aliases, ...(seed.en ? [seed.en] : [])]) {
      if (!weak.has(alias)) this.#names.add(alias, actor, 'name');
    }
    for (const word of seed.weak) this.#names.add(word, actor, 'name', true);
    for (const word of seed.short) this.#names.add(word, actor, 'short');
    for (const word of seed.people) this.#names.add(word, actor, 'people');
    for (const word of seed.seats) this.#names.add(word, actor, 'seat');
    for (const word of seed.adjectives) {
      const key = fold(word.replace(/^=/, ''));
      if (!this.#adjectives.has(key)) this.#adjectives.set(key, actor.id);
    }
  }

  /** Turns the names in `of` and `needs` into ids, once every actor is known. */
  link(): void {
    for (const { actor, of, needs, parties, file } of this.#links) {
      actor.parties = parties.map(party => this.#require(party, file).id);
      actor.of = of ? this.#require(of, file).id : null;
      actor.needs = needs ? this.#require(needs, file).id : null;
    }
  }

  #require(name: string, file: string): KnownActor {
    const actor = this.#byName.get(name);
    if (!actor) throw new InputError(`${file}: no actor of the seeds is called »${name}«`);
    return actor;
  }

  addOffice(seed: OfficeSeed, file: string): void {
    const of = this.#require(seed.of, file);
    for (const { name, gender, from, to } of seed.holders) {
      if (to !== undefined && to < from)
        throw new InputError(`${file}: ${seed.office} of ${seed.of}: ${name} leaves before coming`);
      const holder = this.#byName.get(name) ?? this.#addHolder(name, gender, file);
      this.#offices.add(seed.office, of.id, { holder, from, to: to ?? null });
    }
  }

  #addHolder(name: string, gender: 'f' | 'm', file: string): KnownActor {
    return this.#add(ActorSeed.parse({ name, kind: 'person', gender }), file);
  }

  book(words: ActorBook['words'], firstNames: ActorBook['firstNames'], hash: string): ActorBook {
    return {
      actors: this.#actors,
      names: this.#names,
      adjectives: this.#adjectives,
      offices: this.#offices,
      words,
      firstNames,
      hash,
      find: name => this.#byName.get(name),
    };
  }
}
