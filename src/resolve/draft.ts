import {
  type ActorKind,
  type ActorRef,
  actorId,
  type Doc,
  fold,
  type Mention,
  type MentionForm,
  type Resolution,
  type Token,
} from '../model/index.js';
import type { ActorBook, Gender, KnownActor, RoleForm, Words } from './book/index.js';

/** What the text calls a person: `Außenministerin` of `Frankreich`. */
export interface RoleNote {
  form: RoleForm;
  /** Folded noun in the form of the text. */
  noun: string;
  owners: readonly DraftActor[];
}

/** An actor while its article is being read. */
export interface DraftActor {
  readonly known: KnownActor | null;
  readonly kind: ActorKind;
  name: string;
  /** Names that the article uses for it. */
  readonly names: Set<string>;
  gender: Gender | null;
  readonly roles: RoleNote[];
  /** Parties that the text gives a person: `Christian Lindner (FDP)`. */
  readonly parties: Set<DraftActor>;
  /** States that the text gives a person by an adjective: `der ukrainische Boxer Usyk`. */
  readonly homes: Set<DraftActor>;
}

export interface DraftMention {
  from: number;
  to: number;
  head: number;
  form: MentionForm;
  actors: readonly DraftActor[];
  resolver: string;
  score: number;
}

const ONCE = 1; // a state named once is not yet what the article is about

/** Forms that stand for something the actor owns or is part of, not for the actor's own phrase. */
const MODIFIERS: ReadonlySet<MentionForm> = new Set(['adjective', 'compound', 'possessive']);

/** Everything that the passes know and find of one article. */
export class Draft {
  readonly actors: DraftActor[] = [];
  readonly mentions: DraftMention[] = [];
  readonly words: Words;
  readonly #known = new Map<string, DraftActor>();
  readonly #unknown = new Map<string, DraftActor>();
  readonly #phrases = new Map<number, DraftMention>();
  readonly #modifiers = new Map<number, DraftMention[]>();

  constructor(
    readonly doc: Doc,
    readonly book: ActorBook,
    readonly lang: string,
    readonly publishedAt: string | null,
  ) {
    const words = book.words[lang] ?? book.words.en;
    if (!words) throw new Error(`no word lists for language ${lang}`);
    this.words = words;
  }

  /** The article's actor for an actor of the seeds. */
  known(known: KnownActor): DraftActor {
    const there = this.#known.get(known.id);
    if (there) return there;
    const name = this.lang === 'de' ? known.name : known.en;
    const actor = this.#create(known, known.kind, name, known.gender);
    this.#known.set(known.id, actor);
    return actor;
  }

  /** Whether the article has named or implied an actor of the seeds so far. */
  has(id: string): boolean {
    return this.#known.has(id);
  }

  /** Ids of the states that names of the article point to, with how often; set before names are read. */
  present: ReadonlyMap<string, number> = new Map();

  /** Of several actors with one name (`Grüne`, `Nationalrat`) the one whose state the article speaks of most; else the first. */
  likeliest<T>(entries: readonly T[], actorOf: (entry: T) => KnownActor): T | undefined {
    const weight = (entry: T): number => {
      const { id, of, kind } = actorOf(entry);
      return this.present.get(kind === 'state' ? id : (of ?? '')) ?? 0;
    };
    const [first, ...rest] = entries;
    return (
      first &&
      rest.reduce((best, entry) => (weight(entry) > Math.max(ONCE, weight(best)) ? entry : best), first)
    );
  }

  /** Whether a body whose name others share too (`Demokratische Partei`) is the one of the seeds: its state is named. */
  isNeeded({ needs }: KnownActor): boolean {
    return needs === null || this.#known.has(needs) || this.present.has(needs);
  }

  /** The article's actor of a kind and name that the seeds do not know. */
  unknown(kind: ActorKind, name: string, gender: Gender | null = null): DraftActor {
    const key = `${kind} ${fold(name)}`;
    const there = this.#unknown.get(key);
    if (there) return there;
    const actor = this.#create(null, kind, name, gender);
    this.#unknown.set(key, actor);
    return actor;
  }

  #create(known: KnownActor | null, kind: ActorKind, name: string, gender: Gender | null): DraftActor {
    const own = this.words.naturalGender && kind !== 'person' && gender !== 'pl' ? 'n' : gender;
    const actor: DraftActor = {
      known,
      kind,
      name,
      names: new Set(),
      gender: own,
      roles: [],
      parties: new Set(),
      homes: new Set(),
    };
    this.actors.push(actor);
    return actor;
  }

  add(mention: DraftMention): DraftMention {
    this.mentions.push(mention);
    if (MODIFIERS.has(mention.form)) {
      const there = this.#modifiers.get(mention.head);
      if (there) there.push(mention);
      else this.#modifiers.set(mention.head, [mention]);
    } else if (!this.#phrases.get(mention.head)?.actors.length) {
      this.#phrases.set(mention.head, mention);
    }
    return mention;
  }

  /** Puts a mention in the place of one that there may be. */
  replace(there: DraftMention | undefined, mention: DraftMention): void {
    if (there) this.drop(there);
    this.add(mention);
  }

  /** The mention whose phrase this token heads. */
  phraseAt(token: Token): DraftMention | undefined {
    return this.#phrases.get(token.i);
  }

  /** Takes back a mention. */
  drop(mention: DraftMention): void {
    const at = this.mentions.indexOf(mention);
    if (at >= 0) this.mentions.splice(at, 1);
    if (this.#phrases.get(mention.head) === mention) this.#phrases.delete(mention.head);
  }

  /** Adjectives, first parts of compounds and possessives at this token. */
  modifiersAt(token: Token): readonly DraftMention[] {
    return this.#modifiers.get(token.i) ?? [];
  }

  /** The finished resolution: only actors that are mentioned, in the order of their first mention. */
  resolution(): Resolution {
    const ordered = [...this.mentions].sort((a, b) => a.from - b.from || b.to - a.to || a.head - b.head);
    const actors: DraftActor[] = [];
    const indexOf = new Map<DraftActor, number>();
    for (const mention of ordered) {
      for (const actor of mention.actors) {
        if (indexOf.has(actor)) continue;
        indexOf.set(actor, actors.length);
        actors.push(actor);
      }
    }
    return {
      actors: actors.map(refOf),
      mentions: ordered.map((mention, n) => this.#mention(mention, n, indexOf)),
    };
  }

  #mention(mention: DraftMention, n: number, indexOf: ReadonlyMap<DraftActor, number>): Mention {
    const { tokens } = this.doc;
    return {
      n,
      sentence: tokens[mention.from]!.sentence,
      from: mention.from,
      to: mention.to,
      head: mention.head,
      start: tokens[mention.from]!.start,
      end: tokens[mention.to - 1]!.end,
      form: mention.form,
      actors: mention.actors.map(actor => indexOf.get(actor)!),
      resolver: mention.resolver,
      score: Math.round(mention.score * 1000) / 1000,
    };
  }
}

function refOf(actor: DraftActor): ActorRef {
  const aliases = new Set([...actor.names, ...(actor.known?.aliases ?? [])]);
  aliases.delete(actor.name);
  return {
    id: actor.known?.id ?? actorId(actor.kind, actor.name),
    name: actor.name,
    kind: actor.kind,
    aliases: [...aliases].sort(),
    wikidata: actor.known?.wikidata ?? null,
  };
}
