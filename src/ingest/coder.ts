import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analyser, openAnalyserPool } from '../analyse/index.js';
import { type Codebook, extract, loadCodebook } from '../extract/index.js';
import {
  type ActorRef,
  type Analysis,
  type Article,
  type CodedArticle,
  Doc,
  type Extraction,
  type Resolution,
  type Run,
  sha256,
} from '../model/index.js';
import { type ActorBook, loadActors, resolve } from '../resolve/index.js';
import { PACKAGE_ROOT } from './package-root.js';

/** What each step made of one article. */
export interface Coding {
  article: Article;
  analysis: Analysis;
  resolution: Resolution;
  extraction: Extraction;
  /** What the graph takes of it. */
  coded: CodedArticle;
}

export interface CoderOptions {
  /** Path of the analysis model; default is the one that ships. */
  model?: string;
  /** Threads that analyse in parallel. */
  threads?: number;
  /** Folder in which analyses are kept by content and model, so that a changed codebook codes without parsing. */
  cache?: string;
}

/** The steps from article to statements, with model, actors and codebook loaded. */
export interface Coder {
  /** Names program, model and codebook; the same for the same three. */
  readonly run: Run;
  readonly codebook: Codebook;
  code(article: Article): Promise<Coding>;
  close(): Promise<void>;
}

/** Loads model, actors and codebook. @throws InputError when one of them is not valid. */
export async function openCoder(options: CoderOptions = {}): Promise<Coder> {
  const actors = loadActors();
  const codebook = loadCodebook();
  const analyser = await openAnalyserPool(options);
  return {
    run: runOf(analyser, actors, codebook),
    codebook,
    code: article => code(article, analyser, actors, codebook),
    close: () => analyser.close(),
  };
}

async function code(
  article: Article,
  analyser: Analyser,
  actors: ActorBook,
  codebook: Codebook,
): Promise<Coding> {
  const analysis = await analyser.analyse(article.text, article.lang);
  const labelled: Article = { ...article, lang: analysis.lang };
  const doc = new Doc(article.text, analysis);
  const resolution = resolve(doc, { publishedAt: article.publishedAt, lang: analysis.lang }, actors);
  const extraction = extract(doc, resolution, labelled, codebook);
  return {
    article: labelled,
    analysis,
    resolution,
    extraction,
    coded: codedArticle(labelled, doc, resolution, extraction, actors),
  };
}

function codedArticle(
  article: Article,
  doc: Doc,
  resolution: Resolution,
  extraction: Extraction,
  book: ActorBook,
): CodedArticle {
  const used = new Set<string>();
  for (const { source, target, speaker } of extraction.statements) {
    used.add(source.actor).add(target.actor);
    if (speaker) used.add(speaker.actor);
  }
  return {
    article,
    sentences: doc.sentences.map(({ n, start, end }) => ({
      n,
      start,
      end,
      text: doc.textOf({ start, end }),
    })),
    actors: resolution.actors.filter(actor => used.has(actor.id)).map(actor => graphActor(actor, book)),
    statements: extraction.statements,
  };
}

/** An actor of the seeds has one name in the graph, whatever the language of the article. */
function graphActor(actor: ActorRef, { actors }: ActorBook): ActorRef {
  const name = actors.get(actor.id)?.name ?? actor.name;
  const aliases = new Set([...actor.aliases, actor.name]);
  aliases.delete(name);
  return { ...actor, name, aliases: [...aliases].sort() };
}

const ID_LENGTH = 12;

function runOf(analyser: Analyser, actors: ActorBook, codebook: Codebook): Run {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const knowledge = sha256(`${codebook.hash} ${actors.hash}`).slice(0, ID_LENGTH);
  const id = `r-${sha256([version, analyser.model, knowledge].join(' ')).slice(0, ID_LENGTH)}`;
  return { id, at: new Date().toISOString(), version, model: analyser.model, codebook: knowledge };
}
