import type { Analysis, Entity, Language, Sentence, Token } from '../model/index.js';
import { LANGUAGES } from '../model/index.js';
import { LANGUAGE_DATA } from './lang/index.js';
import { identifyLanguage } from './language.js';
import { openParser, type ParsedSentence, type Parser, type ParserOptions } from './parser.js';
import { fitToModel, type TokenisedSentence } from './pieces.js';
import { findQuotes } from './quotes.js';
import { repair } from './repair/index.js';
import { splitSentences } from './split.js';
import { tokenise } from './tokenise.js';

export interface AnalyserOptions extends ParserOptions {
  /** Sentences analysed together. */
  batchSize?: number;
}

/** Turns texts into analyses. */
export interface Analyser {
  /** Name and hash of the model. */
  readonly model: string;
  /**
   * Analyses a text in the language given, or identified when it is null. A text in a language other than German and
   * English gets its label and nothing else.
   */
  analyse(text: string, lang: string | null): Promise<Analysis>;
  close(): Promise<void>;
}

/** Sentences that are parsed before their memory is given back: bounds what a very long text needs. */
const CHUNK_SENTENCES = 512;

/**
 * Loads the model and gives an analyser that runs in this thread.
 *
 * @example
 * const analyser = await openAnalyser();
 * const doc = new Doc(text, await analyser.analyse(text, 'de'));
 *
 * @throws InputError when the model is missing or of another kind.
 */
export async function openAnalyser(options: AnalyserOptions = {}): Promise<Analyser> {
  return analyserOf(await openParser(options), options.batchSize);
}

/** The analyser that a parser makes: text before it, documents after it. */
export function analyserOf(parser: Parser, batchSize?: number): Analyser {
  return {
    model: parser.name,
    analyse: (text, lang) => analyse(parser, text, lang ?? identifyLanguage(text), batchSize),
    close: () => parser.close(),
  };
}

async function analyse(parser: Parser, text: string, lang: string, batchSize?: number): Promise<Analysis> {
  if (!isAnalysed(lang)) return emptyAnalysis(lang, parser);
  const data = LANGUAGE_DATA[lang];
  const sentences = splitSentences(text, data).flatMap(span => {
    const tokens = tokenise(text, span, data);
    return tokens.length === 0 ? [] : fitToModel(text, { kind: span.kind, tokens }, parser.subwords);
  });
  return analyseSentences(parser, text, sentences, lang, batchSize);
}

/** Analyses a text whose sentences and tokens are known. */
export async function analyseSentences(
  parser: Parser,
  text: string,
  sentences: readonly TokenisedSentence[],
  lang: Language,
  batchSize?: number,
): Promise<Analysis> {
  const data = LANGUAGE_DATA[lang];
  const analysis = emptyAnalysis(lang, parser);
  for (let at = 0; at < sentences.length; at += CHUNK_SENTENCES) {
    const chunk = sentences.slice(at, at + CHUNK_SENTENCES);
    const words = chunk.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
    const parsed = await parser.parse(words, data.source, batchSize);
    chunk.forEach((sentence, i) => {
      append(analysis, text, sentence, parsed[i]!);
    });
  }
  analysis.quotes = findQuotes(analysis.tokens);
  return repair(analysis, data);
}

function emptyAnalysis(lang: string, { name: model }: Parser): Analysis {
  return { lang, model, sentences: [], tokens: [], entities: [], quotes: [] };
}

function isAnalysed(lang: string): lang is Language {
  return (LANGUAGES as readonly string[]).includes(lang);
}

function append(
  analysis: Analysis,
  text: string,
  { kind, tokens }: TokenisedSentence,
  parsed: ParsedSentence,
): void {
  const from = analysis.tokens.length;
  const n = analysis.sentences.length;
  const sentence: Sentence = {
    n,
    kind,
    from,
    to: from + tokens.length,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
  };
  analysis.sentences.push(sentence);
  tokens.forEach(({ start, end }, i) => {
    const { head, ...word } = parsed.words[i]!;
    const token: Token = {
      i: from + i,
      sentence: n,
      start,
      end,
      text: text.slice(start, end),
      ...word,
      head: head === 0 ? -1 : from + head - 1,
    };
    analysis.tokens.push(token);
  });
  for (const entity of parsed.entities) {
    const found: Entity = {
      from: from + entity.from,
      to: from + entity.to,
      start: tokens[entity.from]!.start,
      end: tokens[entity.to - 1]!.end,
      sentence: n,
      label: entity.label,
    };
    analysis.entities.push(found);
  }
}
