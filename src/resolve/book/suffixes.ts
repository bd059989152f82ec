import { fold } from '../../model/index.js';
import { memo } from './memo.js';

/** Words found by their last part: the lookup of compounds. */
export class SuffixMap<T> {
  readonly #byForm = new Map<string, T>();
  #longest = 0;

  /** The first value given for a form stays. */
  add(form: string, value: T): void {
    const key = fold(form);
    if (this.#byForm.has(key)) return;
    this.#byForm.set(key, value);
    this.#longest = Math.max(this.#longest, key.length);
  }

  /** The value of the whole word. */
  get(folded: string): T | undefined {
    return this.#byForm.get(folded);
  }

  /** The value of the longest known last part, and what stands before it (`justiz` of `justizminister`). */
  readonly find = memo((folded: string): { value: T; before: string; form: string } | undefined => {
    const first = Math.max(0, folded.length - this.#longest);
    for (let at = first; at < folded.length; at++) {
      const form = folded.slice(at);
      const value = this.#byForm.get(form);
      if (value !== undefined && (at === 0 || at >= 2)) return { value, before: folded.slice(0, at), form };
    }
    return undefined;
  });
}
