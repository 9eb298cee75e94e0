import type { FileAnswer, FileQuestion } from './messages.ts';
import { serveFiles } from './serve.ts';

/** As much of a worker's own world as is used; the page's types do not have it. */
const world = self as unknown as {
  postMessage(message: FileAnswer): void;
  onmessage: ((event: { data: FileQuestion }) => void) | null;
};

world.onmessage = async ({ data }) => world.postMessage(await serveFiles(data));
