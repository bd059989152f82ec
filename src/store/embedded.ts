import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GrafeoDB, GrafeoError, QueryResult } from '@grafeo-db/js';
import { EnvironmentError, InputError } from '../model/index.js';
import { fromEmbedded } from './embedded-values.js';
import { assertReadOnly, withoutSemicolon } from './guard.js';
import { withLimit } from './limit.js';
import { describeHolder, removeHolder, writeHolder } from './lock.js';
import { positional } from './positional.js';
import { serialiser } from './serialise.js';
import {
  addChanges,
  type Changes,
  type GraphStore,
  NO_CHANGES,
  type OpenOptions,
  type Params,
  type ReadOptions,
  type ReadResult,
  type Row,
  type Transaction,
} from './store.js';

/** CommonJS with a native binding: only `require` sees its exports under every loader. */
const { GrafeoDB: Engine } = createRequire(import.meta.url)('@grafeo-db/js') as {
  GrafeoDB: typeof GrafeoDB;
};

const DEFAULT_TIMEOUT_MS = 30_000;

/** The engine stops most queries by itself after this time. */
const ENGINE_TIMEOUT_S = 30;

/** Reads that ran out of time go on in their threads; with so many of them no new ones start. */
const MAX_ABANDONED = 2;

/** The log is merged into the file when it has this size, so that opening again stays fast. */
const CHECKPOINT_WAL_BYTES = 64 * 1024 * 1024;

/**
 * Opens a graph in a file of this machine (`path` and `path.wal` belong together).
 *
 * @throws InputError when the path is not a graph; EnvironmentError when another program has it open.
 */
export function openEmbedded(path: string, options: OpenOptions = {}): GraphStore {
  const readOnly = options.readOnly ?? false;
  const db = openEngine(path, readOnly);
  if (!readOnly) {
    db.setCheckpointTriggers({ walBytes: CHECKPOINT_WAL_BYTES });
    writeHolder(path);
  }
  const oneAtATime = serialiser();
  let abandoned = 0;
  let closed = false;

  async function read<T = Row>(cypher: string, params: Params = {}, options: ReadOptions = {}) {
    const query = withoutSemicolon(cypher);
    assertReadOnly(query);
    if (abandoned >= MAX_ABANDONED) {
      throw new EnvironmentError(
        `${abandoned} queries that ran out of time still run: try again later`,
        true,
      );
    }
    const tx = db.beginTransaction();
    const { maxRows = Number.POSITIVE_INFINITY } = options;
    const limited = maxRows === Number.POSITIVE_INFINITY ? query : withLimit(query, maxRows + 1);
    const listed = positional(limited, params);
    const running = tx.executeCypher(listed.cypher, listed.params).finally(() => rollBack(tx));
    const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const result = await withTimeout(running, timeoutMs, () => {
      abandoned++;
      const settle = () => void abandoned--;
      running.then(settle, settle);
    }).catch(error => {
      throw queryError(error, path);
    });
    if (hasWritten(result)) throw new InputError('queries may only read the graph: this one writes');
    return toReadResult<T>(result, maxRows);
  }

  function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (readOnly) throw new InputError(`${path} was opened for reading only`);
    return oneAtATime(async () => {
      const tx = db.beginTransaction();
      let changes: Changes = NO_CHANGES;
      const run = async <R = Row>(cypher: string, params: Params = {}): Promise<R[]> => {
        const listed = positional(cypher, params);
        const result = await tx.executeCypher(listed.cypher, listed.params).catch(error => {
          throw queryError(error, path);
        });
        changes = addChanges(changes, toChanges(result));
        return result.toArray().map(fromEmbedded) as R[];
      };
      try {
        const value = await work({
          run,
          get changes() {
            return changes;
          },
        });
        tx.commit();
        return value;
      } catch (error) {
        rollBack(tx);
        throw error instanceof InputError ? error : engineError(error, path);
      }
    });
  }

  return {
    kind: 'embedded',
    address: path,
    capabilities: { constraintsIndex: false, shared: false, cancels: false },
    read,
    write,
    define: statements =>
      oneAtATime(async () => {
        for (const statement of statements) {
          await db.executeCypher(statement).catch(error => {
            throw engineError(error, path);
          });
        }
      }),
    announce: async server => writeHolder(path, server),
    close: () =>
      oneAtATime(async () => {
        if (closed) return;
        closed = true;
        try {
          db.close();
        } catch (error) {
          throw engineError(error, path);
        } finally {
          if (!readOnly) removeHolder(path);
        }
      }),
  };
}

