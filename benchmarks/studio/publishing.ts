// Publishing: how long it takes, and how long people who use the server meanwhile wait.
import type { StudioClient } from '@auroraai/api-client/studio';
import { spread } from '../direct-line/figures.ts';
import type { StudioServer } from './server.ts';

/** How often somebody asks the server for something small, milliseconds. */
const EVERY = 10;

/** How long the server is looked at while nothing is done, milliseconds. */
const IDLE = 3000;

/** Publishes the draft of a bot and rolls back to the version before. */
export async function measurePublishing(
  server: StudioServer,
  client: StudioClient,
  bot: string,
): Promise<Record<string, unknown>> {
  // What the machine itself does to a server that does nothing.
  const idle = await watched(server, () => new Promise((resolve) => setTimeout(resolve, IDLE)));
  const first = await watched(server, async () => {
    await client.bot(bot).makeVersion({ note: '', do: 'publish' });
  });
  const second = await watched(server, async () => {
    await client.bot(bot).makeVersion({ note: '', do: 'publish' });
  });
  const rollBack = await watched(server, async () => {
    await client.bot(bot).act(1, { do: 'roll-back' });
  });
  return { idle, first_version: first, next_version: second, roll_back: rollBack };
}

async function watched(server: StudioServer, work: () => Promise<void>) {
  // Reading the figures begins them anew.
  await server.figure('nodejs_eventloop_lag_max_seconds');
  const answers: number[] = [];
  let isDone = false;
  const asking = (async () => {
    while (!isDone) {
      const began = performance.now();
      await (await fetch(`${server.url}/healthz`)).text();
      answers.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  const began = performance.now();
  // What fails fails after nobody asks any more.
  const done = work().finally(() => {
    isDone = true;
  });
  await Promise.allSettled([done, asking]);
  await done;
  const seconds = (performance.now() - began) / 1000;
  const stall = await server.figure('nodejs_eventloop_lag_max_seconds');
  return {
    seconds: Math.round(10 * seconds) / 10,
    small_request_ms: spread(answers),
    longest_stall_ms: Math.round(1000 * stall),
  };
}
