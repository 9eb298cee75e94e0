import type { CreatedTransfer, Transfer } from '@auroraai/api-client';
import { expect } from 'vitest';
import type { Receiver } from '../src/index.ts';
import { type Bench, createBench, type SendOptions } from './harness.ts';
import { V2 } from './v2.ts';

/** The website of the test's receiver. */
export const RECEIVER_ORIGIN = 'https://asunnot.example';

const text = (fi: string) => ({ fi });

/** A receiver with a website of its own and a counter, and one with a page on our own address. */
export const RECEIVERS: readonly Receiver[] = [
  {
    id: 'asunnot',
    name: { fi: 'Asunnot', sv: 'Bostäder' },
    organization: text('Kaupunki'),
    keeps: text('Kuukauden.'),
    readers: text('Neuvojat.'),
    contact: { phone: '+358 110000110' },
    page: `${RECEIVER_ORIGIN}/hakemus?kieli={language}`,
    origins: ['https://toinen.example'],
    client: 'test-client',
    attributes: {
      age: text('Ikäraja.'),
      'life_situation_meters.housing': text('Kiireellisyys.'),
    },
    sends: ['municipality_code'],
    serviceIds: ['d64476db-f2df-4699-bb6a-1bfae007577a'],
  },
  {
    id: 'oma',
    name: text('Oma'),
    organization: text('Kaupunki'),
    keeps: text('Päivän.'),
    readers: text('Yksi.'),
    contact: {},
    page: '/oma/',
    attributes: { municipality_code: text('Alue.') },
  },
];

/** What a test gives unless it says otherwise. */
export const GIVEN = { age: 19, life_situation_meters: { housing: [3] } };

/** A service with these receivers. */
export function createTransferBench(parts: Parameters<typeof createBench>[0] = {}): Promise<Bench> {
  return createBench({
    ...parts,
    config: { receivers: RECEIVERS, homeView: '/koti/', ...parts.config },
  });
}

/** Gives attributes to the test's receiver; the request must succeed. */
export async function giveV2(bench: Bench, body: object = {}): Promise<CreatedTransfer> {
  const sent = { receiver_id: 'asunnot', attributes: GIVEN, ...body };
  const response = await bench.send('POST', `${V2}/transfers`, {
    body: sent,
    clientAddress: '192.0.2.1',
  });
  expect(response.status, await response.clone().text()).toBe(201);
  return response.json() as Promise<CreatedTransfer>;
}

/** Redeems as a page of an origin. */
export function redeemAt(
  bench: Bench,
  token: string | null,
  origin: string | null = RECEIVER_ORIGIN,
  options: SendOptions = {},
): Promise<Response> {
  return bench.send('POST', `${V2}/transfers/redeem`, {
    body: { token },
    headers: origin === null ? {} : { Origin: origin },
    clientAddress: '192.0.2.1',
    ...options,
  });
}

/** Redeems a code as the receiver's system. */
export function sayCode(bench: Bench, code: string | null): Promise<Response> {
  return bench.send('POST', `${V2}/transfers/redeem`, {
    body: { code },
    signed: true,
    clientAddress: '192.0.2.1',
  });
}

/** Asks about a transfer, or takes it back, as its giver. */
export async function asOwner(
  bench: Bench,
  method: 'GET' | 'DELETE',
  { transfer_id: id, owner_secret: secret }: CreatedTransfer,
): Promise<Transfer> {
  const headers = { Authorization: `Bearer ${secret}` };
  const response = await bench.send(method, `${V2}/transfers/${id}`, { headers });
  expect(response.status).toBe(200);
  return response.json() as Promise<Transfer>;
}
