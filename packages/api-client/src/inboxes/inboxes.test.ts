import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAuroraClient } from '../client.ts';
import { inboxesOf } from './inboxes.ts';
import { readDocuments } from './read-documents.ts';

const KEY = { inboxId: '7K3M-9QXR-2ABC-4DEF', readerSecret: '0f'.repeat(32) };
const DOCUMENT = {
  document_id: '5c2f8a6b-1e2d-4c4b-8a69-9c3b2a107d5e',
  received_at: '2026-11-21T10:00:00.000Z',
  expires_at: '2027-02-19T10:00:00.000Z',
  sender: 'Kunta',
  document: {
    ...{ version: 1, type: 'event', id: 'a', kind: 'letter', official: true },
    ...{ issuer: { name: { fi: 'Kunta' } }, occurred_at: '2026-11-20T09:00:00Z' },
    ...{ title: { fi: 'Kirje' }, meaning: { fi: 'Kirje tuli.' } },
  },
};

function connect(answer: () => Response) {
  const seen: { input: string; init: RequestInit }[] = [];
  const client = createAuroraClient({
    baseUrl: 'https://aurora.example',
    sleep: (milliseconds) => (milliseconds > 5_000 ? new Promise(() => {}) : Promise.resolve()),
    fetch: (input, init) => {
      seen.push({ input, init });
      return answer();
    },
  });
  return { inboxes: inboxesOf(client), seen };
}

describe('An inbox', () => {
  it('is opened once: a call that failed is not repeated by itself', async () => {
    const { inboxes, seen } = connect(() => new Response('', { status: 503 }));
    await expect(inboxes.openInbox()).rejects.toMatchObject({ kind: 'server' });
    expect(seen).toHaveLength(1);
  });

  it('is read with the secret in a header, never in the address', async () => {
    const { inboxes, seen } = connect(() => Response.json({ documents: [DOCUMENT] }));
    expect((await inboxes.readInbox(KEY)).documents).toHaveLength(1);
    expect(seen[0]?.input).toBe(
      `https://aurora.example/aurora/v2/inboxes/${KEY.inboxId}/documents`,
    );
    expect(seen[0]?.init.headers).toMatchObject({ authorization: `Bearer ${KEY.readerSecret}` });
  });

  it('shows what it can read beside what it cannot', async () => {
    const newer = { ...DOCUMENT, document: { ...DOCUMENT.document, version: 2 } };
    const { inboxes } = connect(() => Response.json({ documents: [newer, DOCUMENT, null] }));
    const { documents, unreadable } = await inboxes.readInbox(KEY);
    expect([documents.length, unreadable]).toEqual([1, 2]);
  });

  it('that is gone already is as good as deleted; one that cannot be reached is not', async () => {
    const gone = connect(() => new Response('', { status: 404 }));
    await expect(gone.inboxes.closeInbox(KEY)).resolves.toBeUndefined();
    const down = connect(() => new Response('', { status: 503 }));
    await expect(down.inboxes.closeInbox(KEY)).rejects.toMatchObject({ kind: 'server' });
  });

  it.each([
    { ...KEY, inboxId: '../code-lists' },
    { ...KEY, readerSecret: 'x\r\nCookie: a' },
  ])('sends nothing that a device kept wrongly: %j', async (key) => {
    const { inboxes, seen } = connect(() => Response.json({ documents: [] }));
    await expect(async () => inboxes.readInbox(key)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(inboxes.deleteDocument(KEY, '../..')).rejects.toMatchObject({ kind: 'not-found' });
    expect(seen).toEqual([]);
  });
});

describe('Documents from outside', () => {
  it('are never shown with a link that runs, half a text or more left than there was', () => {
    const event = (change: object) => ({
      ...DOCUMENT,
      document: { ...DOCUMENT.document, ...change },
    });
    const odd = [
      event({ next_steps: [{ text: { fi: 'x' }, url: 'javascript:alert(1)' }] }),
      event({ title: { fi: ' ' } }),
      event({ title: { xx: 'Kirje' } }),
      event({ occurred_at: '2026-99-99T99:99:99Z' }),
      event({ meaning: { fi: 'x'.repeat(20_000) } }),
      event({ deadline: 'huomenna' }),
      { ...DOCUMENT, document_id: 'x' },
    ];
    expect(readDocuments(odd)).toEqual({ documents: [], unreadable: odd.length });
  });

  it('never break the page, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (list, change) => {
        readDocuments(list);
        const { documents } = readDocuments([
          { ...DOCUMENT, document: { ...DOCUMENT.document, ...change } },
        ]);
        expect(documents.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
