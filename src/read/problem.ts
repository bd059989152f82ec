import type { Article } from '../model/index.js';

/** Something that could not be read, or not fully; the rest is read all the same. */
export interface ReadProblem {
  /** The file or folder as it was given, `-` for the standard input. */
  path: string;
  /** Line of the file, from 1, where only that line is concerned. */
  line?: number;
  message: string;
}

/** Tells a problem from an article. */
export function isProblem(item: Article | ReadProblem): item is ReadProblem {
  return 'message' in item;
}
