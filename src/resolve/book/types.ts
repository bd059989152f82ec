import type { ActorKind } from '../../model/index.js';
import type { NameIndex } from './name-index.js';
import type { Offices } from './offices.js';
import type { Gender } from './schema.js';
import type { Words } from './words.js';

/** An actor that the seeds know. */
export interface KnownActor {
  id: string;
  kind: ActorKind;
  /** Its name in German texts, and in English ones. */
  name: string;
  en: string;
  aliases: readonly string[];
  wikidata: string | null;
  gender: Gender | null;
  /** Id of the state it belongs to. */
  of: string | null;
  /** Id of the state that must be named too. */
  needs: string | null;
  /** Classes within its kind: `company`. */
  is: readonly string[];
  /** Ids of a person's parties. */
  parties: readonly string[];
  /** Towns by which texts call it. */
  at: readonly string[];
}

/** Everything that is known about actors before a text is read. */
export interface ActorBook {
  /** By id. */
  actors: ReadonlyMap<string, KnownActor>;
  names: NameIndex;
  /** Adjectives of nationality by their stem (`russisch`) → actor id. */
  adjectives: ReadonlyMap<string, string>;
  offices: Offices;
  /** Nouns and titles by language. */
  words: Readonly<Record<string, Words>>;
  firstNames: ReadonlyMap<string, 'f' | 'm'>;
  /** Hash of everything the book was read from. */
  hash: string;
  /** Finds an actor by ISO code or by a name of the seeds. */
  find(nameOrCode: string): KnownActor | undefined;
}
