/** What was asked for cannot be done with this input; the CLI prints the message in one line and exits with 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Something outside (a store, a file, a server) failed; the CLI prints the message in one line and exits with 1. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(
    message: string,
    /** Whether the same call may succeed later. */
    readonly retryable = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
