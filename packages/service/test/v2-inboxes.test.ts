import type { CreatedInbox, InboxResponse, PersonEvent, PutDocument } from '@auroraai/api-client';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewDocument, NewInbox } from '../src/index.ts';
import { TRIAL_EXAMPLES } from '../src/v2/inbox-schemas.ts';
import { type Bench, createBench } from './harness.ts';
import { problemOf, V2 } from './v2.ts';

const EVENT: PersonEvent = {
  version: 1,
  type: 'event',
  id: 'kirje-1',
  kind: 'letter',
  issuer: { name: { fi: 'Kunta' }, phone: '+358 110000100' },
  official: true,
  occurred_at: '2026-03-03T09:00:00Z',
  title: { fi: 'Sinulle on tullut kirje', ar: 'وصلتك رسالة' },
  meaning: { fi: 'Vuokrasi nousee Kaislakujalla.' },
};

let bench: Bench;

beforeEach(async () => {
  bench = await createBench({
    config: { trialIssuer: true, rateLimit: { burst: 1e6, perMinute: 1 } },
  });
  await allow(bench);
});

async function allow({ store }: Bench): Promise<void> {
  await store.putClient({
    ...{ id: 'test-client', organisation: 'town', name: 'Kunnan posti' },
    ...{ secretHash: 'hash of test-secret', scopes: ['issuer'], revoked: false },
  });
}

async function open(): Promise<CreatedInbox> {
  const response = await bench.send('POST', `${V2}/inboxes`, { clientAddress: '192.0.2.1' });
  expect(response.status).toBe(201);
  return response.json() as Promise<CreatedInbox>;
}

function send(inbox: string, body: unknown = EVENT, signed = true): Promise<Response> {
  const path = `${V2}/inboxes/${encodeURIComponent(inbox)}/documents`;
  return bench.send('POST', path, { body, signed, clientAddress: '192.0.2.7' });
}

function ask(method: string, { inbox_id: id, reader_secret: secret }: CreatedInbox, rest = '') {
  const headers = { Authorization: `Bearer ${secret}` };
  return bench.send(method, `${V2}/inboxes/${id}${rest}`, { headers });
}

async function read(inbox: CreatedInbox): Promise<InboxResponse['documents']> {
  const response = await ask('GET', inbox, '/documents');
  expect(response.status).toBe(200);
  return ((await response.json()) as InboxResponse).documents;
}

