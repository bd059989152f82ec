/** What a view can be narrowed by; the order is that of the page's rail. */
export const FACETS = [
  'tone',
  'factuality',
  'type',
  'outlet',
  'speaker',
  'kind',
  'plover',
  'reviewed',
] as const;
export type Facet = (typeof FACETS)[number];

/** Either only the values named, or all but these. Values are ids; `''` stands for »none«. */
export interface Choice {
  only: boolean;
  values: readonly string[];
}

/** Which events a view shows. */
export interface Filter {
  choices: Readonly<Partial<Record<Facet, Choice>>>;
  /** Partial ISO dates, both included; null leaves that side open. */
  from: string | null;
  to: string | null;
  /** Events less certain than this are left out, 0–1. */
  minScore: number;
}

/** What has not happened, by the text itself, is drawn only on request. */
export const DEFAULT_FILTER: Filter = {
  choices: { factuality: { only: false, values: ['hypothetical', 'negated'] } },
  from: null,
  to: null,
  minScore: 0,
};

/** Whether a choice lets a value through. */
export function admits(choice: Choice | undefined, value: string): boolean {
  return !choice || choice.values.includes(value) === choice.only;
}

/** The filter with another choice for one facet; undefined takes the facet out. */
export function withChoice(filter: Filter, facet: Facet, choice: Choice | undefined): Filter {
  const { [facet]: _old, ...others } = filter.choices;
  return { ...filter, choices: choice ? { ...others, [facet]: choice } : others };
}

/** Switches one value of a facet on or off. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const choice = filter.choices[facet] ?? { only: false, values: [] };
  const values = choice.values.includes(value)
    ? choice.values.filter(other => other !== value)
    : [...choice.values, value].sort();
  return withChoice(filter, facet, values.length === 0 && !choice.only ? undefined : { ...choice, values });
}

/** Narrows a facet to one value; a second time gives all back. */
export function onlyValue(filter: Filter, facet: Facet, value: string): Filter {
  const choice = filter.choices[facet];
  const alone = choice?.only && choice.values.length === 1 && choice.values[0] === value;
  return withChoice(filter, facet, alone ? undefined : { only: true, values: [value] });
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return formatFilter(a).toString() === formatFilter(b).toString();
}

const NOT = '!';
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The filter as parameters of a URL: `type=ACCUSED,MET` (only these), `type=!MET` (all but these), `from`, `to`, `min`.
 * What equals the default is left out.
 */
export function formatFilter(filter: Filter, defaults: Filter = DEFAULT_FILTER): URLSearchParams {
  const params = new URLSearchParams();
  for (const facet of FACETS) {
    const now = formatChoice(filter.choices[facet]);
    if (now !== formatChoice(defaults.choices[facet])) params.set(facet, now);
  }
  if (filter.from) params.set('from', filter.from);
  if (filter.to) params.set('to', filter.to);
  if (filter.minScore > 0) params.set('min', String(filter.minScore));
  return params;
}

function formatChoice(choice: Choice | undefined): string {
  if (!choice) return NOT;
  const values = [...choice.values].sort().map(value => (value === '' ? '-' : value.replaceAll(',', '%2C')));
  return (choice.only ? '' : NOT) + values.join(',');
}

/** Reads a filter from a URL; what cannot be read is left out and named in `ignored`. */
export function parseFilter(
  params: URLSearchParams,
  defaults: Filter = DEFAULT_FILTER,
): { filter: Filter; ignored: string[] } {
  const ignored: string[] = [];
  let filter = defaults;
  for (const facet of FACETS) {
    const text = params.get(facet);
    if (text === null) continue;
    const only = !text.startsWith(NOT);
    const values = (only ? text : text.slice(1))
      .split(',')
      .filter(value => value !== '')
      .map(value => (value === '-' ? '' : value.replaceAll('%2C', ',')));
    filter = withChoice(filter, facet, !only && values.length === 0 ? undefined : { only, values });
  }
  const date = (name: string) => {
    const text = params.get(name);
    if (text === null || DATE.test(text)) return text;
    ignored.push(name);
    return null;
  };
  const [from, to] = [date('from'), date('to')];
  const min = params.get('min');
  const minScore = Number(min ?? 0);
  const valid = minScore >= 0 && minScore <= 1;
  if (!valid) ignored.push('min');
  return {
    filter: { ...filter, from, to, minScore: valid ? minScore : 0 },
    ignored,
  };
}
