import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewTransfer } from '../src/index.ts';
import { readCode } from '../src/transfers/code.ts';
import { keysOfCode, keysOfToken, seal, unseal } from '../src/transfers/seal.ts';
import { createTransferBench, giveV2, redeemAt, sayCode } from './transfers.ts';
import { V2 } from './v2.ts';

describe('what is given', () => {
  it('stands in no log, no figure and, in the clear, in no store; nor do its secrets', async () => {
    const traces: unknown[] = [];
    const bench = await createTransferBench({
      log: (event) => traces.push(event),
      metrics: { count: (...c) => traces.push(c), observe: (...o) => traces.push(o) },
    });
    const kept: NewTransfer[] = [];
    const { put } = bench.store.transfers;
    bench.store.transfers.put = async (transfer) => {
      kept.push(transfer);
      return put(transfer);
    };
    const attributes = { age: 87, life_situation_meters: { housing: [9, 8, 7, 6, 9, 8, 7, 6] } };
    const link = await giveV2(bench, { attributes });
    const code = await giveV2(bench, { attributes, way: 'code' });
    await redeemAt(bench, link.token, 'https://evil.example');
    await redeemAt(bench, link.token);
    await sayCode(bench, code.code);
    const headers = { Authorization: `Bearer ${link.owner_secret}` };
    await bench.send('DELETE', `${V2}/transfers/${link.transfer_id}`, { headers });
    const secrets = [link.token, link.owner_secret, code.code, code.owner_secret];
    expect(kept).toHaveLength(2);
    for (const trace of [JSON.stringify(traces), JSON.stringify(kept)]) {
      for (const secret of secrets) expect(trace).not.toContain(secret);
      expect(trace).not.toMatch(/\b87\b|9,8,7/);
    }
    expect(atob(kept[0]?.sealed ?? '')).not.toContain('housing');
  });

  it('opens with its own secret only, and not when anything was changed', async () => {
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const values = { age: 19 };
    const { key, hash } = await keysOfToken('a'.repeat(64));
    const sealed = await seal(values, key, 'transfer 1', random);
    expect(await unseal(sealed, key, 'transfer 1')).toEqual(values);
    const other = await keysOfToken('b'.repeat(64));
    expect(other.hash).not.toBe(hash);
    await expect(unseal(sealed, other.key, 'transfer 1')).rejects.toThrow();
    await expect(unseal(sealed, key, 'transfer 2')).rejects.toThrow();
    const changed = (sealed.startsWith('A') ? 'B' : 'A') + sealed.slice(1);
    await expect(unseal(changed, key, 'transfer 1')).rejects.toThrow();
  });

  it('the same code of two receivers opens two different things', async () => {
    const [one, other] = [await keysOfCode('7K3M-9QXR', 'a'), await keysOfCode('7K3M-9QXR', 'b')];
    expect(one.hash).not.toBe(other.hash);
    expect(one.key).not.toEqual(other.key);
  });
});

describe('whatever is sent', () => {
  it('is answered and never fails the service', async () => {
    const bench = await createTransferBench({
      config: { rateLimit: { burst: 1e6, perMinute: 1 } },
    });
    const paths = ['/transfers', '/transfers/redeem', '/offers', '/offers/redeem'];
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record({
        receiver_id: fc.oneof(fc.constant('asunnot'), fc.string()),
        sender_id: fc.oneof(fc.constant('asunnot'), fc.string()),
        attributes: fc.dictionary(
          fc.constantFrom('age', 'municipality_code', 'life_situation_meters', '__proto__', 'x'),
          fc.jsonValue(),
        ),
        token: fc.oneof(fc.string(), fc.constant('0'.repeat(64))),
        code: fc.string(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), odd, fc.boolean(), async (path, body, signed) => {
        const response = await bench.send('POST', V2 + path, {
          body: JSON.stringify(body) ?? 'null',
          signed,
          clientAddress: '192.0.2.9',
        });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 150, seed: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (id, secret) => {
        const path = `${V2}/transfers/${encodeURIComponent(id)}`;
        const headers = { Authorization: `Bearer ${encodeURIComponent(secret)}` };
        const response = await bench.send('GET', path, { headers });
        expect([401, 404, 405]).toContain(response.status);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('a code is read in any spelling, and everything else is none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const code = readCode(typed);
        if (code !== null) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
    expect(readCode(' 7k3m – 9qxr ')).toBe('7K3M-9QXR');
    expect(readCode('oooo-iLil')).toBe('0000-1111');
    expect(readCode('7K3M-9QXU')).toBeNull();
  });
});
