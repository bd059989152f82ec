import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SchemaAnswer } from '../../../src/query/answers.js';

const KEYWORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'DISTINCT',
  'ORDER BY',
  'DESC',
  'LIMIT',
  'SKIP',
  'WITH',
  'UNWIND',
  'AS',
  'AND',
  'OR',
  'NOT',
  'IN',
  'IS NULL',
  'IS NOT NULL',
  'CONTAINS',
  'STARTS WITH',
  'ENDS WITH',
  'EXISTS',
  'UNION',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
];
const FUNCTIONS = [
  'count',
  'collect',
  'sum',
  'avg',
  'min',
  'max',
  'type',
  'labels',
  'size',
  'coalesce',
  'substring',
  'toLower',
  'nodes',
  'relationships',
  'startNode',
  'endNode',
  'shortestPath',
];

interface Option {
  label: string;
  detail?: string;
  type: string;
  boost?: number;
}

/** What can stand at a place of a query, by what stands before it. */
export function optionsAt(before: string, schema: SchemaAnswer): { from: number; options: Option[] } | null {
  const word = /[\w]*$/.exec(before)![0];
  const from = before.length - word.length;
  const lead = before.slice(0, from);
  if (/\[[^\]]*[:|]$/.test(lead))
    return {
      from,
      options: schema.types.map(({ name, count }) => ({ label: name, detail: String(count), type: 'type' })),
    };
  if (/:$/.test(lead) && !/['"][^'"]*:$/.test(lead))
    return {
      from,
      options: schema.labels.map(({ name, count }) => ({
        label: name,
        detail: String(count),
        type: 'class',
      })),
    };
  if (/\w\.$/.test(lead)) {
    const properties = new Map<string, string[]>();
    for (const [owner, names] of Object.entries(schema.properties))
      for (const name of names) properties.set(name, [...(properties.get(name) ?? []), owner]);
    return {
      from,
      options: [...properties].map(([label, owners]) => ({
        label,
        detail: owners.slice(0, 3).join(', '),
        type: 'property',
      })),
    };
  }
  if (word === '') return null;
  return {
    from,
    options: [
      ...KEYWORDS.map(label => ({ label, type: 'keyword', boost: 1 })),
      ...FUNCTIONS.map(label => ({ label, type: 'function' })),
    ],
  };
}

/** Completion from the live schema. */
export function completions(schema: SchemaAnswer): (context: CompletionContext) => CompletionResult | null {
  return context => {
    const line = context.state.doc.lineAt(context.pos);
    const before = context.state.doc.sliceString(0, context.pos);
    const found = optionsAt(before, schema);
    if (
      !found ||
      (!context.explicit &&
        found.from === context.pos &&
        !/[.:|]$/.test(line.text.slice(0, context.pos - line.from)))
    )
      return null;
    return { ...found, validFor: /^\w*$/ };
  };
}
