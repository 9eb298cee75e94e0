import type { ReceiversResponse } from '@auroraai/api-client';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, HOST } from './harness.ts';
import {
  asOwner,
  createTransferBench,
  GIVEN,
  giveV2,
  RECEIVER_ORIGIN,
  redeemAt,
  sayCode,
} from './transfers.ts';
import { problemOf, V2 } from './v2.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createTransferBench();
});

async function receivers(query = '', headers = {}): Promise<ReceiversResponse['receivers']> {
  const response = await bench.send('GET', `${V2}/receivers${query}`, { headers });
  expect(response.status).toBe(200);
  return ((await response.json()) as ReceiversResponse).receivers;
}

describe('the receivers', () => {
  it('say what each asks for and why, for how long it is kept and who reads it', async () => {
    const [housing] = await receivers('?language=sv');
    expect(housing).toMatchObject({
      id: 'asunnot',
      name: { text: 'Bostäder', language: 'sv' },
      keeps: { text: 'Kuukauden.', language: 'fi' },
      ways: ['link', 'code'],
      contact: { phone: '+358 110000110', email: null, url: null },
      attributes: [
        { name: 'age', label: { text: 'Ålder' }, purpose: { text: 'Ikäraja.' } },
        { name: 'life_situation_meters.housing', purpose: { text: 'Kiireellisyys.' } },
      ],
    });
  });

  it('are reached at the address by which the person came', async () => {
    const [, own] = await receivers();
    expect(own).toMatchObject({ page: `${HOST}/oma/`, ways: ['link'] });
    const there = await bench.send('GET', `http://10.0.0.5:8080${V2}/receivers`, {
      headers: { Origin: 'http://10.0.0.5:8080' },
    });
    expect(((await there.json()) as ReceiversResponse).receivers[1]?.page).toBe(
      'http://10.0.0.5:8080/oma/',
    );
  });
});

describe('a link', () => {
  it('carries its token in the fragment, which browsers send nowhere', async () => {
    const given = await giveV2(bench);
    const url = new URL(given.url ?? '');
    expect(url.hash).toBe(`#aurora_transfer=${given.token}`);
    expect(given.code).toBeNull();
  });

  it('opens in the language of the person', async () => {
    expect(new URL((await giveV2(bench)).url ?? '').search).toBe('?kieli=fi');
    const swedish = await giveV2(bench, { language: 'sv' });
    expect(new URL(swedish.url ?? '').search).toBe('?kieli=sv');
  });

  it('is read once, by a page of its receiver', async () => {
    const given = await giveV2(bench);
    const response = await redeemAt(bench, given.token);
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(RECEIVER_ORIGIN);
    expect(await response.json()).toEqual({
      transfer_id: given.transfer_id,
      receiver_id: 'asunnot',
      attributes: GIVEN,
      given_at: bench.clock.now.toISOString(),
    });
    const again = await redeemAt(bench, given.token);
    expect(again.status).toBe(410);
    expect(await problemOf(again)).toMatchObject({
      type: 'urn:auroraai:problem:already-read',
      read_at: bench.clock.now.toISOString(),
    });
  });

  it('is read by one of many readers at the same time', async () => {
    const { token } = await giveV2(bench);
    const readers = Array.from({ length: 10 }, () => redeemAt(bench, token));
    const statuses = (await Promise.all(readers)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 410)]);
  });

  it.each([
    ['another website', 'https://www.example.fi'],
    ['a website that is not configured', 'https://evil.example'],
    ['our own pages', HOST],
    ['no website', null],
  ])('is refused to %s and stays unread', async (_who, origin) => {
    const { token } = await giveV2(bench);
    const refused = await redeemAt(bench, token, origin);
    expect(refused.status).toBe(403);
    expect((await redeemAt(bench, token, 'https://toinen.example')).status).toBe(200);
  });

  it('of a receiver on our own address is read there, and not elsewhere', async () => {
    const body = { receiver_id: 'oma', attributes: { municipality_code: '491' } };
    const { token } = await giveV2(bench, body);
    expect((await redeemAt(bench, token, RECEIVER_ORIGIN)).status).toBe(403);
    expect((await redeemAt(bench, token, null)).status).toBe(403);
    expect((await redeemAt(bench, token, HOST)).status).toBe(200);
  });

  it('works where the service runs in the page itself, which has no address', async () => {
    const body = { receiver_id: 'oma', attributes: { municipality_code: '491' } };
    const { token } = await giveV2(bench, body);
    const response = await bench.send('POST', `${V2}/transfers/redeem`, { body: { token } });
    expect(response.status).toBe(200);
  });

  it.each([
    ['now', 15 * 60],
    ['day', 24 * 3600],
    ['week', 7 * 24 * 3600],
  ])('given for "%s" can be read for %i seconds', async (lifetime, seconds) => {
    const given = await giveV2(bench, { lifetime });
    bench.clock.now = new Date(bench.clock.now.getTime() + seconds * 1000);
    expect(given.expires_at).toBe(bench.clock.now.toISOString());
    expect((await redeemAt(bench, given.token)).status).toBe(404);
    expect((await asOwner(bench, 'GET', given)).state).toBe('expired');
  });

  it('leaves no values behind when it expires, and no log after 30 days', async () => {
    const given = await giveV2(bench);
    const start = bench.clock.now.getTime();
    bench.clock.now = new Date(start + 15 * 60_000);
    await bench.service.tidy();
    expect((await asOwner(bench, 'GET', given)).attributes).toEqual([
      'age',
      'life_situation_meters.housing',
    ]);
    bench.clock.now = new Date(start + 30 * 24 * 3600_000 + 1);
    await bench.service.tidy();
    const headers = { Authorization: `Bearer ${given.owner_secret}` };
    const path = `${V2}/transfers/${given.transfer_id}`;
    expect((await bench.send('GET', path, { headers })).status).toBe(404);
  });
});

