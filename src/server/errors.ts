import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { EnvironmentError, InputError } from '../model/index.js';

/** What was asked for is not in the graph. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Turns whatever went wrong into one line and a status: bad input 400, missing 404, the outside world 503. */
export function answerError(error: Error, c: Context): Response {
  if (error instanceof HTTPException) return c.json(body(error.message), error.status);
  if (error instanceof NotFound) return c.json(body(error.message), 404);
  if (error instanceof InputError) return c.json(body(error.message), 400);
  if (error instanceof EnvironmentError) return c.json(body(error.message), 503);
  console.error(error);
  return c.json(body('the server made a mistake; its log says more'), 500);
}

function body(message: string) {
  return { error: { message } };
}
