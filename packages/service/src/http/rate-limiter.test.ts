import { describe, expect, it } from 'vitest';
import { createRateLimiter } from './rate-limiter.ts';

function limiter(options: { burst?: number; perMinute?: number; maxKeys?: number } = {}) {
  const clock = { now: new Date('2026-03-04T12:00:00.000Z') };
  const made = createRateLimiter({ burst: 3, perMinute: 60, now: () => clock.now, ...options });
  return {
    take: (key: string) => made.take(key),
    pass: (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
  };
}

describe('createRateLimiter', () => {
  it('lets a burst pass and then one request for each refill', () => {
    const { take, pass } = limiter();
    for (let time = 0; time < 3; time += 1) expect(take('a')).toEqual({ allowed: true });
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    pass(999);
    expect(take('a').allowed).toBe(false);
    pass(1);
    expect(take('a').allowed).toBe(true);
    expect(take('a').allowed).toBe(false);
  });

  it('says in whole seconds how long to wait', () => {
    const { take } = limiter({ burst: 1, perMinute: 2 });
    take('a');
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 30 });
  });

  it('never saves up more than a burst, and a clock that goes back takes nothing away', () => {
    const { take, pass } = limiter();
    take('a');
    pass(3_600_000);
    const passed = [take('a').allowed];
    pass(-7_200_000);
    passed.push(take('a').allowed, take('a').allowed, take('a').allowed);
    expect(passed).toEqual([true, true, true, false]);
  });

  it('counts each key for itself', () => {
    const { take } = limiter({ burst: 1 });
    expect(take('a').allowed).toBe(true);
    expect(take('b').allowed).toBe(true);
    expect(take('a').allowed).toBe(false);
  });

  it('remembers only so many keys and forgets the one that was used longest ago', () => {
    const { take } = limiter({ burst: 1, maxKeys: 2 });
    take('a');
    take('b');
    take('a');
    take('c');
    expect(take('a').allowed).toBe(false);
    expect(take('b').allowed).toBe(true);
  });
});
