/** What one request may cost. */
export interface Limits {
  /** Bytes of a body. */
  body: number;
  /** Bytes of a text to be read. */
  text: number;
  /** Milliseconds and rows of a query from the console. */
  queryMs: number;
  queryRows: number;
}

export const DEFAULT_LIMITS: Limits = {
  body: 6_000_000,
  text: 2_000_000,
  queryMs: 5_000,
  queryRows: 500,
};
