import type { FileAnswer, FileQuestion } from '../src/import/reading/messages.ts';
import { serveFiles } from '../src/import/reading/serve.ts';

/** Stands in for the worker that reads files, where there are no workers: it works on the page. */
export class FileWorker {
  /** How many are at work. */
  static working = 0;
  onmessage: ((event: { data: FileAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  private isOver = false;

  constructor() {
    FileWorker.working += 1;
  }

  postMessage(question: FileQuestion): void {
    void serveFiles(question).then((data) => {
      if (!this.isOver) this.onmessage?.({ data });
    });
  }

  terminate(): void {
    if (!this.isOver) FileWorker.working -= 1;
    this.isOver = true;
  }
}
