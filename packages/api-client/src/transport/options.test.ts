import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectionOf } from './options.ts';

const baseUrl = 'https://aurora.example';

test('a fetch that is replaced later is the one that is used', async () => {
  const { fetch } = connectionOf({ baseUrl });
  const replaced = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('replaced'));
  const init = { method: 'GET' };
  const response = await fetch(baseUrl, init);
  expect(await response.text()).toBe('replaced');
  expect(replaced).toHaveBeenCalledWith(baseUrl, init);
  replaced.mockRestore();
});

describe('the clock of the platform', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const { sleep } = connectionOf({ baseUrl });

  test('wakes after the time that was asked for', async () => {
    const woken = vi.fn();
    sleep(500, new AbortController().signal).then(woken);
    await vi.advanceTimersByTimeAsync(499);
    expect(woken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(woken).toHaveBeenCalled();
  });

  test('wakes at once, with the reason, when it is cancelled', async () => {
    const controller = new AbortController();
    const sleeping = sleep(500, controller.signal);
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
    await expect(sleep(500, controller.signal)).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not take an endless time for none', async () => {
    const woken = vi.fn();
    sleep(Number.POSITIVE_INFINITY, new AbortController().signal).then(woken);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(woken).not.toHaveBeenCalled();
  });
});
