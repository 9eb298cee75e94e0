import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chaos, chaotic, seeded } from '../../test/direct-line/chaos.ts';
import { createBrowser } from '../../test/direct-line/memory-ports.ts';
import type { Activity } from './activity.ts';
import { createDirectLine } from './direct-line.ts';
import { createInProcessServer } from './in-process-server.ts';

const MESSAGES = 1_000;
const BAD: Chaos = { lost: 0.1, doubled: 0.1, delayMs: 1_500 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Says a thousand things and hears a thousand through a bad network. */
async function converse(seed: number) {
  const random = seeded(seed);
  const server = createInProcessServer((activity, { say }) => {
    if (activity.type === 'message') say({ type: 'message', text: `re ${activity.text}` });
  });
  const shown: Activity[] = [];
  const line = createDirectLine({
    domain: 'https://chat.test/v3/directline',
    getToken: server.getToken,
    storageKey: 'chaos',
    ports: { ...createBrowser(), ...chaotic(server.ports, BAD, random), random },
  });
  line.subscribe((event) => {
    if (event.kind === 'activity') shown.push(event.activity);
  });
  line.start();
  for (let n = 0; n < MESSAGES; n += 1) {
    line.send({ type: 'message', text: String(n) });
    if (random() < 0.2) await vi.advanceTimersByTimeAsync(random() * 2_000);
  }
  for (let minute = 0; minute < 600 && shown.length < 2 * MESSAGES; minute += 1)
    await vi.advanceTimersByTimeAsync(60_000);
  await vi.advanceTimersByTimeAsync(180_000);
  line.close();
  return { shown, kept: server.activities(), outbox: line.outbox };
}

describe('A connection that drops, delays, doubles and reorders at random', () => {
  it.each([1, 2, 3])(
    'shows each of a thousand messages once, in order, in both directions (seed %i)',
    async (seed) => {
      const { shown, kept, outbox } = await converse(seed);
      const expected = Array.from({ length: MESSAGES }, (_, n) => String(n));
      const texts = (all: readonly Activity[], who: string) =>
        all.filter(({ from }) => from.role === who).map(({ text }) => text);
      expect(texts(kept, 'user')).toEqual(expected);
      expect(texts(shown, 'user')).toEqual(expected);
      expect(texts(shown, 'bot')).toEqual(expected.map((text) => `re ${text}`));
      expect(shown.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
      expect(outbox).toEqual([]);
    },
    60_000,
  );
});