describe('An inbox', () => {
  it('gives its person exactly what an issuer put into it, and says which system sent it', async () => {
    const inbox = await open();
    const { document_id, expires_at } = (await (await send(inbox.inbox_id)).json()) as PutDocument;
    expect(await read(inbox)).toEqual([
      {
        ...{ document_id, expires_at, sender: 'Kunnan posti', document: EVENT },
        received_at: '2026-03-04T12:00:00.000Z',
      },
    ]);
  });

  it('is found under its address however it was written down on the phone', async () => {
    const inbox = await open();
    const written = ` ${inbox.inbox_id.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;
    expect((await send(written)).status).toBe(201);
    expect(await read(inbox)).toHaveLength(1);
  });

  it('takes a newer document in the place of the former, so that a voucher counts down', async () => {
    const inbox = await open();
    await send(inbox.inbox_id);
    bench.clock.now = new Date('2026-03-05T12:00:00.000Z');
    await send(inbox.inbox_id, { ...EVENT, title: { fi: 'Kirje on noudettu' } });
    const [only, ...others] = await read(inbox);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      received_at: '2026-03-05T12:00:00.000Z',
      document: { title: { fi: 'Kirje on noudettu' } },
    });
  });

  it('looks the same to a stranger whether it is there or not', async () => {
    const inbox = await open();
    const stranger = { ...inbox, reader_secret: '0'.repeat(64) };
    const nowhere = { ...stranger, inbox_id: '0000-0000-0000-0000' };
    for (const [method, rest] of [
      ['GET', '/documents'],
      ['DELETE', '/documents/00000000-0000-4000-8000-000000000000'],
      ['DELETE', ''],
    ] as const) {
      const [one, other] = [await ask(method, stranger, rest), await ask(method, nowhere, rest)];
      expect(one.status).toBe(404);
      expect(await one.json()).toEqual(await other.json());
    }
  });

  it('takes nothing from a system that is not let in as an issuer', async () => {
    const inbox = await open();
    expect((await send(inbox.inbox_id, EVENT, false)).status).toBe(401);
    const client = await bench.store.client('test-client');
    if (client) await bench.store.putClient({ ...client, scopes: ['recommender', 'desk'] });
    expect((await send(inbox.inbox_id)).status).toBe(401);
    expect(await read(inbox)).toEqual([]);
  });

  it('loses one document, then everything, when its person says so', async () => {
    const inbox = await open();
    const { document_id } = (await (await send(inbox.inbox_id)).json()) as PutDocument;
    expect((await ask('DELETE', inbox, `/documents/${document_id}`)).status).toBe(204);
    expect((await ask('DELETE', inbox, `/documents/${document_id}`)).status).toBe(204);
    expect(await read(inbox)).toEqual([]);
    expect((await ask('DELETE', inbox)).status).toBe(204);
    expect((await ask('GET', inbox, '/documents')).status).toBe(404);
    expect((await send(inbox.inbox_id)).status).toBe(404);
  });

  it('keeps a document until 30 days after its end, without an end for 90 days, never above 400', async () => {
    const { inbox_id: id } = await open();
    const expiry = async (valid_until?: string) => {
      const body = { ...EVENT, ...(valid_until && { valid_until }) };
      const { expires_at } = (await (await send(id, body)).json()) as PutDocument;
      return expires_at.slice(0, 10);
    };
    expect(await expiry()).toBe('2026-06-02');
    expect(await expiry('2026-03-10T12:00:00Z')).toBe('2026-04-09');
    expect(await expiry('2020-01-01T12:00:00Z')).toBe('2026-04-03');
    expect(await expiry('2090-01-01T12:00:00Z')).toBe('2027-04-08');
  });

  it('goes with all that is in it when nobody has looked for half a year', async () => {
    const [used, unused] = [await open(), await open()];
    bench.clock.now = new Date('2026-06-01T12:00:00.000Z');
    await read(used);
    bench.clock.now = new Date('2026-09-15T12:00:00.000Z');
    expect(await bench.service.tidy()).toBe(1);
    expect((await ask('GET', unused, '/documents')).status).toBe(404);
    expect(await read(used)).toEqual([]);
  });

  it('is not flooded: after a burst it takes more only slowly', async () => {
    const { inbox_id: id } = await open();
    const answers = await Promise.all(
      Array.from({ length: 35 }, (_, n) => send(id, { ...EVENT, id: `n${n}` })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});

describe('What lies in an inbox', () => {
  it('stands in no log and no figure, and nobody who holds the store can read it', async () => {
    const traces: unknown[] = [];
    bench = await createBench({
      log: (event) => traces.push(event),
      metrics: { count: (...c) => traces.push(c), observe: (...o) => traces.push(o) },
    });
    await allow(bench);
    const kept: (NewInbox | NewDocument)[] = [];
    const { inboxes } = bench.store;
    const { open: keep, put } = inboxes;
    inboxes.open = (inbox) => keep(kept[kept.push(inbox) - 1] as NewInbox);
    inboxes.put = (document, most) => put(kept[kept.push(document) - 1] as NewDocument, most);
    const inbox = await open();
    await send(inbox.inbox_id);
    await read(inbox);
    expect(kept).toHaveLength(2);
    for (const trace of [JSON.stringify(traces), JSON.stringify(kept)]) {
      expect(trace).not.toContain(inbox.reader_secret);
      expect(trace).not.toMatch(/Kaislakuja|kirje-1/);
    }
    const { sealed } = kept[1] as NewDocument;
    for (const part of sealed.split('.')) expect(atob(part)).not.toContain('Kaislakuja');
  });
});

describe('Examples of the imaginary town', () => {
  it.each(TRIAL_EXAMPLES)('%s is a document that any issuer may send', async (example) => {
    const inbox = await open();
    const body = { inbox_id: inbox.inbox_id, example };
    expect((await bench.send('POST', `${V2}/trial-issuer`, { body })).status).toBe(201);
    const [sent] = await read(inbox);
    expect((await send(inbox.inbox_id, sent?.document)).status).toBe(201);
    const texts = JSON.stringify(sent?.document).match(/"fi":/g) ?? [];
    for (const language of ['sv', 'en'])
      expect(JSON.stringify(sent?.document).split(`"${language}":`)).toHaveLength(texts.length + 1);
  });

  it('are not there once the service is for real use', async () => {
    bench = await createBench();
    expect((await bench.send('GET', `${V2}/trial-issuer`)).status).toBe(404);
    const body = { inbox_id: '0000-0000-0000-0000', example: 'letter' };
    expect((await bench.send('POST', `${V2}/trial-issuer`, { body })).status).toBe(404);
  });
});

describe('A document that is not as it should be', () => {
  const voucher = async () => {
    const inbox = await open();
    const body = { inbox_id: inbox.inbox_id, example: 'voucher-therapy' };
    await bench.send('POST', `${V2}/trial-issuer`, { body });
    return { inbox, document: (await read(inbox))[0]?.document as object };
  };

  it.each([
    ['a link that is none', { next_steps: [{ text: { fi: 'x' }, url: 'javascript:alert(1)' }] }],
    ['a text that turns around', { title: { fi: 'Maksa \u202e005' } }],
    ['no language', { title: {} }],
    ['a day that is none', { deadline: '2026-02-30' }],
    ['a moment that is none', { occurred_at: '2026-99-03T09:00:00Z' }],
    [
      'an end before its beginning',
      {
        valid_from: '2026-03-05T09:00:00Z',
        valid_until: '2026-03-04T09:00:00Z',
      },
    ],
    ['a member that nobody knows', { html: '<b>x</b>' }],
    ['a version that nobody knows', { version: 2 }],
    ['too much to say', { meaning: { fi: 'x'.repeat(2001) } }],
  ])('is refused by name: %s', async (_why, fault) => {
    const { inbox_id: id } = await open();
    const { errors } = await problemOf(await send(id, { ...EVENT, ...fault }));
    expect(errors?.[0]?.path.split('/')[1]).toBe(Object.keys(fault).at(-1));
  });

  it.each([
    ['more left than there was', { left: 11 }],
    ['a share above the whole', { value: { kind: 'percent', per: 'visit', percent: 101 } }],
    ['a value below nothing', { value: { kind: 'fixed', per: 'visit', cents: -1 } }],
    ['half a cent', { value: { kind: 'fixed', per: 'visit', cents: 0.5 } }],
    ['no way on paper and by phone', { without_a_screen: undefined }],
  ])('is refused as a voucher: %s', async (_why, fault) => {
    const { inbox, document } = await voucher();
    expect((await send(inbox.inbox_id, { ...document, ...fault })).status).toBe(400);
  });

  it('never fails the service, whatever is sent', async () => {
    const { inbox, document } = await voucher();
    const member = fc.constantFrom(...Object.keys(document), ...Object.keys(EVENT), '__proto__');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<object>(document, EVENT, {}),
        fc.dictionary(member, fc.jsonValue()),
        async (whole, changes) => {
          const response = await send(inbox.inbox_id, JSON.stringify({ ...whole, ...changes }));
          expect([201, 400, 429]).toContain(response.status);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
    expect((await ask('GET', inbox, '/documents')).status).toBe(200);
  });
});
