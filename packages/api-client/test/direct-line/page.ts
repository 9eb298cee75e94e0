import { vi } from 'vitest';
import type { DirectLine } from '../../src/direct-line/connection.ts';
import { createDirectLine } from '../../src/direct-line/direct-line.ts';
import {
  createInProcessServer,
  type InProcessServer,
} from '../../src/direct-line/in-process-server.ts';
import type { DirectLinePorts } from '../../src/direct-line/ports.ts';
import { createBrowser } from './memory-ports.ts';

/** Lets so many seconds go by. */
export const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** A bot that says what it was told. */
export function echoServer(): InProcessServer {
  return createInProcessServer((activity, { say }) => {
    if (activity.type === 'message') say({ type: 'message', text: `re ${activity.text}` });
  });
}

/** A page with the chat open: what it shows and what it tells. */
export function openPage(
  server: InProcessServer,
  ports: Partial<DirectLinePorts> = {},
  browser: Partial<DirectLinePorts> = createBrowser(),
) {
  const shown: string[] = [];
  const told: string[] = [];
  let random = 0.1;
  const line = createDirectLine({
    domain: 'https://chat.test/v3/directline',
    getToken: server.getToken,
    storageKey: 'test',
    ports: {
      ...browser,
      ...server.ports,
      random: () => {
        random = (random * 7.13 + 0.37) % 1;
        return random;
      },
      ...ports,
    },
  });
  line.subscribe((event) => {
    if (event.kind === 'activity') shown.push(event.activity.text ?? event.activity.type);
    else told.push(event.kind === 'status' ? event.status : event.kind);
  });
  line.start();
  return { line, shown, told };
}

/** Says something as the person. */
export const say = (line: DirectLine, text: string) => line.send({ type: 'message', text });
