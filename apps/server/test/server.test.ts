import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './database.ts';
import { runServer, type ServerProcess, spawnCommand, spawnServer } from './running-server.ts';

const DEMO = `Basic ${btoa('demo:demo')}`;
/** Starting a process and a database; nothing here waits for a clock. */
const START = 180_000;
const SAMPLES = fileURLToPath(
  new URL('../../../packages/open-data/test/ptv-samples', import.meta.url),
);
const SAMPLE_SERVICE = '6c00d407-d3fd-4c7e-a373-57be9f3b2cff';
/** The imaginary town's bots are learnt at the first start; where nobody talks with them nobody waits. */
const WITHOUT_BOTS = { AURORA_TOWN: 'off' };
const SAMPLE_FILE = 'service-in-municipalities.json';

let folder: string;
let server: ServerProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  server = await runServer({ AURORA_DATA: folder, ...WITHOUT_BOTS });
}, START);

afterAll(async () => {
  await server.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}, START);

function recommend(url: string, text: string): Promise<Response> {
  return fetch(`${url}/aurora/v2/recommendations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
}

interface Recommended {
  recommendation_id: string;
  recommended_services: { service: { id: string; name: { text: string } } }[];
}

describe('a server as npm start runs it', () => {
  it('recommends real services for a word, with reasons', async () => {
    const response = await recommend(server.url, 'yksinäisyys');
    expect(response.status).toBe(200);
    const { recommended_services: services } = (await response.json()) as Recommended;
    expect(services.length).toBeGreaterThan(0);
    expect(services[0]).toHaveProperty('reasons.0.text');
  });

  it('lets the demo client use the original wire and nobody without credentials', async () => {
    const request = { life_situation_meters: { friends: [1] } };
    const call = (headers: Record<string, string>) =>
      fetch(`${server.url}/service-recommender/v1/recommend_service`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(request),
      });
    const allowed = await call({ authorization: DEMO });
    expect(allowed.status).toBe(200);
    expect((await allowed.json()).recommended_services).toHaveLength(5);
    expect((await call({})).status).toBe(401);
    expect((await call({ authorization: `Basic ${btoa('demo:wrong')}` })).status).toBe(401);
  });

  it('tells how to sign in to its studio, and lets editors in by a link of the operator', async () => {
    const studio = `${server.url}/aurora/studio`;
    const post = (path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${studio}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const { trial } = (await (await fetch(`${studio}/sign-in`)).json()) as { trial: object };
    const demo = await post('session', trial);
    expect(demo.status).toBe(200);
    const cookie = demo.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const { memberships } = await (
      await fetch(`${studio}/session`, { headers: { cookie } })
    ).json();
    expect(memberships).toMatchObject([{ role: 'administrator', organisation: { id: 'demo' } }]);
    expect((await post('session', { ...trial, password: 'wrong' })).status).toBe(401);

    const words = ['--organisation', 'kouvola', '--email', 'aino@kouvola.example'];
    const command = spawnCommand(
      'add-editor',
      [...words, '--name', 'Aino Aho', '--role', 'writer'],
      { AURORA_DATA: folder },
    );
    expect((await once(command.process, 'close'))[0]).toBe(0);
    const token = /\/studio\/#\/link\/([\w-]{43})\n/.exec(command.output())?.[1];
    const accepted = await post('link/accept', { token, password: 'kuusi pientä porsasta' });
    expect(await accepted.json()).toMatchObject({
      account: { name: 'Aino Aho', email: 'aino@kouvola.example' },
      memberships: [{ role: 'writer', organisation: { id: 'kouvola' } }],
    });
    expect((await post('link/accept', { token, password: 'kuusi pientä porsasta' })).status).toBe(
      410,
    );
  });

  it('leads from the mock service of the original wire to a page that is there', async () => {
    const response = await fetch(`${server.url}/service-recommender/v1/recommend_service`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: DEMO },
      body: JSON.stringify({
        life_situation_meters: { friends: [1] },
        service_filters: { municipality_codes: ['000'] },
      }),
    });
    const { recommended_services: services } = (await response.json()) as {
      recommended_services: { service_channels?: { web_pages: string[] }[] }[];
    };
    const [page] = services.flatMap((one) => one.service_channels?.[0]?.web_pages ?? []);
    const { pathname, search } = new URL(page ?? '');
    const opened = await fetch(`${server.url}${pathname}${search}`, { redirect: 'manual' });
    expect(opened.status).toBe(302);
    const { pathname: there } = new URL(opened.headers.get('location') ?? '');
    const text = await (await fetch(`${server.url}${there}`)).text();
    expect(text).toContain('Tätä palvelua ei ole olemassa.');
  });

  it('tells machines that it is alive, ready and what it has done', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const figures = await (await fetch(`${server.url}/metrics`)).text();
    expect(figures).toMatch(
      /aurora_http_requests_total\{route="\/healthz",method="GET",status="200"\} \d/,
    );
  });

  it('writes neither texts nor answers nor secrets into its log', async () => {
    await recommend(server.url, 'salainen kanariansana');
    expect(server.output()).not.toContain('kanariansana');
    expect(server.output()).not.toMatch(/postgres:\/\/aurora:/);
  });

  it('says which port is taken and what to do', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as { port: number };
    const second = spawnServer({ AURORA_DATA: folder, PORT: String(port) });
    const [code] = await once(second.process, 'exit');
    squatter.close();
    expect(code).toBe(1);
    expect(second.output().trim()).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
    // The second server had joined the database of the first, and must not have taken it down.
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it.each([
    ['mysql://root@localhost/aurora', 'DATABASE_URL is not the address of a PostgreSQL.'],
    [
      'postgres://aurora:hidden@127.0.0.1:1/aurora',
      'The database at 127.0.0.1:1/aurora does not answer',
    ],
  ])(
    'ends with one sentence, without the password, when DATABASE_URL is %s',
    async (url, sentence) => {
      const { process, output } = spawnServer({ DATABASE_URL: url });
      const [code] = await once(process, 'exit');
      expect(code).toBe(1);
      expect(output()).toContain(sentence);
      expect(output()).not.toContain('hidden');
      expect(output().trim().split('\n')).toHaveLength(1);
    },
  );
});

describe('a server beside which the national catalogue is loaded', () => {
  it(
    'takes the loaded services into use by itself, and those that are gone out of it',
    async () => {
      const data = await temporaryFolder();
      const saved = await temporaryFolder();
      await cp(SAMPLES, saved, { recursive: true });
      const running = await runServer({ AURORA_DATA: data, ...WITHOUT_BOTS });
      const load = async () => {
        const loader = spawnCommand('load-ptv', ['--from', saved, '--json'], { AURORA_DATA: data });
        expect((await once(loader.process, 'exit'))[0]).toBe(0);
      };
      await load();
      const loaded = `${running.url}/aurora/v2/services/${SAMPLE_SERVICE}`;
      await vi.waitFor(async () => expect((await fetch(loaded)).status).toBe(200), 20_000);
      const { channels } = (await (await fetch(loaded)).json()) as { channels: unknown[] };
      expect(channels).toEqual([]);
      await rm(join(saved, SAMPLE_FILE));
      await load();
      await vi.waitFor(async () => expect((await fetch(loaded)).status).toBe(404), 20_000);
      expect(await running.end('SIGTERM')).toBe(0);
      await rm(data, { recursive: true, force: true });
      await rm(saved, { recursive: true, force: true });
    },
    2 * START,
  );
});

describe('a server that is killed in the middle of writes', () => {
  it(
    'has every acknowledged feedback after it starts again',
    async () => {
      const data = await temporaryFolder();
      const first = await runServer({ AURORA_DATA: data, ...WITHOUT_BOTS });
      const acknowledged = new Map<string, string>();
      const answer = (await (await recommend(first.url, 'työttömyys')).json()) as Recommended;
      const serviceId = answer.recommended_services[0]!.service.id;

      const ended = once(first.process, 'exit');
      const writers = Array.from({ length: 8 }, async () => {
        for (;;) {
          const given = (await (await recommend(first.url, 'työttömyys')).json()) as Recommended;
          const id = given.recommendation_id;
          const response = await fetch(`${first.url}/aurora/v2/feedback`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ recommendation_id: id, service_id: serviceId, score: 1 }),
          });
          if (response.status === 204) acknowledged.set(id, serviceId);
          if (acknowledged.size >= 20) first.process.kill('SIGKILL');
        }
      });
      await Promise.allSettled(writers);
      await ended;
      expect(acknowledged.size).toBeGreaterThanOrEqual(20);

      const second = await runServer({ AURORA_DATA: data, ...WITHOUT_BOTS });
      // Deleting answers 204 only for a recommendation that is there with what hangs on it.
      for (const id of acknowledged.keys()) {
        const response = await fetch(`${second.url}/aurora/v2/recommendations/${id}`, {
          method: 'DELETE',
        });
        expect(response.status).toBe(204);
      }
      await second.end('SIGTERM');
      await rm(data, { recursive: true, force: true });
    },
    2 * START,
  );
});