function openEngine(path: string, readOnly: boolean): GrafeoDB {
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new InputError(`${path} is a folder: give the path of a graph file, such as ${path}/actant.grafeo`);
  }
  if (readOnly && !existsSync(path)) {
    throw new InputError(
      `there is no graph at ${path}: make one with \`actant ingest\`, or give another --store`,
    );
  }
  try {
    return readOnly ? Engine.openReadOnly(path) : Engine.create(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/lock/i.test(message)) throw new EnvironmentError(describeHolder(path), true, { cause: error });
    if (/not a Grafeo|magic|version/i.test(message)) {
      throw new InputError(`${path} is not a graph of Actant (${lastClause(message)})`, { cause: error });
    }
    throw new EnvironmentError(`${path} cannot be opened: ${lastClause(message)}`, false, { cause: error });
  }
}

function toReadResult<T>(result: QueryResult, maxRows: number): ReadResult<T> {
  const { columns, length } = result;
  if (length <= maxRows)
    return { columns, rows: result.toArray().map(fromEmbedded) as T[], truncated: false };
  const rows = Array.from({ length: maxRows }, (_, i) => fromEmbedded(result.get(i)) as T);
  return { columns, rows, truncated: true };
}

function toChanges(result: QueryResult): Changes {
  const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, propertiesSet } = result.counters;
  return {
    nodesCreated,
    nodesDeleted,
    relationshipsCreated: edgesCreated,
    relationshipsDeleted: edgesDeleted,
    propertiesSet,
  };
}

function hasWritten(result: QueryResult): boolean {
  return Object.values(result.counters).some(count => count > 0);
}

function withTimeout<T>(running: Promise<T>, timeoutMs: number, giveUp: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      giveUp();
      reject(new EnvironmentError(`the query took longer than ${timeoutMs / 1000} s: ask for less`, true));
    }, timeoutMs);
    running.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** GQLSTATUS class 42: syntax error or access rule violation; the fault is the query's. */
function queryError(error: unknown, path: string): Error {
  if (error instanceof EnvironmentError || error instanceof InputError) return error;
  const { gqlStatus = '', message } = error as GrafeoError;
  if (message.includes('timeout error')) {
    return new EnvironmentError(
      `the query took longer than ${ENGINE_TIMEOUT_S} s and was stopped: ask for less`,
      true,
      {
        cause: error,
      },
    );
  }
  if (/^(42|22)/.test(gqlStatus)) return new InputError(describeQueryError(message), { cause: error });
  return engineError(error, path);
}

function engineError(error: unknown, path: string): Error {
  if (error instanceof EnvironmentError || !(error instanceof Error)) return error as Error;
  if (!error.message.includes('GRAFEO-')) return error;
  if (/No space left|os error 28/.test(error.message)) {
    return new EnvironmentError(
      `the disk of ${path} is full: the last write was not kept; make room and run this again`,
      true,
      { cause: error },
    );
  }
  return new EnvironmentError(`${path}: the graph refused: ${lastClause(error.message)}`, false, {
    cause: error,
  });
}

/** `Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen --> query:1:10 …` in one line. */
function describeQueryError(message: string): string {
  const [what = message, ...rest] = message.replace(/^.*?GRAFEO-\w+: /, '').split('\n');
  const place = /--> query:(\d+):(\d+)/.exec(rest.join('\n'));
  const text = what.replace('[Cypher] ', '');
  return place ? `${text} (line ${place[1]}, column ${place[2]})` : text;
}

function lastClause(message: string): string {
  return message.split('\n')[0]!.replace(/^.*GRAFEO-\w+: /, '');
}

/** Ends a transaction, unless the engine has ended it itself, as it does when a write fails. */
function rollBack(tx: { isActive: boolean; rollback(): void }): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // what made it end is reported where it happened
  }
}
