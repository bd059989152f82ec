import neo4j, { type Driver, Neo4jError, type ResultSummary } from 'neo4j-driver';
import { EnvironmentError, InputError } from '../model/index.js';
import type { StoreAddress } from './address.js';
import { cypher as statement } from './cypher.js';
import { assertReadOnly, withoutSemicolon } from './guard.js';
import { fromNeo4j, toNeo4j } from './neo4j-values.js';
import { serialiser } from './serialise.js';
import {
  addChanges,
  type Changes,
  type GraphStore,
  NO_CHANGES,
  type OpenOptions,
  type Params,
  type ReadOptions,
  type Row,
  type Transaction,
} from './store.js';

const DEFAULT_TIMEOUT_MS = 30_000;

/** How long the driver tries a transaction again after the server has gone or found a deadlock. */
const RETRY_MS = 15_000;

/** How long to wait for a connection before the server counts as unreachable. */
const CONNECT_MS = 10_000;

/**
 * Opens a graph on a Neo4j 5 server.
 *
 * @throws EnvironmentError when the server cannot be reached; InputError when it refuses the password.
 */
export async function openNeo4j(
  address: Extract<StoreAddress, { kind: 'neo4j' }>,
  options: OpenOptions = {},
): Promise<GraphStore> {
  const { url } = address;
  const user = options.user ?? address.user ?? 'neo4j';
  const password = options.password ?? address.password ?? '';
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
    maxTransactionRetryTime: RETRY_MS,
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    userAgent: 'actant',
  });
  try {
    await driver.verifyAuthentication();
  } catch (error) {
    await driver.close();
    throw toOwnError(error, url, user);
  }
  return makeStore(driver, url, user, options.readOnly ?? false);
}

function makeStore(driver: Driver, url: string, user: string, readOnly: boolean): GraphStore {
  const oneAtATime = serialiser();
  const own = (error: unknown) => toOwnError(error, url, user);

  async function read<T = Row>(cypher: string, params: Params = {}, options: ReadOptions = {}) {
    const query = withoutSemicolon(cypher);
    assertReadOnly(query);
    const maxRows = options.maxRows ?? Number.POSITIVE_INFINITY;
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await session.executeRead(
        async tx => {
          const result = tx.run(query, toNeo4j(params) as Params);
          const columns = (await result.keys()) as string[];
          const rows: T[] = [];
          for await (const record of result) {
            if (rows.length === maxRows) return { columns, rows, truncated: true };
            rows.push(fromNeo4j(record.toObject()) as T);
          }
          return { columns, rows, truncated: false };
        },
        { timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS },
      );
    } catch (error) {
      throw own(error);
    } finally {
      await session.close();
    }
  }

  function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (readOnly) throw new InputError(`${url} was opened for reading only`);
    return oneAtATime(async () => {
      const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
      try {
        return await session.executeWrite(async tx => {
          let changes: Changes = NO_CHANGES;
          await tx.run(statement('write/lock'));
          return await work({
            run: async <R = Row>(cypher: string, params: Params = {}) => {
              const { records, summary } = await tx.run(cypher, toNeo4j(params) as Params);
              changes = addChanges(changes, toChanges(summary));
              return records.map(record => fromNeo4j(record.toObject()) as R);
            },
            get changes() {
              return changes;
            },
          });
        });
      } catch (error) {
        throw own(error);
      } finally {
        await session.close();
      }
    });
  }

  async function define(statements: readonly string[]): Promise<void> {
    const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
    try {
      for (const text of statements) await session.run(text);
    } catch (error) {
      throw own(error);
    } finally {
      await session.close();
    }
  }

  return {
    kind: 'neo4j',
    address: url,
    capabilities: { constraintsIndex: true, shared: true, cancels: true },
    read,
    write,
    define,
    announce: async () => undefined,
    close: () => driver.close(),
  };
}

function toChanges(summary: ResultSummary): Changes {
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } =
    summary.counters.updates();
  return {
    nodesCreated: nodesCreated ?? 0,
    nodesDeleted: nodesDeleted ?? 0,
    relationshipsCreated: relationshipsCreated ?? 0,
    relationshipsDeleted: relationshipsDeleted ?? 0,
    propertiesSet: propertiesSet ?? 0,
  };
}

function toOwnError(error: unknown, url: string, user: string): Error {
  if (!(error instanceof Neo4jError)) return error as Error;
  const { code, retriable } = error;
  const text = error.message.split('\n')[0]!;
  if (code.includes('Security.Unauthorized') || code.includes('Security.CredentialsExpired')) {
    return new InputError(
      `${url} refuses the password of user "${user}": set ACTANT_STORE_USER and ACTANT_STORE_PASSWORD`,
      { cause: error },
    );
  }
  if (code.includes('AuthenticationRateLimit')) {
    return new EnvironmentError(`${url} was given a wrong password too often: wait a little`, true, {
      cause: error,
    });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new EnvironmentError(
      `Neo4j at ${url} cannot be reached: is it running, and is that its address?`,
      true,
      {
        cause: error,
      },
    );
  }
  if (code.includes('Statement.AccessMode')) {
    return new InputError('queries may only read the graph: this one writes', { cause: error });
  }
  if (code.includes('TransactionTimedOut')) {
    return new EnvironmentError('the query took too long and was stopped: ask for less', true, {
      cause: error,
    });
  }
  if (code.includes('ClientError.Statement'))
    return new InputError(describeStatementError(error), { cause: error });
  return new EnvironmentError(`Neo4j refused: ${text} (${code})`, retriable, { cause: error });
}

/** Neo4j's message ends in the query with a mark under the place; the place is given in words. */
function describeStatementError(error: Neo4jError): string {
  const place = /\(line (\d+), column (\d+)/.exec(error.message);
  const text = error.message.split('\n')[0]!.replace(/ \(line \d+, column \d+.*$/, '');
  const kind = error.code.endsWith('SyntaxError') ? 'syntax error: ' : '';
  return place ? `${kind}${text} (line ${place[1]}, column ${place[2]})` : kind + text;
}
