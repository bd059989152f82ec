import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { RelationType } from '../../src/model/index.js';

/** The closed list of relation types as it ships. */
export const ALL_TYPES: readonly RelationType[] = (
  parse(readFileSync(new URL('../../seeds/codebook/types.yaml', import.meta.url), 'utf8')) as unknown[]
).map(type => RelationType.parse(type));

export const TYPES_BY_NAME: ReadonlyMap<string, RelationType> = new Map(
  ALL_TYPES.map(type => [type.name, type]),
);
