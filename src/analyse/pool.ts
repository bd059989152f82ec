import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Analysis, EnvironmentError, InputError } from '../model/index.js';
import { type Analyser, type AnalyserOptions, openAnalyser } from './analyser.js';
import { type AnalysisCache, analysisCache } from './cache.js';
import type { Answer, Job } from './worker.js';

export interface PoolOptions {
  /** Path of a model or of a folder that holds one. */
  model?: string;
  /** Worker threads, each with a session of its own, so that this thread stays free; 1 unless given. */
  threads?: number;
  /** Folder in which analyses are kept. */
  cache?: string;
}

/** Exists once the project is built; from its sources everything runs in one thread. */
const WORKER = new URL('./worker.js', import.meta.url);

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
  const running = new Map<Worker, Waiting>();
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let isClosed = false;

  const give = () => {
    while (queue.length > 0 && idle.length > 0) {
      const worker = idle.pop()!;
      const job = queue.shift()!;
      running.set(worker, job);
      worker.ref();
      worker.postMessage({ text: job.text, lang: job.lang } satisfies Job);
    }
    if (queue.length > 0 && all.size < threads) void start().catch(failQueue);
  };
  const failQueue = (error: Error) => {
    if (all.size === 0) for (const job of queue.splice(0)) job.reject(error);
  };
  const finish = (worker: Worker, answer: Answer) => {
    const job = running.get(worker);
    running.delete(worker);
    worker.unref();
    idle.push(worker);
    if ('analysis' in answer) job?.resolve(answer.analysis);
    else if ('error' in answer) job?.reject(errorOf(answer));
    give();
  };
  const start = () =>
    new Promise<string>((ready, refuse) => {
      const worker = new Worker(WORKER, { workerData: options });
      all.add(worker);
      worker.on('message', (answer: Answer) => {
        if ('ready' in answer) ready(answer.ready);
        else if ('error' in answer && !running.has(worker)) {
          refuse(errorOf(answer));
          void worker.terminate();
          return;
        }
        finish(worker, answer);
      });
      const die = (why: string) => {
        all.delete(worker);
        if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
        const error = new EnvironmentError(`a worker of the analyser stopped: ${why}`, true);
        running.get(worker)?.reject(error);
        running.delete(worker);
        refuse(error);
        if (!isClosed) give();
      };
      worker.once('error', error => die(error.message));
      worker.once('exit', code => die(`exit ${code}`));
    });

  const model = await start();
  return {
    model,
    analyse: (text, lang) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new EnvironmentError('the analyser is closed'));
        queue.push({ text, lang, resolve, reject });
        give();
      }),
    async close() {
      isClosed = true;
      for (const job of queue.splice(0)) job.reject(new EnvironmentError('the analyser is closed'));
      await Promise.all([...all].map(worker => worker.terminate()));
    },
  };
}

function errorOf({ error, isInput }: { error: string; isInput: boolean }): Error {
  return isInput ? new InputError(error) : new EnvironmentError(error);
}
