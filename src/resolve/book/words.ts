import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fold, LANGUAGES } from '../../model/index.js';
import { nounForms } from './inflect.js';
import {
  BodySeed as BodySchema,
  type BodySeed,
  ClassSeed as ClassSchema,
  type ClassSeed,
  OrganSeed as OrganSchema,
  type OrganSeed,
  PronounSeed as PronounSchema,
  type PronounSeed,
  RoleSeed as RoleSchema,
  type RoleSeed,
  TitleSeed as TitleSchema,
} from './schema.js';
import { readSeeds } from './seed-file.js';
import { SuffixMap } from './suffixes.js';

/** A role noun in one of its forms. */
export interface RoleForm {
  role: RoleSeed;
  gender: 'f' | 'm' | null;
}

/** What a language's nouns say about actors, see seeds/actors/words. */
export interface Words {
  roles: SuffixMap<RoleForm>;
  organs: SuffixMap<OrganSeed>;
  bodies: SuffixMap<BodySeed>;
  classes: SuffixMap<ClassSeed>;
  /** Nouns for the people of a body, which take up the body. */
  members: SuffixMap<ClassSeed>;
  /** Titles by folded word, with the gender they tell. */
  titles: ReadonlyMap<string, 'f' | 'm' | null>;
  /** By form; possessives by their stem. */
  pronouns: ReadonlyMap<string, PronounSeed>;
  possessives: ReadonlyMap<string, PronounSeed>;
  /** Whether bodies have no grammatical gender: the language has a possessive for them alone (`its`). */
  naturalGender: boolean;
  /** Verbs whose subject is a person or a body. */
  acting: ReadonlySet<string>;
  /** Verbs whose object is a person or a body. */
  affecting: ReadonlySet<string>;
  /** Nouns for who holds the same office elsewhere. */
  colleagues: ReadonlySet<string>;
  /** Plural nouns for the parties of a government. */
  governing: ReadonlySet<string>;
  /** Adjectives that put an office before the article's time, and after it. */
  past: ReadonlySet<string>;
  coming: ReadonlySet<string>;
  /** Verbs and nouns by which someone gets an office: what follows `zu` is no mention. */
  appointing: ReadonlySet<string>;
  /** Verbs whose object's deed stands after `für`: `dankte Macron für seine Bemühungen`. */
  judging: ReadonlySet<string>;
}

/** Reads the word lists of every language from a folder. */
export function readWords(dir: string): Record<string, Words> {
  return Object.fromEntries(LANGUAGES.map(language => [language, readLanguage(dir, language)]));
}

function readLanguage(dir: string, language: string): Words {
  const list = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const file = join(dir, `${name}.${language}.yaml`);
    return existsSync(file) ? readSeeds(file, z.array(schema)) : [];
  };
  const roles = new SuffixMap<RoleForm>();
  for (const role of list('roles', RoleSchema)) {
    const own = role.gender === 'any' ? null : role.gender;
    for (const { form, feminine } of nounForms(role.noun, role)) {
      roles.add(form, { role, gender: feminine ? 'f' : own });
    }
  }
  const pronouns = list('pronouns', PronounSchema);
  const byForm = (possessive: boolean): Map<string, PronounSeed> =>
    new Map(
      pronouns.filter(({ kind }) => (kind === 'possessive') === possessive).map(seed => [seed.form, seed]),
    );
  return {
    roles,
    organs: nouns(list('organs', OrganSchema)),
    bodies: nouns(list('bodies', BodySchema)),
    classes: nouns(list('classes', ClassSchema)),
    members: nouns(list('members', ClassSchema)),
    titles: new Map(list('titles', TitleSchema).map(({ word, gender }) => [fold(word), gender ?? null])),
    pronouns: byForm(false),
    possessives: byForm(true),
    naturalGender: pronouns.some(({ kind, gender }) => kind === 'possessive' && gender.join() === 'n'),
    acting: new Set(list('acting', z.string())),
    affecting: new Set(list('affecting', z.string())),
    colleagues: new Set(list('colleagues', z.string()).map(fold)),
    governing: new Set(list('governing', z.string()).map(fold)),
    past: new Set(list('past', z.string())),
    coming: new Set(list('coming', z.string())),
    appointing: new Set(list('appointing', z.string())),
    judging: new Set(list('judging', z.string())),
  };
}

function nouns<T extends { noun: string; forms: string[]; adjectival: boolean }>(seeds: T[]): SuffixMap<T> {
  const map = new SuffixMap<T>();
  for (const seed of seeds) for (const { form } of nounForms(seed.noun, seed)) map.add(form, seed);
  return map;
}
