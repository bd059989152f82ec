import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { InputError } from '../model/index.js';
import { batches, collate, type EncodedSentence, encode } from './batch.js';
import { bestEntities, type EntitySpan } from './decode-entities.js';
import { bestTree } from './decode-tree.js';
import { applyScript } from './lemma.js';
import { type Subwords, subwordTokeniser } from './subword.js';
import { parseVocabulary, type Vocabulary } from './vocabulary.js';

/** One word as the model sees it; `head` is 0 for the root, else 1 + the index of the head within the sentence. */
export interface ParsedWord {
  upos: string;
  lemma: string;
  feats: Record<string, string>;
  head: number;
  deprel: string;
}

export interface ParsedSentence {
  words: ParsedWord[];
  entities: EntitySpan[];
}

/** The neural model with its decoding: words in, trees out. */
export interface Parser {
  /** Name of the model's file and the start of its hash. */
  readonly name: string;
  readonly subwords: Subwords;
  /** Parses sentences of words, each within the model's length; `source` names the treebank to follow. */
  parse(
    sentences: readonly (readonly string[])[],
    source: string,
    batchSize?: number,
  ): Promise<ParsedSentence[]>;
  close(): Promise<void>;
}

export interface ParserOptions {
  /** `fast`, or the path of a model or of a folder that holds one; else `ACTANT_MODEL`, else the full model of the package. */
  model?: string;
  /** Threads within one run of the model. */
  threads?: number;
}

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));
/** Half the layers of the full model: less exact, and nearly twice as fast. */
const FAST = 'fast';
const INPUTS = ['ids', 'mask', 'first', 'last', 'tb'];
const OUTPUTS = ['upos', 'feats', 'lemma', 'ner', 'arc', 'rel'] as const;
const HASH_CHARS = 8;

/**
 * Loads the analysis model.
 * @throws InputError when the file is missing, unreadable or no analysis model.
 */
export async function openParser({ model, threads = 1 }: ParserOptions = {}): Promise<Parser> {
  const wanted = model ?? process.env.ACTANT_MODEL ?? MODELS;
  const path = await locate(wanted === FAST ? join(MODELS, FAST) : wanted);
  const vocabularyPath = join(dirname(path), 'vocab.json');
  const [bytes, vocabularyJson] = await Promise.all([readOrRefuse(path), readOrRefuse(vocabularyPath)]);
  const vocabulary = parseVocabulary(vocabularyJson.toString('utf8'), vocabularyPath);
  const hash = createHash('sha256').update(bytes).update(vocabularyJson).digest('hex').slice(0, HASH_CHARS);
  const session = await createSession(bytes, path, threads);
  const subwords = subwordTokeniser(vocabulary);
  return {
    name: `${basename(path, '.onnx')}-${hash}`,
    subwords,
    async parse(sentences, source, batchSize) {
      const sourceId = vocabulary.TB[source];
      if (sourceId === undefined) throw new InputError(`${path} knows no treebank ${source}`);
      const encoded = sentences.map(words => encode(words, subwords));
      const parsed: ParsedSentence[] = new Array(sentences.length);
      for (const batch of batches(encoded, batchSize)) {
        const rows = batch.map(i => encoded[i]!);
        const decoded = await run(
          session,
          rows,
          sourceId,
          vocabulary,
          batch.map(i => sentences[i]!),
        );
        batch.forEach((i, row) => {
          parsed[i] = decoded[row]!;
        });
      }
      return parsed;
    },
    close: () => session.release(),
  };
}

async function locate(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw new InputError(`no analysis model at ${path}: give one with --model or ACTANT_MODEL`);
  return info.isDirectory() ? join(path, 'de-en.onnx') : path;
}

async function readOrRefuse(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(`cannot read the analysis model ${path}: ${(error as Error).message}`);
  }
}

async function createSession(bytes: Buffer, path: string, threads: number): Promise<InferenceSession> {
  let session: InferenceSession;
  try {
    session = await InferenceSession.create(bytes, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
    });
  } catch (error) {
    throw new InputError(`${path} is no ONNX model that this version can run: ${(error as Error).message}`);
  }
  const missing = [
    ...INPUTS.filter(name => !session.inputNames.includes(name)),
    ...OUTPUTS.filter(name => !session.outputNames.includes(name)),
  ];
  if (missing.length > 0)
    throw new InputError(
      `${path} is no analysis model of version 1: it lacks ${missing.join(', ')} (inputs ${INPUTS.join(', ')}, outputs ${OUTPUTS.join(', ')} are wanted)`,
    );
  return session;
}

async function run(
  session: InferenceSession,
  rows: readonly EncodedSentence[],
  source: number,
  { FE, maps }: Vocabulary,
  sentences: readonly (readonly string[])[],
): Promise<ParsedSentence[]> {
  const batch = collate(rows, source);
  const { rows: n, pieces, nodes } = batch;
  const output = await session.run({
    ids: new Tensor('int64', batch.ids, [n, pieces]),
    mask: new Tensor('float32', batch.mask, [n, pieces]),
    first: new Tensor('int64', batch.first, [n, nodes]),
    last: new Tensor('int64', batch.last, [n, nodes]),
    tb: new Tensor('int64', batch.source, [n]),
  });
  const data = (name: (typeof OUTPUTS)[number]) => output[name]!.data as ArrayLike<number>;
  const [upos, feats, lemma, ner, arc, rel] = OUTPUTS.map(data) as [
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
  ];
  const width = nodes - 1;
  return rows.map(({ words }, row) => {
    const heads = bestTree({ scores: arc, offset: row * width * nodes, stride: nodes, words });
    return {
      entities: bestEntities(ner, row * width * maps.ner.length, words, maps.ner),
      words: heads.map((head, i) => {
        const at = row * width + i;
        return {
          upos: maps.upos[upos[at]!]!,
          lemma: applyScript(maps.lemma[lemma[at]!]!, sentences[row]![i]!),
          feats: features(feats, at * FE.length, FE, maps.feats),
          head,
          deprel: head === 0 ? 'root' : maps.rel[rel[at * nodes + head]!]!,
        };
      }),
    };
  });
}

function features(
  values: ArrayLike<number>,
  offset: number,
  names: readonly string[],
  labels: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  const found: Record<string, string> = {};
  names.forEach((name, k) => {
    const value = labels[name]![values[offset + k]!]!;
    if (value !== '_') found[name] = value;
  });
  return found;
}
