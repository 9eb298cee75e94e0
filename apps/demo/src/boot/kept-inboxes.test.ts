import { describe, expect, it } from 'vitest';
import { keptInboxes } from './kept-inboxes.ts';

const AT = new Date('2026-11-23T08:00:00Z');
const LATER = new Date('2026-12-23T08:00:00Z');
const INBOX = {
  id: 'inbox',
  organisation: 'demo',
  secretHash: 's',
  publicKey: 'cHVibGlj',
  sealedKey: 'a2V5',
  at: AT,
};
const LETTER = {
  id: 'letter',
  inbox: 'inbox',
  issuer: 'demo',
  reference: 'r',
  sender: 'Revonsaari',
  sealed: 'c2VhbGVk',
  at: AT,
  expiresAt: LATER,
};

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

describe('An inbox on a site without a server', () => {
  it('is there with its letters when the page is opened again, for the one who has its secret', async () => {
    const storage = browser();
    const inboxes = keptInboxes(storage);
    await inboxes.open(INBOX);
    await inboxes.put(LETTER, 10);
    const opened = await keptInboxes(storage).read('inbox', 's', AT);
    expect(opened?.documents).toMatchObject([{ id: 'letter', at: AT, expiresAt: LATER }]);
    expect(await keptInboxes(storage).read('inbox', 'other', AT)).toBeNull();
  });

  it('leaves nothing behind when it is closed, or was never opened', async () => {
    const kept: Record<string, string> = {};
    const inboxes = keptInboxes(browser(kept));
    await inboxes.tidy(AT, AT);
    expect(kept).toEqual({});
    await inboxes.open(INBOX);
    await inboxes.close('inbox', 's');
    expect(kept).toEqual({});
  });

  it.each(['{', '7', '"x"'])('begins anew where something else was kept: %s', async (text) => {
    const inboxes = keptInboxes(browser({ 'revonsaari-inboxes': text }));
    await inboxes.open(INBOX);
    expect(await inboxes.publicKey('inbox')).toBe('cHVibGlj');
  });
});
