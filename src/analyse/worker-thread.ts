import { Worker } from 'node:worker_threads';
import { type Analysis, EnvironmentError, InputError } from '../model/index.js';
import type { AnalyserOptions } from './analyser.js';
import type { Answer, Job, Order } from './worker.js';

/** Exists once the project is built; from its sources everything runs in one thread. */
export const WORKER = new URL('./worker.js', import.meta.url);

/** A thread with an analyser of its own that takes one text at a time. */
export interface WorkerThread {
  /** The model's name, once it is loaded. */
  readonly ready: Promise<string>;
  isAlive(): boolean;
  analyse(job: Job): Promise<Analysis>;
  /** Ends the thread when it has done what it is doing. */
  close(): Promise<void>;
}

interface Pending {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Starts a thread; it keeps the process alive only while it works. */
export function startWorker(options: AnalyserOptions): WorkerThread {
  const worker = new Worker(WORKER, { workerData: options });
  let pending: Pending | undefined;
  let isAlive = true;

  const next = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.ref();
      pending = { resolve, reject };
    });
  const settle = (done: (waiting: Pending) => void): void => {
    const waiting = pending;
    pending = undefined;
    worker.unref();
    if (waiting) done(waiting);
  };
  const ended = new Promise<void>(resolve => {
    worker.once('exit', code => {
      isAlive = false;
      settle(({ reject }) => reject(new EnvironmentError(`a thread of the analyser ended (${code})`, true)));
      resolve();
    });
  });
  worker.on('error', error => {
    settle(({ reject }) =>
      reject(new EnvironmentError(`a thread of the analyser failed: ${error.message}`, true)),
    );
  });
  worker.on('message', (answer: Answer) => settle(({ resolve }) => resolve(answer)));

  let last: Promise<unknown> = Promise.resolve();
  const ready = next().then(answer => {
    if ('ready' in answer) return answer.ready;
    throw errorOf(answer);
  });
  last = ready.catch(() => undefined);
  return {
    ready,
    isAlive: () => isAlive,
    analyse(job) {
      const answer = next().then(given => {
        if ('analysis' in given) return given.analysis;
        throw errorOf(given);
      });
      last = answer.catch(() => undefined);
      worker.postMessage(job satisfies Order);
      return answer;
    },
    async close() {
      await last;
      if (isAlive) {
        worker.ref();
        worker.postMessage('close' satisfies Order);
      }
      await ended;
    },
  };
}

function errorOf(answer: Answer): Error {
  if (!('error' in answer)) return new EnvironmentError('a thread of the analyser answered out of turn');
  return answer.isInput ? new InputError(answer.error) : new EnvironmentError(answer.error);
}
