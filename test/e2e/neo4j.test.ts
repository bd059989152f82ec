import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { NEO4J_HOOK_MS, takeNeo4j } from '../support/neo4j.js';
import { exploreSpec } from './explore-spec.js';

let server: Awaited<ReturnType<typeof takeNeo4j>>;
beforeAll(async () => {
  server = await takeNeo4j();
}, NEO4J_HOOK_MS);
afterAll(() => server?.release());

exploreSpec('Neo4j', () => openStore(server.url, server));