describe('what a receiver does not ask for', () => {
  it('is refused by name', async () => {
    const response = await bench.send('POST', `${V2}/transfers`, {
      body: {
        receiver_id: 'asunnot',
        attributes: {
          municipality_code: '491',
          life_situation_meters: { housing: [3], health: [1] },
        },
      },
    });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.map(({ path }) => path)).toEqual([
      '/attributes/municipality_code',
      '/attributes/life_situation_meters/health',
    ]);
  });

  it.each([
    ['a receiver that is not registered', { receiver_id: 'muu' }, '/receiver_id'],
    ['a way that it does not take', { receiver_id: 'oma', way: 'code' }, '/way'],
    ['nothing', { attributes: {} }, '/attributes'],
    ['an age of nobody', { attributes: { age: 121 } }, '/attributes/age'],
    [
      'an unknown municipality',
      { attributes: { municipality_code: '999' } },
      '/attributes/municipality_code',
    ],
    [
      'no answer',
      { attributes: { life_situation_meters: {} } },
      '/attributes/life_situation_meters',
    ],
    ['a name', { attributes: { name: 'Aino' } }, '/attributes/name'],
    ['a lifetime of its own', { lifetime: 'year' }, '/lifetime'],
  ])('is not %s', async (_what, more, path) => {
    const fitting = 'receiver_id' in more && more.receiver_id === 'oma';
    const attributes = fitting ? { municipality_code: '491' } : GIVEN;
    const body = { receiver_id: 'asunnot', attributes, ...more };
    const response = await bench.send('POST', `${V2}/transfers`, { body });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.[0]?.path).toBe(path);
  });
});

describe('a code', () => {
  it('is short, has nothing that can be misread, and opens at its counter once', async () => {
    const given = await giveV2(bench, { way: 'code', lifetime: 'day' });
    expect(given).toMatchObject({ token: null, url: null });
    expect(given.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const response = await sayCode(bench, given.code);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ attributes: GIVEN, receiver_id: 'asunnot' });
    expect((await sayCode(bench, given.code)).status).toBe(410);
  });

  it('is understood as people say and type it', async () => {
    const given = await giveV2(bench, { way: 'code' });
    const said = (given.code ?? '').toLowerCase().replace('-', ' – ').replaceAll('0', 'o');
    expect((await sayCode(bench, said.replaceAll('1', 'l'))).status).toBe(200);
  });

  it('is of no use without the receiver’s credentials', async () => {
    const { code } = await giveV2(bench, { way: 'code' });
    const response = await redeemAt(bench, null, RECEIVER_ORIGIN, { body: { code } });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Basic/);
    expect((await sayCode(bench, code)).status).toBe(200);
  });

  it('is of no use to the system of another receiver', async () => {
    const { code } = await giveV2(bench, { way: 'code' });
    await bench.store.putClient({
      ...((await bench.store.client('test-client')) as never as object as Awaited<
        ReturnType<typeof bench.store.client>
      > &
        object),
      id: 'other-client',
    });
    const headers = { Authorization: `Basic ${btoa('other-client:test-secret')}` };
    const response = await redeemAt(bench, null, null, { body: { code }, headers });
    expect(response.status).toBe(404);
    expect((await sayCode(bench, code)).status).toBe(200);
  });

  it('cannot be guessed: ten wrong ones close the counter for a quarter of an hour', async () => {
    const { code } = await giveV2(bench, { way: 'code', lifetime: 'day' });
    for (let n = 0; n < 10; n++) expect((await sayCode(bench, `0000000${n}`)).status).toBe(404);
    const closed = await sayCode(bench, code);
    expect(closed.status).toBe(429);
    expect(closed.headers.get('Retry-After')).toBe('900');
    bench.clock.now = new Date(bench.clock.now.getTime() + 15 * 60_000);
    expect((await sayCode(bench, code)).status).toBe(200);
  });
});

