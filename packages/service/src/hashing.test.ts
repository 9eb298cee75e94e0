import { describe, expect, it } from 'vitest';
import { createDailyHash, sha256Hex, toHex } from './hashing.ts';

describe('sha256Hex', () => {
  it('is the SHA-256 of the text in UTF-8', async () => {
    expect(await sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('toHex', () => {
  it('writes each byte as two digits', () => {
    expect(toHex(Uint8Array.of(0, 15, 16, 255))).toBe('000f10ff');
  });
});

describe('createDailyHash', () => {
  it('gives an address the same hash all day and another one the next day', async () => {
    let now = new Date('2026-03-04T00:00:00.000Z');
    let salts = 0;
    const addresses = createDailyHash(
      () => now,
      (length) => {
        salts += 1;
        return new Uint8Array(length).fill(salts);
      },
    );
    const morning = await addresses.hash('192.0.2.1');
    now = new Date('2026-03-04T23:59:59.999Z');
    expect(await addresses.hash('192.0.2.1')).toBe(morning);
    expect(await addresses.hash('192.0.2.2')).not.toBe(morning);
    now = new Date('2026-03-05T00:00:00.000Z');
    expect(await addresses.hash('192.0.2.1')).not.toBe(morning);
    expect(morning).not.toContain('192');
  });
});
