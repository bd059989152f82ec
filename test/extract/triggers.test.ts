import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from './read-statements.js';

/** Which word makes a frame fire, and which looks as if it did. */
const CASES: readonly [what: string, text: string, ...told: string[]][] = [
  ['fighters are no fight', 'Die Kämpfer der Hisbollah gegen die Hamas sammelten sich am Montag.'],
  [
    'adjective as a particle',
    'Das Landgericht München sprach Uli Hoeneß schuldig.',
    'Landgericht München CONVICTED Uli Hoeneß',
  ],
  ['mark of a predicate under the object', 'Die FPÖ feierte Hofer als Sieger.', 'FPÖ PRAISED Norbert Hofer'],
  ['Swiss spelling', 'Die Strafmassnahmen der USA gegen Russland gelten weiter.', 'USA SANCTIONED Russland'],
];

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('triggers', () => {
  it.each(CASES)('%s: %s', async (_what, text, ...expected) => {
    expect((await reader.read(text, 'de')).sort()).toEqual([...expected].sort());
  });
});
