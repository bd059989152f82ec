import { createHash } from 'node:crypto';
import type { ActorKind } from './actor.js';
import { fold } from './fold.js';

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const ID_LENGTH = 20; // 80 bits: no collision to be expected below 10^11 items

function hashId(prefix: string, ...parts: (string | number)[]): string {
  return `${prefix}-${sha256(parts.join('\u0000')).slice(0, ID_LENGTH)}`;
}

/** Same text (white space aside) from the same address is the same article. */
export function articleId(text: string, url: string): string {
  return hashId('a', text.normalize('NFC').replace(/\s+/g, ' ').trim(), url);
}

export function sentenceId(article: string, start: number, end: number): string {
  return hashId('s', article, start, end);
}

/** A statement is one cue with one pair of ends in one article. */
export function statementId(
  article: string,
  cueStart: number,
  type: string,
  source: string,
  target: string,
): string {
  return hashId('t', article, cueStart, type, source, target);
}

/** Id of an actor without a Wikidata id: readable, and the same wherever the same kind and name occur. */
export function actorId(kind: ActorKind, name: string): string {
  return `${kind}:${slug(name)}`;
}

function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** An event is one act of one type between two actors at one date. */
export function eventId(key: string, date: string): string {
  return hashId('e', key, date);
}

/** Outlets whose names differ only in case, accents or white space are one. */
export function outletId(name: string): string {
  return `outlet:${slug(name)}`;
}

/** The same judgement of the same person at the same time is one review. */
export function reviewId(
  statement: string,
  verdict: string,
  field: string,
  after: string,
  by: string,
  at: string,
): string {
  return hashId('v', statement, verdict, field, after, by, at);
}

/** What one run made of one article. */
export function codingId(article: string, run: string): string {
  return hashId('c', article, run);
}
