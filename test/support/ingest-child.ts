import { corpus } from '../../bench/corpus.js';
import { ensureSchema, openStore, writeArticles } from '../../src/store/index.js';
import { RUN } from './coded.js';
import { FAULT_TYPES } from './fault-corpus.js';

/**
 * Writes a generated corpus into a store, a few articles at a time, and tells of each batch; the fault tests kill it.
 * Arguments: address, number of statements, user, password.
 */
const [address = '', statements = '0', user = '', password = ''] = process.argv.slice(2);
const BATCH = 3;

const store = await openStore(address, user === '' ? {} : { user, password });
await ensureSchema(store, FAULT_TYPES);
console.log('open');
let batch = [];
for (const article of corpus(Number(statements))) {
  batch.push(article);
  if (batch.length < BATCH) continue;
  await writeArticles(store, batch, RUN);
  console.log('batch');
  batch = [];
}
await writeArticles(store, batch, RUN);
await store.close();
console.log('done');
