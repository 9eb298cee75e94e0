import { describe, expect, it } from 'vitest';
import { createDailyHash } from './hashing.ts';
import { createVoteLimiter } from './vote-limiter.ts';

function limiter(perDay: number, maxKeys?: number) {
  const clock = { now: new Date('2026-03-04T12:00:00.000Z') };
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const addresses = createDailyHash(() => clock.now, random);
  return { clock, ...createVoteLimiter(perDay, addresses, maxKeys) };
}

describe('createVoteLimiter', () => {
  it('admits a day’s votes of an address for each service', async () => {
    const { admit, clock } = limiter(2);
    const votes = async (address: string, service: string) => [
      await admit(address, service),
      await admit(address, service),
      await admit(address, service),
    ];
    expect(await votes('192.0.2.1', 'a')).toEqual([true, true, false]);
    expect(await votes('192.0.2.1', 'b')).toEqual([true, true, false]);
    expect(await votes('192.0.2.2', 'a')).toEqual([true, true, false]);
    clock.now = new Date('2026-03-05T00:00:00.000Z');
    expect(await votes('192.0.2.1', 'a')).toEqual([true, true, false]);
  });

  it('remembers only so many pairs of address and service', async () => {
    const { admit } = limiter(1, 2);
    for (const service of ['a', 'b', 'c']) await admit('192.0.2.1', service);
    expect(await admit('192.0.2.1', 'c')).toBe(false);
    expect(await admit('192.0.2.1', 'a')).toBe(true);
  });
});
