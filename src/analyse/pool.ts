import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Analysis, EnvironmentError } from '../model/index.js';
import { type Analyser, type AnalyserOptions, openAnalyser } from './analyser.js';
import { type AnalysisCache, analysisCache } from './cache.js';
import type { Job } from './worker.js';
import { startWorker, WORKER, type WorkerThread } from './worker-thread.js';

export interface PoolOptions {
  /** Path of a model or of a folder that holds one. */
  model?: string;
  /** Worker threads, each with a session of its own, so that this thread stays free; 1 unless given. */
  threads?: number;
  /** Folder in which analyses are kept. */
  cache?: string;
}

/**
 * An analyser for many texts: analyses as many at once as it has threads, the others wait their turn.
 *
 * @example
 * const pool = await openAnalyserPool({ threads: 2, cache: '.actant/analyses' });
 * const analyses = await Promise.all(texts.map(text => pool.analyse(text, null)));
 *
 * @throws InputError when the model is missing or of another kind.
 */
export async function openAnalyserPool({ model, threads = 1, cache }: PoolOptions = {}): Promise<Analyser> {
  const options: AnalyserOptions = model === undefined ? {} : { model };
  const useWorkers = existsSync(fileURLToPath(WORKER));
  const analyser = useWorkers ? await openWorkers(options, threads) : await openAnalyser(options);
  return cache === undefined ? analyser : withCache(analyser, analysisCache(cache));
}

function withCache(analyser: Analyser, cache: AnalysisCache): Analyser {
  return {
    ...analyser,
    async analyse(text, lang) {
      const kept = await cache.read(text, lang, analyser.model);
      if (kept) return kept;
      const analysis = await analyser.analyse(text, lang);
      await cache.write(text, lang, analysis);
      return analysis;
    },
  };
}

interface Waiting extends Job {
  resolve(analysis: Analysis): void;
  reject(error: Error): void;
}

async function openWorkers(options: AnalyserOptions, threads: number): Promise<Analyser> {
  const queue: Waiting[] = [];
  const idle: WorkerThread[] = [];
  const all = new Set<WorkerThread>();
  let isClosed = false;

  const assign = (): void => {
    while (queue.length > 0 && idle.length > 0) {
      const worker = idle.pop()!;
      const { text, lang, resolve, reject } = queue.shift()!;
      worker
        .analyse({ text, lang })
        .then(resolve, reject)
        .finally(() => {
          if (worker.isAlive()) idle.push(worker);
          else all.delete(worker);
          assign();
        });
    }
    if (queue.length > 0 && all.size < threads && !isClosed) void add().then(assign, refuseAll);
  };
  const add = async (): Promise<string> => {
    const worker = startWorker(options);
    all.add(worker);
    try {
      const name = await worker.ready;
      idle.push(worker);
      return name;
    } catch (error) {
      all.delete(worker);
      throw error;
    }
  };
  const refuseAll = (error: Error): void => {
    if (all.size === 0) for (const job of queue.splice(0)) job.reject(error);
  };

  const model = await add();
  return {
    model,
    analyse: (text, lang) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(closedError());
        queue.push({ text, lang, resolve, reject });
        assign();
      }),
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.reject(closedError());
      await Promise.all([...all].map(worker => worker.close()));
    },
  };
}

const closedError = (): Error => new EnvironmentError('the analyser is closed');
