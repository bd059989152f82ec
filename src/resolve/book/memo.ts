const LARGEST = 20_000; // words; the vocabulary of some thousand articles, a few megabytes

/** Remembers the results of a pure function of a word: news repeats its words. */
export function memo<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const there = known.get(word);
    if (there !== undefined || known.has(word)) return there as T;
    if (known.size >= LARGEST) known.clear();
    const value = compute(word);
    known.set(word, value);
    return value;
  };
}
