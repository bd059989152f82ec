import { z } from 'zod';
import type { ActorKind } from '../../model/index.js';
import { ActorSeed } from '../book/schema.js';

/**
 * Kinds by schema of the FollowTheMoney model, the format of OpenSanctions; other schemata (ships, aircraft, payments) are
 * no actors. See https://followthemoney.tech/explorer/.
 */
const KINDS: Readonly<Record<string, ActorKind>> = {
  Person: 'person',
  Organization: 'organization',
  LegalEntity: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
};
const PARTY_TOPIC = 'pol.party';
const MOST_ALIASES = 30; // transliterations beyond that are variants that news does not use

const Entity = z.object({
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.string())),
});

/**
 * An actor from one line of a FollowTheMoney file (`entities.ftm.json`), null for what is no actor or has no name in Latin script.
 *
 * @throws {Error} when the line is no entity.
 */
export function actorFromEntity(line: string): ActorSeed | null {
  const { schema, caption, properties } = Entity.parse(JSON.parse(line));
  const kind = KINDS[schema];
  if (!kind) return null;
  const person = kind === 'person';
  const of = (property: string): string[] => properties[property] ?? [];
  const names = [...(caption ? [caption] : []), ...of('name'), ...of('alias')]
    .filter(isLatin)
    .map(name => (person ? inOrder(name) : name))
    .map(inTitleCase);
  const [name, ...others] = [...new Set(names)];
  if (!name) return null;
  const gender = { female: 'f', male: 'm' }[of('gender')[0] ?? ''];
  const wikidata = of('wikidataId').find(id => /^Q\d+$/.test(id));
  return ActorSeed.parse({
    name,
    kind: of('topics').includes(PARTY_TOPIC) ? 'party' : kind,
    ...(wikidata && { wikidata }),
    ...(gender && { gender }),
    aliases: others.slice(0, MOST_ALIASES),
  });
}

const isLatin = (name: string): boolean =>
  /\p{Script=Latin}/u.test(name) && !/[^\p{Script=Latin}\p{M}\P{L}]/u.test(name);

/** `PUTIN, Vladimir` → `Vladimir PUTIN` */
function inOrder(name: string): string {
  const [last, first, ...more] = name.split(',').map(part => part.trim());
  return first && more.length === 0 ? `${first} ${last}` : name;
}

/** Names of several words in capitals are shouted; abbreviations are one word. */
function inTitleCase(name: string): string {
  return name
    .split(' ')
    .map(word =>
      word.length > 3 && word === word.toUpperCase() && name.includes(' ') ? capitalised(word) : word,
    )
    .join(' ');
}

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(^|-)\p{L}/gu, letter => letter.toUpperCase());
