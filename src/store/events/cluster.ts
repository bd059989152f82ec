/**
 * Decides which dates of one source, type and target mean one act. Dates are prefixes (`2025-04-17`, `2025-04`,
 * `2025`, empty) and agree if one begins with the other. Agreement is not transitive, so: every day is an act of its
 * own; a vaguer date joins the act within it if there is exactly one, and is an act of its own if there are none or
 * several, since nothing says which it was. The result depends on the set of dates alone.
 *
 * @param core dates of statements that say that the act took place
 * @param rest dates of other statements (planned, denied, rejected): they join acts of `core` but do not change them
 * @returns the date of the act for each date
 * @example clusterDates(['2025-04', '2025-04-17'], []) // both → '2025-04-17'
 */
export function clusterDates(core: Iterable<string>, rest: Iterable<string>): Map<string, string> {
  const act = new Map<string, string>();
  const acts = new Set<string>();
  for (const date of fromFinest(core)) {
    const found = only(acts, other => other.startsWith(date)) ?? date;
    act.set(date, found);
    acts.add(found);
  }
  const fixed = new Set(acts);
  for (const date of fromFinest(rest)) {
    if (act.has(date)) continue;
    act.set(date, only(fixed, other => other.startsWith(date) || date.startsWith(other)) ?? date);
  }
  return act;
}

function fromFinest(dates: Iterable<string>): string[] {
  return [...new Set(dates)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The one element that passes, undefined if none or several do. */
function only(dates: Iterable<string>, passes: (date: string) => boolean): string | undefined {
  let found: string | undefined;
  for (const date of dates) {
    if (!passes(date)) continue;
    if (found !== undefined) return undefined;
    found = date;
  }
  return found;
}
