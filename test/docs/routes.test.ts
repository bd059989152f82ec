import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROUTES = new URL('../../src/server/routes/', import.meta.url);
const PAGE = readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8');

const routes = readdirSync(ROUTES).flatMap(file =>
  [...readFileSync(new URL(file, ROUTES), 'utf8').matchAll(/app\.(get|post|delete)\('(\/api\/[^']+)'/g)].map(
    ([, method, path]) => `${method!.toUpperCase()} ${path}`,
  ),
);

it.each(routes)('%s is documented', route => {
  expect(PAGE).toContain(`\`${route}`);
});
