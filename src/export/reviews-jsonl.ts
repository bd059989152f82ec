import { z } from 'zod';
import { InputError, Review, reviewId } from '../model/index.js';
import { type GraphStore, readReviews } from '../store/index.js';
import { textLines } from './lines.js';

/** All reviews, one JSON object a line. */
export async function* exportReviews(store: GraphStore): AsyncGenerator<string> {
  for (const review of await readReviews(store)) yield `${JSON.stringify(review)}\n`;
}

/**
 * Reviews that `exportReviews` wrote.
 *
 * @throws InputError with the number of the line that is broken or altered.
 */
export async function readReviewsFile(path: string): Promise<Review[]> {
  const reviews: Review[] = [];
  let number = 0;
  for await (const text of textLines(path)) {
    number += 1;
    if (text.trim() === '') continue;
    reviews.push(parseReview(text, `${path}:${number}`));
  }
  return reviews;
}

function parseReview(text: string, place: string): Review {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${place}: this line is no JSON`, { cause: error });
  }
  const parsed = Review.safeParse(json);
  if (!parsed.success)
    throw new InputError(`${place}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
  const { id, statement, verdict, field, after, by, at } = parsed.data;
  if (reviewId(statement, verdict, field ?? '', after ?? '', by, at) !== id) {
    throw new InputError(`${place}: the review was altered`);
  }
  return parsed.data;
}
