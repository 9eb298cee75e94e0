import { expect, it } from 'vitest';
import { createStudioClient, StudioError } from './index.ts';
import type { StudioEvent } from './studio-wire.ts';

const SESSION = { csrf: 'c1' };

/** A server that answers so, and what it was asked. */
function server(answer: (path: string) => Response) {
  const asked: { method: string; path: string; csrf: string | null; body: string }[] = [];
  const client = createStudioClient({
    baseUrl: 'https://aurora.example',
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      asked.push({
        method: request.method,
        path: pathname + search,
        csrf: request.headers.get('x-aurora-csrf'),
        body: await request.text(),
      });
      return answer(pathname);
    },
  });
  return { client, asked };
}

it('The token that came with the session goes with every change, and not with what is only read', async () => {
  const { client, asked } = server((path) =>
    Response.json(path.endsWith('/session') ? SESSION : { bots: [] }),
  );
  await client.signIn('aino@example.fi', 'salaisuus');
  await client.bots('town');
  await client.bot('a/b').change([]);
  expect(asked).toEqual([
    {
      method: 'POST',
      path: '/aurora/studio/session',
      csrf: null,
      body: '{"email":"aino@example.fi","password":"salaisuus"}',
    },
    { method: 'GET', path: '/aurora/studio/bots?organisation=town', csrf: null, body: '' },
    {
      method: 'POST',
      path: '/aurora/studio/bots/a%2Fb/changes',
      csrf: 'c1',
      body: '{"changes":[]}',
    },
  ]);
});

it('A refusal tells what is wrong with a bot by code, and lets go of values that no sentence can name', async () => {
  const fault = { path: '/a/text', message: 'Missing.', code: 'text-missing' };
  const values = { languages: ['sv'], count: 2, hidden: { a: 1 }, mixed: ['a', 1] };
  const errors = [{ ...fault, values }, { ...fault, code: 7 }, { path: 1 }, null];
  const { client } = server(() => Response.json({ errors }, { status: 409 }));
  const { code: _, ...plain } = fault;
  await expect(client.bot('a').makeVersion({ note: '', do: 'publish' })).rejects.toMatchObject({
    errors: [{ ...fault, values: { languages: ['sv'], count: 2 } }, plain],
  });
});

it('A refusal tells why, with the tests that fail', async () => {
  const body = { type: '/problems/tests-fail', detail: 'Two tests fail.', tests: ['Turku', 7] };
  const { client } = server(() => Response.json(body, { status: 409 }));
  const refused = client.bot('a').makeVersion({ note: '', do: 'publish' });
  await expect(refused).rejects.toMatchObject({
    status: 409,
    problem: 'tests-fail',
    tests: ['Turku'],
    message: 'Two tests fail.',
    isPassing: false,
  });
});

it('No answer, and an answer that is no JSON, are told apart from a refusal', async () => {
  const gone = server(() => {
    throw new TypeError('offline');
  });
  await expect(gone.client.session()).rejects.toEqual(new StudioError(0));
  const proxy = server(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(proxy.client.session()).rejects.toMatchObject({
    status: 502,
    problem: null,
    isPassing: true,
  });
});

it('Events are read however the stream is cut, and what is none of them is passed over', async () => {
  const event = (sequence: number) => ({ sequence, by: 'Åsa', parts: [] });
  const text = `: hello\n\nid: 4\ndata: ${JSON.stringify(event(4))}\n\ndata: {"half\n\ndata: ${JSON.stringify(event(5))}\r\n\r\ndata: 7\n\n`;
  const bytes = new TextEncoder().encode(text);
  const { client } = server(
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
            controller.close();
          },
        }),
      ),
  );
  const heard: StudioEvent[] = [];
  await client.bot('a').events(3, (each) => heard.push(each), new AbortController().signal);
  expect(heard).toEqual([event(4), event(5)]);
});

it('A link and a new password bring a session whose token goes with what comes next', async () => {
  let made = 0;
  const { client, asked } = server(() => {
    made += 1;
    return Response.json({ csrf: `c${made}` });
  });
  await client.account.acceptLink('t', 'kuusi pientä porsasta');
  await client.account.changePassword('kuusi pientä porsasta', 'seitsemän veljestä');
  await client.people('a/b').setRole('c/d', 'writer');
  expect(asked.map(({ method, path, csrf }) => [method, path, csrf])).toEqual([
    ['POST', '/aurora/studio/link/accept', null],
    ['POST', '/aurora/studio/password', 'c1'],
    ['POST', '/aurora/studio/organisations/a%2Fb/members/c%2Fd', 'c2'],
  ]);
});

it('What is sent while the page closes outlives it, unless browsers would refuse it for its size', async () => {
  const kept: (boolean | undefined)[] = [];
  const client = createStudioClient({
    baseUrl: 'https://aurora.example',
    fetch: async (_, init) => {
      kept.push(init?.keepalive);
      return Response.json({});
    },
  });
  const change = (text: string) => ({
    ...{ id: 'c', part: 'p', kind: 'answer' as const, base: 1, value: text },
  });
  await client.bot('a').change([change('short')], true);
  await client.bot('a').change([change('ä'.repeat(40_000))], true);
  await client.bot('a').change([change('short')]);
  expect(kept).toEqual([true, false, false]);
});

it('Asks for own services by what is wanted of them, and tells what stands when somebody was faster', async () => {
  const standing = { revision: 2, areas: {}, words: [], by: 'Aino', at: null, restores: null };
  const { client, asked } = server((path) =>
    path.endsWith('/teaching')
      ? Response.json({ type: 'urn:auroraai:problem:changed-meanwhile', standing }, { status: 409 })
      : Response.json({ services: [] }),
  );
  const services = client.services('revon/saari');
  await services.list({ from: '2026-11-01', to: '2026-11-21', search: 'uinti & sauna' });
  const teaching = services.teach('s1', { base: 1, teaching: { areas: {}, words: [] } });
  await expect(teaching).rejects.toMatchObject({ problem: 'changed-meanwhile', standing });
  expect(asked.map(({ path }) => path)).toEqual([
    '/aurora/studio/organisations/revon%2Fsaari/services?from=2026-11-01&to=2026-11-21&search=uinti+%26+sauna',
    '/aurora/studio/organisations/revon%2Fsaari/services/s1/teaching',
  ]);
});
