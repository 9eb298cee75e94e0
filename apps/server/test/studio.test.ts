import type { StudioEvent, StudioVersion } from '@auroraai/api-client/studio';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { createPasswords } from '../src/studio/passwords.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_SERVER, runServer, type ServerProcess } from './running-server.ts';

const START = 90_000;
const PATIENCE = { timeout: 40_000, interval: 50 };
const PASSWORD = 'kuusi pientä porsasta';
const LOANS = 'kauanko kirjaa saa pitää';

let database: TestDatabase;
let servers: ServerProcess[];
let headers: Record<string, string>;

const start = () =>
  runServer({ DATABASE_URL: database.url, AURORA_TOWN: 'on' }, { file: ECHO_SERVER });

beforeAll(async () => {
  database = await openTestDatabase();
  const { studioAccounts } = postgresStore(database.db);
  await studioAccounts.putOrganisation({ id: 'demo', name: 'Kunta' });
  const passwordHash = await createPasswords().hash(PASSWORD);
  const person = { id: 'aino', email: 'aino@example.fi', name: 'Aino', language: 'fi' as const };
  await studioAccounts.create({ ...person, passwordHash });
  await studioAccounts.setRole('demo', 'aino', 'publisher');
  servers = await Promise.all([start(), start()]);
  const signedIn = await fetch(`${url(0)}/aurora/studio/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: person.email, password: PASSWORD }),
  });
  const { csrf } = (await signedIn.json()) as { csrf: string };
  const [cookie = ''] = (signedIn.headers.get('Set-Cookie') ?? '').split(';');
  headers = { Cookie: cookie, 'X-Aurora-CSRF': csrf, 'Content-Type': 'application/json' };
}, START);

afterAll(async () => {
  await Promise.all(servers?.map((server) => server.end('SIGTERM')) ?? []);
  await database?.close();
}, START);

const url = (server: number) => servers[server]?.url ?? '';

function send(server: number, method: string, path: string, body?: object): Promise<Response> {
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  return fetch(`${url(server)}/aurora/studio/bots${path}`, init);
}

/** What the bot answers at an instance; empty while it is not there. */
async function says(server: number): Promise<string> {
  const door = await fetch(`${url(server)}/aurora/v2/bots/kirjasto/token`, { method: 'POST' });
  if (!door.ok) return '';
  const { token, conversationId: id } = (await door.json()) as Record<string, string>;
  const call = (path: string, body?: object) =>
    fetch(`${url(server)}/v3/directline/conversations${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  await call('', {});
  await call(`/${id}/activities`, { type: 'message', from: { id: 'a' }, text: LOANS });
  const said = (await (await call(`/${id}/activities`)).json()) as {
    activities: { text?: string }[];
  };
  return said.activities.map(({ text }) => text).join(' | ');
}

function partsOf(weeks: string) {
  const answer = (name: string, fi: string) => ({ answer: name, variants: [{ text: { fi } }] });
  const intent = (name: string, fi: string[]) => ({ intent: name, examples: { fi }, answer: name });
  const settings = {
    ...{ format: 1, id: 'kirjasto', version: '1', names: { fi: 'Kirjasto' }, languages: ['fi'] },
    ...{ responsible: { names: { fi: 'Kunta' } }, retentionDays: 30, greeting: 'hei' },
    ...{ humanContact: { names: { fi: 'Apu' }, phone: '09 1' }, fallback: {} },
  };
  return [
    { kind: 'settings', value: settings },
    { kind: 'answer', value: answer('hei', 'Hei!') },
    { kind: 'answer', value: answer('laina', weeks) },
    { kind: 'answer', value: answer('auki', 'Auki 8–20.') },
    { kind: 'intent', value: intent('laina', [LOANS, 'laina-aika', 'milloin laina palautetaan']) },
    { kind: 'intent', value: intent('auki', ['aukiolo', 'milloin te aukeatte', 'onko auki']) },
  ];
}

const publishing = { note: '', do: 'publish' };

it('two instances let people talk with the same bot, though one of them is killed while it publishes', {
  timeout: 3 * START,
}, async () => {
  const bot = { organisation: 'demo', id: 'kirjasto', parts: partsOf('Neljä viikkoa.') };
  expect((await send(0, 'POST', '', bot)).status).toBe(201);
  const made = await send(0, 'POST', '/kirjasto/versions', publishing);
  expect(made.status, await made.clone().text()).toBe(201);
  for (const server of [0, 1]) {
    await vi.waitFor(async () => expect(await says(server)).toContain('Neljä viikkoa.'), PATIENCE);
  }

  // An editor at one instance hears what another one does at the other.
  const events = await fetch(`${url(1)}/aurora/studio/bots/kirjasto/events?after=1`, { headers });
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  const draft = (await (await send(0, 'GET', '/kirjasto/draft')).json()) as {
    parts: { id: string; kind: string; value: { answer?: string } }[];
  };
  const part = draft.parts.find(({ value }) => value.answer === 'laina');
  const value = { answer: 'laina', variants: [{ text: { fi: 'Kaksi viikkoa.' } }] };
  const change = { id: crypto.randomUUID(), part: part?.id, kind: 'answer', base: 1, value };
  expect((await send(0, 'POST', '/kirjasto/changes', { changes: [change] })).status).toBe(200);
  let heard = '';
  while (!heard.includes('data: ')) heard += (await reader.read()).value ?? '';
  const event = JSON.parse(/^data: (.*)$/m.exec(heard)?.[1] ?? 'null') as StudioEvent;
  expect(event).toMatchObject({ sequence: 2, by: 'Aino', parts: [{ id: part?.id, value }] });
  await reader.cancel();

  // Its process dies while the bot is trained: nothing is published, and the other one goes on.
  const two = [1, 2].map(() =>
    send(0, 'POST', '/kirjasto/versions', publishing).then(
      ({ status }) => status,
      () => 'lost',
    ),
  );
  // One of two is told that the other one is at work.
  expect(await Promise.race(two)).toBe(429);
  await servers[0]?.end('SIGKILL');
  expect(await Promise.all(two)).toContain('lost');
  expect(await says(1)).toContain('Neljä viikkoa.');
  servers[0] = await start();
  const { versions } = (await (await send(0, 'GET', '/kirjasto/versions')).json()) as {
    versions: StudioVersion[];
  };
  expect(versions.map(({ state }) => state)).toEqual(['published']);
  expect(await says(0)).toContain('Neljä viikkoa.');

  // What was not published then is still in the draft, and is published now, for both.
  expect((await send(0, 'POST', '/kirjasto/versions', publishing)).status).toBe(201);
  for (const server of [0, 1]) {
    await vi.waitFor(async () => expect(await says(server)).toContain('Kaksi viikkoa.'), PATIENCE);
  }
});

it('What an organisation teaches about a service of its own at one instance holds at the other at once', async () => {
  const pool = TOWN_CATALOGUE.services.find(({ names }) => names.fi === 'Uimahalli Aalto');
  const found = async (server: number) => {
    const response = await fetch(`${url(server)}/aurora/v2/recommendations`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'polskulinna', filters: { municipality_codes: ['998'] } }),
    });
    const answer = (await response.json()) as {
      recommended_services: { service: { id: string } }[];
    };
    return answer.recommended_services.map(({ service }) => service.id);
  };
  const at = `${url(0)}/aurora/studio/organisations/demo/services/${pool?.id}`;
  const teach = (base: number, word: string) =>
    fetch(`${at}/teaching`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ base, teaching: { areas: {}, words: [{ language: 'fi', word }] } }),
    });
  // Nobody can teach what the operator has not said to be theirs.
  expect((await teach(0, 'polskulinna')).status).toBe(404);
  const { studioServices } = postgresStore(database.db);
  await studioServices.link('demo', [pool?.responsibleOrganizationId ?? '']);
  expect((await teach(0, 'polskulinna')).status).toBe(200);
  expect((await found(0))[0]).toBe(pool?.id);
  await vi.waitFor(async () => expect((await found(1))[0]).toBe(pool?.id), PATIENCE);
  // It holds no longer than the service is theirs.
  await studioServices.link('demo', []);
  for (const server of [0, 1]) {
    await vi.waitFor(async () => expect(await found(server)).not.toContain(pool?.id), PATIENCE);
  }
});
