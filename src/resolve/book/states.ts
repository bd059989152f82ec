import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import type { ActorSeed, StateSeed } from './schema.js';

const require = createRequire(import.meta.url);

interface LocaleFile {
  countries?: Record<string, string | string[]>;
  nationalities?: Record<string, string>;
}

function locale(file: string): LocaleFile {
  return require(file) as LocaleFile;
}

const COUNTRIES = require('world-countries') as readonly Country[];
const ISO_NAMES = {
  de: locale('i18n-iso-countries/langs/de.json'),
  en: locale('i18n-iso-countries/langs/en.json'),
};
const NATIONALITIES = {
  de: locale('i18n-nationality/langs/de.json'),
  en: locale('i18n-nationality/langs/en.json'),
};

/** A state as an actor, from the packages and what seeds/actors/states.yaml adds. */
export interface StateActor extends ActorSeed {
  code: string;
  governments: string[];
}

/**
 * The states of the world with their German and English names, adjectives, peoples and capitals.
 * Only codes that states.yaml lists are states; the rest of ISO 3166 are territories.
 */
export function states(seeds: Readonly<Record<string, StateSeed>>): StateActor[] {
  return Object.entries(seeds).map(([code, seed]) =>
    stateActor(
      code,
      seed,
      COUNTRIES.find(({ cca2 }) => cca2 === code),
    ),
  );
}

function stateActor(code: string, seed: StateSeed, country: Country | undefined): StateActor {
  const german = [
    ...isoNames('de', code),
    country?.translations.deu?.common,
    country?.translations.deu?.official,
  ];
  const english = [...isoNames('en', code), country?.name.common, country?.name.official];
  const name = seed.name ?? shortest(german) ?? code;
  const en = seed.en ?? country?.name.common ?? name;
  const aliases = [...german, ...english, ...seed.aliases].filter(usable).filter(alias => alias !== name);
  return {
    code,
    name,
    en,
    kind: 'state',
    ...(seed.wikidata && { wikidata: seed.wikidata }),
    gender: seed.gender,
    aliases: [...new Set(aliases)],
    short: [],
    weak: [],
    people: [...seed.people, ...englishPeoples(country)],
    seats: seed.seatless ? [] : [...new Set([...(country?.capital ?? []), ...seed.seats])],
    governments: seed.governments,
    adjectives: [...adjectives(code, country), ...seed.adjectives],
    is: [],
    party: [],
    at: [],
  };
}

function isoNames(language: 'de' | 'en', code: string): string[] {
  const names = ISO_NAMES[language].countries?.[code] ?? [];
  return typeof names === 'string' ? [names] : names;
}

/** Names with a comma are sort forms (`Tansania, Vereinigte Republik`), which no text uses. */
function usable(name: string | undefined): name is string {
  return name !== undefined && !name.includes(',');
}

function shortest(names: readonly (string | undefined)[]): string | undefined {
  return names.filter(usable).sort((a, b) => a.length - b.length)[0];
}

/** German adjectives as stems in small letters (`russisch`), English ones as they are (`Russian`). */
function adjectives(code: string, country: Country | undefined): string[] {
  const german = NATIONALITIES.de.nationalities?.[code] ?? '';
  const english = [NATIONALITIES.en.nationalities?.[code], country?.demonyms?.eng?.m];
  const found: string[] = [];
  if (/^\S+(?:sch|tsch)$/.test(german)) found.push(german.toLowerCase());
  for (const word of english) if (word && /^[\p{L} -]+$/u.test(word)) found.push(word);
  return found;
}

function englishPeoples(country: Country | undefined): string[] {
  const demonym = country?.demonyms?.eng?.m;
  if (!demonym || !/^\p{L}+$/u.test(demonym)) return [];
  return /(?:an|ian|i)$/.test(demonym) ? [`${demonym}s`] : [];
}
