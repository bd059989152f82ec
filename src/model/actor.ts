import { z } from 'zod';

export const ACTOR_KINDS = ['person', 'organization', 'party', 'state', 'media', 'group'] as const;
export const ActorKind = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof ActorKind>;

/** An actor as one article knows it; the same actor has the same id in every article. */
export const ActorRef = z.object({
  /** `Q` + number for actors of the seeds with a Wikidata id, else a slug of kind and name, see `actorId`. */
  id: z.string(),
  /** Fullest form in nominative. */
  name: z.string(),
  kind: ActorKind,
  /** Every other name used for it (no pronouns, no roles). */
  aliases: z.array(z.string()),
  wikidata: z.string().nullable(),
});
export type ActorRef = z.infer<typeof ActorRef>;

/** How a mention refers. */
export const MENTION_FORMS = [
  'name', // full or shortened proper name, inflected or not
  'adjective', // »die russische Luftwaffe«
  'compound', // »EU-Kommission«, »Merkel-Berater«, »US-«
  'role', // »der Kanzler«, »die Ministerin«
  'organ', // an unnamed part that stands for its owner: »die Polizei« of a state, »ein Sprecher der SPD«
  'pronoun', // »er«, »Dieser«, »letzterer«
  'possessive', // »seine«
  'ellipsis', // no word of its own: the subject goes on
] as const;
export const MentionForm = z.enum(MENTION_FORMS);
export type MentionForm = z.infer<typeof MentionForm>;

/** A place in the text that refers to one actor or, in the plural, to several. */
export const Mention = z.object({
  /** Index in `Resolution.mentions`. */
  n: z.int(),
  sentence: z.int(),
  /** Tokens `[from, to)` of the whole phrase that names the actor, its title excluded; `head` is its syntactic head. */
  from: z.int(),
  to: z.int(),
  head: z.int(),
  start: z.int(),
  end: z.int(),
  form: MentionForm,
  /** Indices into `Resolution.actors`; empty when the mention could not be resolved. */
  actors: z.array(z.int()),
  /** Which rule resolved it, e.g. `known-name`, `apposition`, `pronoun-subject`. */
  resolver: z.string(),
  /** Probability that the resolution is right, 0–1. */
  score: z.number(),
});
export type Mention = z.infer<typeof Mention>;

/** What `resolve` knows of an article. */
export const Resolution = z.object({ actors: z.array(ActorRef), mentions: z.array(Mention) });
export type Resolution = z.infer<typeof Resolution>;
