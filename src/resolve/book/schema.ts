import { z } from 'zod';
import { ActorKind, PartialDate } from '../../model/index.js';

/** Grammatical gender of a name, or a person's; `pl` for names that are plural (`die USA`). */
export const Gender = z.enum(['m', 'f', 'n', 'pl']);
export type Gender = z.infer<typeof Gender>;

const Texts = z.array(z.string().min(1)).default([]);
/** One class or several. */
const Classes = z.preprocess(value => (typeof value === 'string' ? [value] : value), Texts);
const Wikidata = z.string().regex(/^Q\d+$/, 'a Wikidata id looks like Q567');

/** An actor of seeds/actors: who it is and by which names texts mean it. */
export const ActorSeed = z.strictObject({
  name: z.string().min(1),
  /** Its name in English texts, where another one is used. */
  en: z.string().optional(),
  kind: ActorKind,
  wikidata: Wikidata.optional(),
  gender: Gender.optional(),
  aliases: Texts,
  /** Names of a person that mean it where they stand alone and the article names nobody else so. */
  short: Texts,
  /** Names that are ordinary words too: they count only where the analysis found a name. */
  weak: Texts,
  /** Nouns for its people or members in the plural. */
  people: Texts,
  /** Places that stand for it. */
  seats: Texts,
  /** Stems of adjectives that mean it, without ending. */
  adjectives: Texts,
  /** The state it belongs to: an ISO code. */
  of: z.string().optional(),
  /** The actor it is an organ of, although it acts under its own name. */
  owner: z.string().optional(),
  /** The state that must be named too, because others have bodies of that name. */
  needs: z.string().optional(),
  /** Classes that nouns of seeds/actors/words name: `company`. */
  is: Classes,
  /** Parties of a person, by name. */
  party: Texts,
  /** Towns by which texts call it: `das Gericht in Den Haag`. */
  at: Texts,
});
export type ActorSeed = z.infer<typeof ActorSeed>;

/** What seeds/actors/states.yaml adds to the packages, by ISO code. */
export const StateSeed = z.strictObject({
  wikidata: Wikidata.optional(),
  name: z.string().optional(),
  en: z.string().optional(),
  gender: Gender.default('n'),
  aliases: Texts,
  adjectives: Texts,
  people: Texts,
  seats: Texts,
  governments: Texts,
  /** The capital's name is the state's, or stands for another body. */
  seatless: z.boolean().default(false),
});
export type StateSeed = z.infer<typeof StateSeed>;

/** An office and who held it when. */
export const OfficeSeed = z.strictObject({
  office: z.string().min(1),
  of: z.string().min(1),
  holders: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        gender: z.enum(['m', 'f']),
        from: PartialDate,
        to: PartialDate.optional(),
      }),
    )
    .min(1),
});
export type OfficeSeed = z.infer<typeof OfficeSeed>;

const Noun = { noun: z.string().min(1), forms: Texts, adjectival: z.boolean().default(false) };

export const RoleSeed = z.strictObject({
  ...Noun,
  /** Of the person so called, forms for women aside; `any` where the noun says nothing of it. */
  gender: z.enum(['m', 'f', 'any']).default('m'),
  office: z.string().optional(),
  of: Texts,
  is: Texts,
  unique: z.boolean().default(false),
  skip: z.boolean().default(false),
  /** It takes up the person spoken of, although nothing called that one so before. */
  epithet: z.boolean().default(false),
  /** Kinds of actor that have such a role; any where left out. */
  owners: z.array(ActorKind).default([]),
  /** It tells the gender of whom it describes, also in the masculine: `Ehemann`. */
  gendered: z.boolean().default(false),
});
export type RoleSeed = z.infer<typeof RoleSeed>;

export const OrganSeed = z.strictObject({
  ...Noun,
  owners: z.array(ActorKind).min(1),
  person: z.boolean().default(false),
  plural: z.boolean().default(false),
  /** Only in the singular: `der Staat`. */
  singular: z.boolean().default(false),
  alone: z.boolean().default(false),
  /** Only with its owner beside it. */
  owned: z.boolean().default(false),
});
export type OrganSeed = z.infer<typeof OrganSeed>;

export const BodySeed = z.strictObject({
  ...Noun,
  gender: Gender,
  kind: ActorKind.default('organization'),
  alone: z.boolean().default(false),
  place: z.boolean().default(false),
  /** Its class: `das Gericht` takes up a `Sondertribunal`. */
  is: z.string().optional(),
  /** The plain noun of its class, which may take up any of it. */
  plain: z.boolean().default(false),
  /** Only what follows makes it a name: `Behörde für Meteorologie`. */
  tail: z.boolean().default(false),
  /** What its compounds add makes a name of it: `Lehrergewerkschaft`. */
  compounds: z.boolean().default(false),
  /** Any adjective makes it a name: `maoistische Rebellen`. */
  described: z.boolean().default(false),
});
export type BodySeed = z.infer<typeof BodySeed>;

export const ClassSeed = z.strictObject({
  ...Noun,
  kind: ActorKind,
  later: z.boolean().default(true),
  is: Classes,
  /** Only actors of these classes: `die Notenbank`. */
  only: z.boolean().default(false),
  /** Another kind that it may name where none of its own is near. */
  also: ActorKind.optional(),
  /** The other of two: `der Konkurrent`. */
  rival: z.boolean().default(false),
  /** It decides in compounds too: `Technologiekonzern`. */
  compounds: z.boolean().default(false),
});
export type ClassSeed = z.infer<typeof ClassSeed>;

export const TitleSeed = z.strictObject({ word: z.string().min(1), gender: z.enum(['m', 'f']).optional() });

export const FirstNames = z.strictObject({ f: z.array(z.string()), m: z.array(z.string()) });

export const PronounSeed = z.strictObject({
  form: z.string().min(1),
  kind: z.enum(['personal', 'demonstrative', 'latter', 'former', 'both', 'possessive']),
  gender: z.array(Gender).min(1),
});
export type PronounSeed = z.infer<typeof PronounSeed>;
