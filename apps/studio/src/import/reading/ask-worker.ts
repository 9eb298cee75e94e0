import type { FileAnswer, FileQuestion } from './messages.ts';

/** A question that a worker is at. */
export interface Asked {
  answer: Promise<FileAnswer>;
  /** Ends the worker in the middle of its work; there is no answer then. */
  stop(): void;
}

/**
 * Asks a worker of its own, which ends with its answer: files are read where nobody waits for it, and
 * what reads them comes only to those who have one.
 */
export function askWorker(question: FileQuestion): Asked {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<FileAnswer>((resolve) => {
    worker.onmessage = ({ data }: { data: FileAnswer }) => resolve(data);
    worker.onerror = ({ message }) => resolve({ is: 'failed', message });
    worker.postMessage(question);
  });
  return {
    answer: answer.finally(() => worker.terminate()),
    stop: () => worker.terminate(),
  };
}
