import { fold } from '../../model/index.js';
import type { KnownActor } from './types.js';

interface Term {
  holder: KnownActor;
  from: string;
  to: string | null;
}

/** An office that a person held. */
export interface Tenure {
  office: string;
  /** Id of the actor it is an office of. */
  of: string;
  from: string;
  to: string | null;
}

/** Who held which office of which actor when. */
export class Offices {
  readonly #terms = new Map<string, Term[]>();
  /** Ids of the actors that a person held an office of. */
  readonly #served = new Map<string, Set<string>>();
  readonly #tenures = new Map<string, Tenure[]>();
  /** By office and folded surname. */
  readonly #bySurname = new Map<string, Term[]>();
  /** Every term by folded surname, with whose office it is. */
  readonly #named = new Map<string, (Term & { of: string })[]>();

  add(office: string, of: string, term: Term): void {
    const key = `${office} ${of}`;
    const terms = this.#terms.get(key) ?? [];
    terms.push(term);
    this.#terms.set(key, terms);
    const served = this.#served.get(term.holder.id) ?? new Set();
    this.#served.set(term.holder.id, served.add(of));
    const tenures = this.#tenures.get(term.holder.id) ?? [];
    this.#tenures.set(term.holder.id, tenures);
    tenures.push({ office, of, from: term.from, to: term.to });
    const surname = `${office} ${fold(term.holder.name).split(' ').at(-1)}`;
    this.#bySurname.set(surname, [...(this.#bySurname.get(surname) ?? []), term]);
    const last = fold(term.holder.name).split(' ').at(-1)!;
    const named = this.#named.get(last) ?? [];
    this.#named.set(last, named);
    named.push({ ...term, of });
  }

  has(office: string, of: string): boolean {
    return this.#terms.has(`${office} ${of}`);
  }

  /**
   * The holder of an office on a day. On the day of a change the new holder counts.
   * @param date ISO date or prefix; of a prefix the whole span must lie in the term.
   * @param gender tells two who share an office apart; a `m` may mean a woman where she holds it alone.
   */
  holder(office: string, of: string, date: string, gender: 'f' | 'm' | null = null): KnownActor | null {
    const terms = within(this.#terms.get(`${office} ${of}`) ?? [], date);
    const fitting = terms.filter(({ holder }) => !gender || !holder.gender || holder.gender === gender);
    if (fitting.length === 0 && gender === 'm' && terms.length === 1) return terms[0]!.holder;
    return fitting.at(-1)?.holder ?? null;
  }

  /** The offices that a person held, in the order of the seeds. */
  held(person: string): readonly Tenure[] {
    return this.#tenures.get(person) ?? [];
  }

  /** The one holder of such an office, of whatever actor, with a surname; with a date, only one in office then. */
  holderNamed(office: string, surname: string, date: string | null): KnownActor | null {
    const terms = this.#bySurname.get(`${office} ${surname}`) ?? [];
    const holders = new Set((date ? within(terms, date) : terms).map(({ holder }) => holder));
    return holders.size === 1 ? [...holders][0]! : null;
  }

  /** Everyone of a surname in office on a day, each with the actors whose offices they hold. */
  inOffice(surname: string, date: string): Map<KnownActor, string[]> {
    const found = new Map<KnownActor, string[]>();
    for (const { holder, of } of within(this.#named.get(surname) ?? [], date))
      found.set(holder, [...(found.get(holder) ?? []), of]);
    return found;
  }

  /** Ids of the states and organisations that a person held an office of. */
  servedBy(person: string): ReadonlySet<string> {
    return this.#served.get(person) ?? NONE;
  }

  /** Everyone who ever held it, in the order of the seeds. */
  holders(office: string, of: string): KnownActor[] {
    return (this.#terms.get(`${office} ${of}`) ?? []).map(term => term.holder);
  }
}

const NONE: ReadonlySet<string> = new Set();

function within<T extends { from: string; to: string | null }>(terms: readonly T[], date: string): T[] {
  return terms.filter(term => isWithin(term, date));
}

/** Whether a term covers a day, see `Offices.holder`. */
export function isWithin({ from, to }: { from: string; to: string | null }, date: string): boolean {
  return from <= date && (to === null || date < to.slice(0, date.length));
}
