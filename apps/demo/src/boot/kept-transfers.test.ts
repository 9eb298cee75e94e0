import { describe, expect, it } from 'vitest';
import { keptTransfers } from './kept-transfers.ts';

const AT = new Date('2026-11-23T08:00:00Z');
const TRANSFER = {
  id: 'a',
  organisation: 'demo',
  direction: 'to-service',
  partner: 'asunnot',
  way: 'link',
  secretHash: 's',
  ownerHash: 'o',
  attributes: ['age'],
  sealed: 'c2VhbGVk',
  at: AT,
  expiresAt: new Date('2026-11-23T08:15:00Z'),
} as const;

function browser(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
}

describe('What is given on a site without a server', () => {
  it('is read on another page of it, once', async () => {
    const storage = browser();
    await keptTransfers(storage).put(TRANSFER);
    expect(await keptTransfers(storage).take('s', AT)).toBe('c2VhbGVk');
    expect(await keptTransfers(storage).take('s', AT)).toBeNull();
    expect((await keptTransfers(storage).ofOwner('a', 'o'))?.readAt).toEqual(AT);
  });

  it.each(['{', '7', '"x"'])('begins anew where something else was kept: %s', async (text) => {
    const storage = browser({ 'revonsaari-transfers': text });
    expect(await keptTransfers(storage).find('s')).toBeNull();
    await keptTransfers(storage).put(TRANSFER);
    expect(await keptTransfers(storage).find('s')).not.toBeNull();
  });

  it('leaves nothing in the browser of somebody who gave nothing', async () => {
    const kept: Record<string, string> = {};
    await keptTransfers(browser(kept)).tidy(AT, AT);
    expect(kept).toEqual({});
  });
});
