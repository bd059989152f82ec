import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError, LANGUAGES, type Language, RelationType, sha256 } from '../../model/index.js';
import { ScoreModel, UNFITTED } from '../score.js';
import { type Frame, FrameEntry, frameOf, type LightVerb, LightVerbEntry } from './frame.js';

/** What the codebook knows of one language. */
export interface LanguageBook {
  frames: readonly Frame[];
  /** Verbs that carry a noun (`Kritik üben`), by lemma; one lemma may carry nouns in several ways. */
  lightVerbs: ReadonlyMap<string, readonly LightVerb[]>;
}

/** Relation types and the frames that tell them: data, checked on loading. */
export interface Codebook {
  types: ReadonlyMap<string, RelationType>;
  languages: Readonly<Partial<Record<Language, LanguageBook>>>;
  /** How likely a reading of a frame is right; fitted by `actant eval --fit` and kept in `score.json`. */
  score: ScoreModel;
  /** SHA-256 of all its files. */
  hash: string;
}

/** The codebook that ships. */
export const DEFAULT_CODEBOOK = fileURLToPath(new URL('../../../seeds/codebook', import.meta.url));

/**
 * Loads and checks a codebook: `types.yaml`, a file of frames per language (`de.yaml`, `en.yaml`) and `light-verbs.yaml`.
 *
 * @param dir folder of the files; default is the codebook that ships
 * @param lang loads the frames of this language only
 * @throws InputError naming file, line, frame and reason of every fault; nothing is loaded half
 */
export function loadCodebook(dir: string = DEFAULT_CODEBOOK, lang?: Language): Codebook {
  const faults: string[] = [];
  const texts: string[] = [];
  const read = (name: string): Item[] => {
    const file = join(dir, name);
    if (!existsSync(file)) {
      faults.push(`${name}: no such file in ${dir}`);
      return [];
    }
    const text = readFileSync(file, 'utf8');
    texts.push(name, text);
    return itemsOf(name, text, faults);
  };

  const types = new Map<string, RelationType>();
  for (const item of read('types.yaml')) {
    const type = parsed(RelationType, item, 'type', faults);
    if (!type) continue;
    if (types.has(type.name)) faults.push(`${item.file}:${item.line}: type ${type.name}: written twice`);
    types.set(type.name, type);
  }

  const lightVerbs = read('light-verbs.yaml').flatMap(
    item => parsed(LightVerbEntry, item, 'verb', faults) ?? [],
  );
  const languages: Partial<Record<Language, LanguageBook>> = {};
  for (const language of LANGUAGES) {
    if (lang && lang !== language) continue;
    languages[language] = {
      frames: framesOf(read(`${language}.yaml`), language, types, faults),
      lightVerbs: byLemma(lightVerbs.filter(verb => verb.lang === language)),
    };
  }
  const score = scoreModel(dir, texts, faults);
  if (faults.length > 0) throw new InputError(`codebook not loaded: ${faults.join('\n')}`);
  return { types, languages, score, hash: sha256(texts.join('\u0000')) };
}

function scoreModel(dir: string, texts: string[], faults: string[]): ScoreModel {
  const name = 'score.json';
  const file = join(dir, name);
  if (!existsSync(file)) return UNFITTED;
  const text = readFileSync(file, 'utf8');
  texts.push(name, text);
  try {
    return ScoreModel.parse(JSON.parse(text));
  } catch (error) {
    faults.push(`${name}:1: not a score model: ${error instanceof Error ? error.message : error}`);
    return UNFITTED;
  }
}

function byLemma(verbs: readonly LightVerb[]): Map<string, LightVerb[]> {
  const found = new Map<string, LightVerb[]>();
  for (const verb of verbs) {
    const lemma = verb.lemma.toLowerCase();
    found.set(lemma, [...(found.get(lemma) ?? []), verb]);
  }
  return found;
}

interface Item {
  value: unknown;
  file: string;
  line: number;
}

function itemsOf(file: string, text: string, faults: string[]): Item[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors)
    faults.push(`${file}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
  if (document.errors.length > 0) return [];
  const { contents } = document;
  if (!contents || !('items' in contents) || isMap(contents)) {
    faults.push(`${file}:1: a list is expected`);
    return [];
  }
  return contents.items.map(node => {
    const { range } = node as Node;
    const value: unknown = isScalar(node)
      ? node.value
      : (node as { toJS(doc: unknown): unknown }).toJS(document);
    return { value, file, line: lines.linePos(range?.[0] ?? 0).line };
  });
}

function parsed<T extends z.ZodType>(
  schema: T,
  item: Item,
  what: string,
  faults: string[],
): z.infer<T> | null {
  const result = schema.safeParse(item.value);
  if (result.success) return result.data;
  const { frame, name, lemma } = (item.value ?? {}) as Record<string, unknown>;
  const title = String(frame ?? name ?? lemma ?? '(unnamed)');
  for (const issue of result.error.issues) {
    const path = issue.path.join('.');
    const given = issue.path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
      item.value,
    );
    const reason = `${path ? `${path}: ` : ''}${issue.message}${typeof given === 'string' ? ` "${given}"` : ''}`;
    faults.push(`${item.file}:${item.line}: ${what} ${title}: ${reason}`);
  }
  return null;
}

function framesOf(
  items: readonly Item[],
  lang: Language,
  types: ReadonlyMap<string, RelationType>,
  faults: string[],
): Frame[] {
  const frames: Frame[] = [];
  const lineOf = new Map<string, number>();
  for (const item of items) {
    const entry = parsed(FrameEntry, item, 'frame', faults);
    if (!entry) continue;
    const place = `${item.file}:${item.line}: frame ${entry.frame}`;
    const type = types.get(entry.type);
    const first = lineOf.get(entry.frame);
    if (!type) faults.push(`${place}: unknown type "${entry.type}"`);
    if (first !== undefined) faults.push(`${place}: written twice, first in line ${first}`);
    lineOf.set(entry.frame, item.line);
    if (type) frames.push(frameOf(entry, type, { lang, file: item.file, line: item.line }));
  }
  return frames;
}
