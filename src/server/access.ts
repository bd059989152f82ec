import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sha256 } from '../model/index.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
const COOKIE = 'actant';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a host name or address is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Without a token only requests that address this machine by a loopback name are answered, so that no other site can
 * reach the graph through a name that it points here. With one, the token must come along: as `Authorization: Bearer`,
 * or once as `?token=`, after which a cookie holds it.
 */
export function access(token: string | null): MiddlewareHandler {
  return async (c, next) => {
    if (token === null) {
      const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
      if (!isLoopback(host))
        return c.json({ error: { message: 'this server answers on this machine only' } }, 403);
      return next();
    }
    const url = new URL(c.req.url);
    const given = url.searchParams.get('token');
    if (given !== null && same(given, token)) {
      setCookie(c, COOKIE, sha256(token), { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return c.redirect(url.pathname + url.search);
    }
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
    const cookie = getCookie(c, COOKIE);
    if ((bearer && same(bearer, token)) || (cookie && same(cookie, sha256(token)))) return next();
    return c.json({ error: { message: 'a token is needed: open the address that the server printed' } }, 401);
  };
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}

/** Refuses requests that change something and come from another site; what sends no origin is no browser. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const foreign =
    (origin !== undefined && URL.canParse(origin) && new URL(origin).host !== c.req.header('host')) ||
    origin === 'null' ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign)
    return c.json({ error: { message: 'requests from other sites may not change anything' } }, 403);
  const type = c.req.header('content-type') ?? '';
  if (c.req.method !== 'DELETE' && !type.startsWith('application/json'))
    return c.json({ error: { message: 'the body must be JSON (content-type: application/json)' } }, 415);
  return next();
};
