import { afterAll, beforeAll, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { openStore } from '../../src/store/index.js';
import { NEO4J_HOOK_MS, takeNeo4j } from '../support/neo4j.js';
import { answersSpec } from './answers-spec.js';
import { backgroundSpec } from './background-spec.js';
import { contestedSpec } from './contested-spec.js';
import type { Engine } from './engine.js';
import { historySpec } from './history-spec.js';
import { identitySpec } from './identity-spec.js';
import { refusalsSpec } from './refusals-spec.js';
import { storeSpec } from './spec.js';
import { suggestSpec } from './suggest-spec.js';
import { verifySpec } from './verify-spec.js';

let server: Awaited<ReturnType<typeof takeNeo4j>>;
beforeAll(async () => {
  server = await takeNeo4j();
}, NEO4J_HOOK_MS);
afterAll(() => server?.release());

const neo4j: Engine = { name: 'Neo4j', open: () => openStore(server.url, server), runs: 5 };
storeSpec(neo4j);
identitySpec(neo4j);
answersSpec(neo4j);
historySpec(neo4j);
suggestSpec(neo4j);
backgroundSpec(neo4j);
contestedSpec(neo4j);
refusalsSpec(neo4j);
verifySpec(neo4j);

it('says in one line that Neo4j refuses the password', async () => {
  const error = await openStore(server.url, { user: 'neo4j', password: 'wrong' }).catch(caught => caught);
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(
    /refuses the password of user "neo4j": set ACTANT_STORE_USER and ACTANT_STORE_PASSWORD$/,
  );
});

it('makes a second program wait until the first has written', async () => {
  const [one, two] = [await neo4j.open(), await neo4j.open()];
  const order: string[] = [];
  let begun = () => {};
  const first = new Promise<void>(resolve => {
    begun = resolve;
  });
  const slow = one.write(async tx => {
    begun();
    await tx.run('UNWIND range(1, 200000) AS n RETURN max(n)');
    await new Promise(resolve => setTimeout(resolve, 300));
    order.push('first');
  });
  await first;
  await two.write(async () => void order.push('second'));
  await slow;
  expect(order).toEqual(['first', 'second']);
  await Promise.all([one.close(), two.close()]);
});
