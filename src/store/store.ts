/** A value as the store gives it out: plain JSON on both engines. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Row = { [column: string]: Json };

/** A node in a result. `id` is the engine's own and means nothing outside this store; use `properties.id`. */
export type NodeValue = { id: string; labels: string[]; properties: Row };

/** A relationship in a result; `from` and `to` are the engine's ids of its nodes. */
export type RelationshipValue = { id: string; type: string; from: string; to: string; properties: Row };

/** A path in a result, in the order in which it was walked. */
export type PathValue = { nodes: NodeValue[]; relationships: RelationshipValue[] };

export interface ReadResult<T> {
  columns: string[];
  rows: T[];
  /** Whether rows beyond `maxRows` were left out. */
  truncated: boolean;
}

export interface ReadOptions {
  /** Give up after this many milliseconds; 30 s when left out. */
  timeoutMs?: number;
  /** Stop after this many rows; no limit when left out. */
  maxRows?: number;
}

/** What a write did to the graph, as the engine counts it. */
export interface Changes {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
}

/** A running write. Everything in it is kept together or not at all. */
export interface Transaction {
  /** Runs one statement and gives back its rows; integers of JavaScript are stored as integers. */
  run<T = Row>(cypher: string, params?: Params): Promise<T[]>;
  /** What this transaction has done so far. */
  readonly changes: Changes;
}

/** Plain data; `undefined` is not allowed in it. */
export type Params = { readonly [name: string]: unknown };

/** What one engine can do and the other cannot. */
export interface Capabilities {
  /** A uniqueness constraint brings an index with it. */
  constraintsIndex: boolean;
  /** Several processes can have the graph open at a time. */
  shared: boolean;
  /** A query that takes too long is stopped, not only abandoned. */
  cancels: boolean;
}

/**
 * A graph on one of the two engines. Get one from `openStore`.
 *
 * @example
 * const store = await openStore('data/actant.grafeo');
 * const { rows } = await store.read('MATCH (a:Actor {id: $id}) RETURN a.name AS name', { id: 'Q22686' });
 * await store.close();
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** The address it was opened with, without credentials. */
  readonly address: string;
  readonly capabilities: Capabilities;
  /**
   * Runs a query that only reads.
   *
   * @throws InputError for a syntax error, a missing parameter, or a query that writes, loads files or calls a
   * procedure that is not known to be harmless; EnvironmentError when time runs out or the engine fails.
   */
  read<T = Row>(cypher: string, params?: Params, options?: ReadOptions): Promise<ReadResult<T>>;
  /**
   * Runs `work` in one transaction, after all earlier ones: there is one writer at a time on either engine, so what
   * `work` reads stays true until it commits. `work` may run again if the engine asks for it, so it must have no
   * effect but through the transaction. An exception undoes everything.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Changes the schema (constraints, indexes); such statements stand outside transactions. */
  define(statements: readonly string[]): Promise<void>;
  /** Tells other programs that meet the locked file through which server they reach it; nothing to do on Neo4j. */
  announce(server: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Neo4j user; `neo4j` when left out. */
  user?: string;
  password?: string;
  /** Refuse writes, and do not create what is not there. */
  readOnly?: boolean;
}

export const NO_CHANGES: Readonly<Changes> = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
};

/** The sum of two changes. */
export function addChanges(a: Changes, b: Changes): Changes {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
    relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
  };
}
