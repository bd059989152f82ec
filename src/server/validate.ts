import type { Context } from 'hono';
import { z } from 'zod';
import { InputError } from '../model/index.js';

/** An id of an actor, event, article or statement: never longer than a line, no control characters. */
export const Id = z
  .string()
  .min(1)
  .max(300)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
  .regex(/^[^\u0000-\u001f]+$/, 'an id has no control characters');

/** The parameters of a URL by a schema. @throws InputError that names the parameter. */
export function query<T extends z.ZodType>(c: Context, schema: T): z.infer<T> {
  return parse(schema, Object.fromEntries(new URL(c.req.url).searchParams));
}

/** The body by a schema. @throws InputError when it is no JSON or not what the schema says. */
export async function body<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  let value: unknown;
  try {
    value = await c.req.json();
  } catch {
    throw new InputError('the body is not valid JSON');
  }
  return parse(schema, value);
}

function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new InputError(`${issue.path.join('.') || 'request'}: ${issue.message}`);
}
