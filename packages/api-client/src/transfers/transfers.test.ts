import { describe, expect, it } from 'vitest';
import { createAuroraClient } from '../client.ts';
import { tokenIn, withoutToken } from './token-in-address.ts';
import { transfersOf } from './transfers.ts';

const TOKEN = '0f'.repeat(32);
const ID = '5c2f8a6b-1e2d-4c4b-8a69-9c3b2a107d5e';

function connect(answer: () => Response) {
  const seen: { input: string; init: RequestInit }[] = [];
  const client = createAuroraClient({
    baseUrl: 'https://aurora.example',
    language: 'sv',
    // Pauses are short; what waits longer is the time-out.
    sleep: (milliseconds) => (milliseconds > 5_000 ? new Promise(() => {}) : Promise.resolve()),
    fetch: (input, init) => {
      seen.push({ input, init });
      return answer();
    },
  });
  return { transfers: transfersOf(client), seen };
}

const broken = () => new Response('', { status: 503 });

describe('what a person gives', () => {
  it('asks for the receivers in the language of the client', async () => {
    const { transfers, seen } = connect(() => Response.json({ receivers: [] }));
    expect(await transfers.listReceivers()).toEqual({ receivers: [] });
    expect(seen[0]?.input).toBe('https://aurora.example/aurora/v2/receivers?language=sv');
  });

  it('is given once: a call that failed is not repeated by itself', async () => {
    const { transfers, seen } = connect(broken);
    const given = transfers.createTransfer({ receiver_id: 'a', attributes: { age: 19 } });
    await expect(given).rejects.toMatchObject({ kind: 'server' });
    await expect(transfers.redeemToken(TOKEN)).rejects.toMatchObject({ kind: 'server' });
    await expect(transfers.takeOffer(TOKEN)).rejects.toMatchObject({ kind: 'server' });
    expect(seen).toHaveLength(3);
  });

  it('is followed and taken back with the secret in a header, as often as it takes', async () => {
    const { transfers, seen } = connect(broken);
    const own = { transferId: ID, ownerSecret: TOKEN };
    await expect(transfers.withdrawTransfer(own)).rejects.toMatchObject({ kind: 'server' });
    expect(seen).toHaveLength(3);
    expect(seen[0]?.input).toBe(`https://aurora.example/aurora/v2/transfers/${ID}`);
    expect(seen[0]?.init.headers).toMatchObject({ authorization: `Bearer ${TOKEN}` });
  });

  it.each([
    [{ transferId: '../code-lists', ownerSecret: TOKEN }],
    [{ transferId: ID, ownerSecret: 'x\r\nCookie: a' }],
  ])('sends nothing that a device kept wrongly: %j', async (own) => {
    const { transfers, seen } = connect(broken);
    await expect(transfers.getTransfer(own)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(transfers.redeemToken('x')).rejects.toMatchObject({ kind: 'not-found' });
    expect(seen).toEqual([]);
  });

  it('refuses an answer that is not of the agreed shape', async () => {
    const { transfers } = connect(() => Response.json({ transfer_id: 7 }));
    const given = transfers.createTransfer({ receiver_id: 'a', attributes: { age: 19 } });
    await expect(given).rejects.toMatchObject({ kind: 'server' });
  });
});

describe('a token in an address', () => {
  it('is found in the fragment, and nowhere else', () => {
    const name = 'aurora_transfer';
    expect(tokenIn(`https://a.example/?x=1#${name}=${TOKEN}`, name)).toBe(TOKEN);
    expect(tokenIn(`https://a.example/#b=2&${name}=${TOKEN}`, name)).toBe(TOKEN);
    expect(tokenIn(`https://a.example/?${name}=${TOKEN}`, name)).toBeNull();
    expect(tokenIn(`https://a.example/#${name}=javascript:alert(1)`, name)).toBeNull();
    expect(tokenIn(`https://a.example/#aurora_offer=${TOKEN}`, name)).toBeNull();
  });

  it('leaves the address, and nothing else of it does', () => {
    const name = 'aurora_offer';
    expect(withoutToken(`/koti/?lang=sv#${name}=${TOKEN}`, name)).toBe('/koti/?lang=sv');
    expect(withoutToken(`/koti/#b=2&${name}=${TOKEN}`, name)).toBe('/koti/#b=2');
    expect(withoutToken('/koti/#content', name)).toBe('/koti/#content');
  });
});
