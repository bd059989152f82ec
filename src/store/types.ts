import { InputError, type RelationType } from '../model/index.js';
import { cypher } from './cypher.js';
import type { Row, Transaction } from './store.js';

/** The relation types of a graph by name. */
export type RelationTypes = ReadonlyMap<string, RelationType>;

/** The relation types that the graph holds. */
export async function relationTypes(tx: Pick<Transaction, 'run'>): Promise<RelationTypes> {
  const rows = await tx.run<{ type: Row }>(cypher('schema/types'));
  return new Map(rows.map(({ type }) => [type.name as string, fromProperties(type)]));
}

/** @throws InputError when the graph does not know the type. */
export function typeOf(types: RelationTypes, name: string): RelationType {
  const type = types.get(name);
  if (!type) throw new InputError(`the graph has no relation type "${name}": add it to the codebook's types`);
  return type;
}

/** A relation type as a flat map, the way a node keeps it. */
export function toProperties(type: RelationType): Row {
  const { de, en, definition, ...rest } = type;
  const row = {
    ...rest,
    de: de.label,
    deCase: de.case,
    en: en.label,
    definitionDe: definition.de,
    definition: definition.en,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function fromProperties(row: Row): RelationType {
  const { de, deCase, en, definitionDe, definition, ...rest } = row;
  return {
    plover: null,
    mode: null,
    cameo: null,
    goldstein: null,
    ...rest,
    de: { label: de, case: deCase },
    en: { label: en },
    definition: { de: definitionDe, en: definition },
  } as RelationType;
}
