import { z } from 'zod';
import { ACTOR_KINDS, FACTUALITIES, LANGUAGES, type RelationType } from '../../model/index.js';

const Lemmas = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const FUNCTION_PATTERN =
  /^(subject|object|iobj|any|poss|self|text|obl:\p{L}+|nmod:\p{L}+|clause\.(subject|object|iobj|any)|light\.(subject|object|iobj|obl:\p{L}+))$/u;

/** A grammatical function as docs/codebook-format.md lists them, e.g. `subject`, `obl:von`, `light.subject`. */
export const GrammaticalFunction = z.string().regex(FUNCTION_PATTERN, 'unknown function');
export type GrammaticalFunction = z.infer<typeof GrammaticalFunction>;

const Functions = z.union([GrammaticalFunction, z.array(GrammaticalFunction).min(1)]);
const Dependents = z.record(GrammaticalFunction, Lemmas);

const TriggerEntry = z
  .strictObject({
    lemma: Lemmas.optional(),
    noun: Lemmas.optional(),
    adj: Lemmas.optional(),
    with: Dependents.optional(),
    without: Dependents.optional(),
    reflexive: z.boolean().optional(),
  })
  .refine(({ lemma, noun, adj }) => lemma ?? noun ?? adj, 'a trigger needs a lemma, a noun or an adj');

const Kinds = z.array(z.enum(ACTOR_KINDS)).min(1);

/** A frame as it stands in the YAML file. */
export const FrameEntry = z.strictObject({
  frame: z.string().min(1),
  type: z.string(),
  trigger: TriggerEntry,
  source: Functions,
  target: Functions,
  kinds: z.strictObject({ source: Kinds.optional(), target: Kinds.optional() }).optional(),
  unless: z.strictObject({ passive: z.boolean().optional(), active: z.boolean().optional() }).optional(),
  factuality: z.enum(FACTUALITIES).optional(),
  explicit: z.boolean().optional(),
  examples: z
    .array(
      z.strictObject({
        de: z.string().optional(),
        en: z.string().optional(),
        is: z.tuple([z.string(), z.string(), z.string()]),
      }),
    )
    .optional(),
  not: z
    .array(z.union([z.string(), z.strictObject({ de: z.string().optional(), en: z.string().optional() })]))
    .optional(),
});
export type FrameEntry = z.infer<typeof FrameEntry>;

/** A verb that carries a noun, as `light-verbs.yaml` lists it. */
export const LightVerbEntry = z.strictObject({
  lang: z.enum(LANGUAGES),
  lemma: z.string().min(1),
  /** Whether it turns the noun's roles: `X erntete Kritik von Y` tells criticism by Y. */
  turns: z.boolean(),
  /** Preposition under which the noun hangs (`in die Kritik geraten`); absent where it is the verb's subject or object. */
  prep: z.string().optional(),
});
export type LightVerb = z.infer<typeof LightVerbEntry>;

export type TriggerPos = 'verb' | 'noun' | 'adj';

/** A dependent that must or must not be there; `exact` words match alone, others as the last part of a compound too. */
export interface Constraint {
  function: GrammaticalFunction;
  lemmas: readonly { lemma: string; exact: boolean }[];
}

export interface FrameExample {
  text: string;
  is: readonly [string, string, string];
}

/** One pattern of the codebook: how a trigger and its dependents tell a statement of one type. */
export interface Frame {
  name: string;
  type: RelationType;
  triggers: readonly { pos: TriggerPos; lemma: string; exact: boolean }[];
  with: readonly Constraint[];
  without: readonly Constraint[];
  reflexive: boolean | null;
  source: readonly GrammaticalFunction[];
  target: readonly GrammaticalFunction[];
  kinds: { source: readonly string[] | null; target: readonly string[] | null };
  unless: { passive: boolean; active: boolean };
  factuality: (typeof FACTUALITIES)[number] | null;
  explicit: boolean;
  examples: readonly FrameExample[];
  not: readonly string[];
  /** Where it is written, for messages. */
  file: string;
  line: number;
}

const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const wordOf = (text: string) => ({
  lemma: text.replace(/^=/, '').toLowerCase(),
  exact: text.startsWith('='),
});

const constraintsOf = (dependents: Record<string, string | string[]> | undefined): Constraint[] =>
  Object.entries(dependents ?? {}).map(([fn, lemmas]) => ({
    function: fn,
    lemmas: listOf(lemmas).map(wordOf),
  }));

/** The frame that an entry of the YAML file means. */
export function frameOf(
  entry: FrameEntry,
  type: RelationType,
  place: { lang: 'de' | 'en'; file: string; line: number },
): Frame {
  const { lemma, noun, adj } = entry.trigger;
  const trigger = (pos: TriggerPos) => (text: string) => ({
    pos,
    lemma: wordOf(text).lemma,
    exact: pos !== 'noun' || wordOf(text).exact,
  });
  return {
    name: entry.frame,
    type,
    triggers: [
      ...listOf(lemma).map(trigger('verb')),
      ...listOf(noun).map(trigger('noun')),
      ...listOf(adj).map(trigger('adj')),
    ],
    with: constraintsOf(entry.trigger.with),
    without: constraintsOf(entry.trigger.without),
    reflexive: entry.trigger.reflexive ?? null,
    source: listOf(entry.source),
    target: listOf(entry.target),
    kinds: { source: entry.kinds?.source ?? null, target: entry.kinds?.target ?? null },
    unless: { passive: entry.unless?.passive ?? false, active: entry.unless?.active ?? false },
    factuality: entry.factuality ?? null,
    explicit: entry.explicit ?? true,
    examples: (entry.examples ?? []).flatMap(example => {
      const text = example[place.lang];
      return text ? [{ text, is: example.is }] : [];
    }),
    not: (entry.not ?? []).flatMap(example =>
      typeof example === 'string' ? [example] : listOf(example[place.lang]),
    ),
    file: place.file,
    line: place.line,
  };
}
