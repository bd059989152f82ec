import { parentPort, workerData } from 'node:worker_threads';
import type { Analysis } from '../model/index.js';
import { type AnalyserOptions, openAnalyser } from './analyser.js';

/** A text to analyse. */
export interface Job {
  text: string;
  lang: string | null;
}

/** What a pool sends to a worker; after `close` it ends by itself, since ending it within a run would end the process. */
export type Order = Job | 'close';

/** What a worker answers: the model's name once it is ready, then one result or error a job. */
export type Answer = { ready: string } | { analysis: Analysis } | { error: string; isInput: boolean };

async function main(): Promise<void> {
  const port = parentPort!;
  const answer = (message: Answer) => port.postMessage(message);
  const refuse = (error: unknown) =>
    answer({
      error: error instanceof Error ? error.message : String(error),
      isInput: error instanceof Error && error.name === 'InputError',
    });
  try {
    const analyser = await openAnalyser(workerData as AnalyserOptions);
    port.on('message', (order: Order) => {
      if (order === 'close') void analyser.close().finally(() => port.close());
      else analyser.analyse(order.text, order.lang).then(analysis => answer({ analysis }), refuse);
    });
    answer({ ready: analyser.model });
  } catch (error) {
    refuse(error);
  }
}

if (parentPort) await main();
