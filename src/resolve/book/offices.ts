import { fold } from '../../model/index.js';
import type { KnownActor } from './types.js';

interface Term {
  holder: KnownActor;
  from: string;
  to: string | null;
}

/** Who held which office of which actor when. */
export class Offices {
  readonly #terms = new Map<string, Term[]>();
  /** Ids of the actors that a person held an office of. */
  readonly #served = new Map<string, Set<string>>();
  /** By office and folded surname. */
  readonly #bySurname = new Map<string, Term[]>();

  add(office: string, of: string, term: Term): void {
    const key = `${office} ${of}`;
    const terms = this.#terms.get(key) ?? [];
    terms.push(term);
    this.#terms.set(key, terms);
    const served = this.#served.get(term.holder.id) ?? new Set();
    this.#served.set(term.holder.id, served.add(of));
    const surname = `${office} ${fold(term.holder.name).split(' ').at(-1)}`;
    this.#bySurname.set(surname, [...(this.#bySurname.get(surname) ?? []), term]);
  }

  has(office: string, of: string): boolean {
    return this.#terms.has(`${office} ${of}`);
  }

  /**
   * The holder of an office on a day. On the day of a change the new holder counts.
   * @param date ISO date or prefix; of a prefix the whole span must lie in the term.
   */
  holder(office: string, of: string, date: string): KnownActor | null {
    return within(this.#terms.get(`${office} ${of}`) ?? [], date).at(-1)?.holder ?? null;
  }

  /** The one holder of such an office, of whatever actor, with a surname; with a date, only one in office then. */
  holderNamed(office: string, surname: string, date: string | null): KnownActor | null {
    const terms = this.#bySurname.get(`${office} ${surname}`) ?? [];
    const holders = new Set((date ? within(terms, date) : terms).map(({ holder }) => holder));
    return holders.size === 1 ? [...holders][0]! : null;
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

function within(terms: readonly Term[], date: string): Term[] {
  return terms.filter(({ from, to }) => from <= date && (to === null || date < to.slice(0, date.length)));
}
