import type { Analysis, CodedArticle, Extraction, RelationType } from '../model/index.js';
import type { GraphStore } from '../store/index.js';

/** A text from the page, as a person gives it. */
export interface SubmittedText {
  text: string;
  title: string;
  url: string;
  outlet: string;
  publishedAt: string | null;
  lang: string | null;
}

/** What the machine made of a text, with everything that says why. */
export interface CodedText {
  coded: CodedArticle;
  analysis: Analysis;
  extraction: Extraction;
}

/** Codes texts and writes them into the graph; a server without one only reads. */
export interface IngestService {
  /** Codes a text without storing it. */
  code(text: SubmittedText): Promise<CodedText>;
  /** Stores a coded text; false when the graph held it already. */
  store(coded: CodedText): Promise<boolean>;
}

/** What a server is made of. */
export interface Services {
  store: GraphStore;
  types: readonly RelationType[];
  version: string;
  ingest?: IngestService | undefined;
  /** Refuses reviews and merges as well. */
  readOnly?: boolean;
}
