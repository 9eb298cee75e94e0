import { createAuroraClient } from '@auroraai/api-client';
import type { FromWorker, ToWorker } from './messages.ts';
import { createWorkerService } from './serve.ts';

/** As much of a worker's own world as is used; the page's types do not have it. */
const world = self as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { data: ToWorker }) => void) | null;
};

const serve = createWorkerService(createAuroraClient({ baseUrl: location.origin }), (message) =>
  world.postMessage(message),
);

world.onmessage = ({ data }) => void serve(data);