describe('whoever gave something', () => {
  it('sees who read what and when, never the values', async () => {
    const given = await giveV2(bench);
    expect(await asOwner(bench, 'GET', given)).toMatchObject({ state: 'waiting', read_at: null });
    await redeemAt(bench, given.token);
    const seen = await asOwner(bench, 'GET', given);
    expect(seen).toMatchObject({
      receiver_id: 'asunnot',
      state: 'read',
      read_at: bench.clock.now.toISOString(),
      attributes: ['age', 'life_situation_meters.housing'],
    });
    expect(JSON.stringify(seen)).not.toContain('19');
  });

  it('takes it back before it is read', async () => {
    const given = await giveV2(bench);
    expect((await asOwner(bench, 'DELETE', given)).state).toBe('withdrawn');
    expect((await asOwner(bench, 'DELETE', given)).state).toBe('withdrawn');
    expect((await redeemAt(bench, given.token)).status).toBe(404);
  });

  it('has the receiver asked to erase what it has read, and sees that it has', async () => {
    const given = await giveV2(bench);
    await redeemAt(bench, given.token);
    expect((await asOwner(bench, 'DELETE', given)).state).toBe('erasure-asked');
    const path = `${V2}/receivers/asunnot/erasures`;
    const list = await bench.send('GET', path, { signed: true });
    expect(await list.json()).toMatchObject({ erasures: [{ transfer_id: given.transfer_id }] });
    const body = { transfer_id: given.transfer_id };
    expect((await bench.send('POST', path, { signed: true, body })).status).toBe(204);
    expect((await asOwner(bench, 'GET', given)).state).toBe('erased');
    const left = await bench.send('GET', path, { signed: true });
    expect(await left.json()).toEqual({ erasures: [] });
  });

  it('is nobody without the right secret', async () => {
    const { transfer_id: id, token } = await giveV2(bench);
    const path = `${V2}/transfers/${id}`;
    expect((await bench.send('GET', path)).status).toBe(401);
    for (const secret of ['0'.repeat(64), token]) {
      const headers = { Authorization: `Bearer ${secret}` };
      expect((await bench.send('GET', path, { headers })).status).toBe(404);
      expect((await bench.send('DELETE', path, { headers })).status).toBe(404);
    }
    expect((await redeemAt(bench, token)).status).toBe(200);
  });

  it('erasures of a receiver are for its own system only', async () => {
    expect((await bench.send('GET', `${V2}/receivers/asunnot/erasures`)).status).toBe(401);
    const other = await bench.send('GET', `${V2}/receivers/oma/erasures`, { signed: true });
    expect(other.status).toBe(404);
  });
});

describe('the other direction', () => {
  const offer = (more: object = {}, headers: object = { Origin: RECEIVER_ORIGIN }) =>
    bench.send('POST', `${V2}/offers`, {
      body: { sender_id: 'asunnot', attributes: { municipality_code: '491' }, ...more },
      headers: headers as Record<string, string>,
      clientAddress: '192.0.2.1',
    });
  const take = (token: string) => bench.send('POST', `${V2}/offers/redeem`, { body: { token } });

  it('a service sends something, and the home view reads it once', async () => {
    const response = await offer();
    expect(response.status).toBe(201);
    const { url } = (await response.json()) as { url: string };
    expect(url).toMatch(new RegExp(`^${HOST}/koti/#aurora_offer=[0-9a-f]{64}$`));
    const token = url.slice(-64);
    expect(await (await take(token)).json()).toEqual({
      sender_id: 'asunnot',
      attributes: { municipality_code: '491' },
      sent_at: bench.clock.now.toISOString(),
    });
    expect((await take(token)).status).toBe(410);
  });

  it('only the sender’s own page or system sends in its name, and only what it may', async () => {
    expect((await offer({}, {})).status).toBe(403);
    expect((await offer({}, { Origin: 'https://www.example.fi' })).status).toBe(403);
    expect((await offer({}, { Authorization: `Basic ${btoa('test-client:wrong')}` })).status).toBe(
      401,
    );
    expect(
      (await offer({}, { Authorization: `Basic ${btoa('test-client:test-secret')}` })).status,
    ).toBe(201);
    expect((await offer({ attributes: { age: 19 } })).status).toBe(400);
    expect((await offer({ sender_id: 'muu' })).status).toBe(400);
  });

  it('what goes to a person is of no use to a receiver, nor the other way round', async () => {
    const { url } = (await (await offer()).json()) as { url: string };
    expect((await redeemAt(bench, url.slice(-64))).status).toBe(404);
    const { token } = await giveV2(bench);
    expect((await take(token ?? '')).status).toBe(404);
    expect((await redeemAt(bench, token)).status).toBe(200);
  });
});
