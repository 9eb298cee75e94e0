import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, STUDIO_ROUTES } from '../src/studio/access/routes.ts';
import { anyText, garbage, nearly } from './arbitraries.ts';
import { HOST } from './harness.ts';
import { createStrictStore } from './strict-store.ts';
import { createStudioBench, type Editor, STUDIO, type StudioBench } from './studio.ts';
import { makeBot } from './studio-bot.ts';

const SEED = 20260304;
const TIMEOUT = 120_000;
/** Everything but these would end the sessions that the tests go on with. */
const NAMES = (Object.keys(STUDIO_ROUTES) as RouteName[]).filter(
  (name) => !name.startsWith('DELETE /session') && name !== 'DELETE /bots/:bot',
);
const CHANGES = NAMES.filter((name) => name.startsWith('POST '));
const UUID = '00000000-0000-4000-8000-000000000001';

let bench: StudioBench;
let aino: Editor;

beforeAll(async () => {
  bench = await createStudioBench({ store: createStrictStore() });
  aino = await bench.editor('aino', { town: 'administrator' });
  await bench.editor('olli', { town: 'writer' });
  await makeBot(aino);
});

/** The address of a route, with these ids in it. */
function pathOf(name: RouteName, id = UUID): string {
  return name
    .replace(/^\w+ /, '')
    .replace(':organisation', 'town')
    .replace(':bot', 'kirjasto')
    .replace(/:\w+/g, id);
}

/** Runs a property often, then asks whether the studio still works and nothing failed unforeseen. */
async function always<T>(
  runs: number,
  sent: fc.Arbitrary<T>,
  check: (sent: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(sent, check), { seed: SEED, numRuns: runs });
  expect((await aino.send('GET', '/session')).status).toBe(200);
  expect((await aino.send('GET', '/bots/kirjasto/draft')).status).toBe(200);
  expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
}

async function expectAnswered(response: Response): Promise<void> {
  // A stream of events goes on until its reader goes.
  const isStream = typeOf(response).startsWith('text/event-stream');
  const text = isStream ? '' : await response.text();
  if (isStream) await response.body?.cancel();
  expect(response.status, text).toBeLessThan(500);
  if (text !== '' && typeOf(response).includes('json')) JSON.parse(text);
}

const typeOf = (response: Response) => response.headers.get('Content-Type') ?? '';

const texts = fc.oneof(anyText, fc.constantFrom('olli@example.fi', 'writer', 'fi'));
/** Bodies that are right in shape, by route. */
const SHAPES: Partial<Record<RouteName, fc.Arbitrary<object>>> = {
  'POST /session': fc.record({ email: texts, password: texts }, { noNullPrototype: true }),
  'POST /account': fc.record(
    { name: texts, language: fc.constantFrom('fi', 'sv', 'en', 'xx') },
    { noNullPrototype: true },
  ),
  'POST /password': fc.record({ current: texts, password: texts }, { noNullPrototype: true }),
  'POST /link': fc.record({ token: texts }, { noNullPrototype: true }),
  'POST /link/accept': fc.record({ token: texts, password: texts }, { noNullPrototype: true }),
  'POST /organisations/:organisation/invitations': fc.record(
    {
      email: fc.oneof(texts, fc.emailAddress()),
      name: texts,
      role: fc.constantFrom('viewer', 'king'),
      language: fc.constantFrom('fi', 'xx'),
    },
    { noNullPrototype: true },
  ),
  'POST /bots/:bot/bank/preview': fc.record(
    { parts: fc.array(fc.oneof(texts, fc.constant(UUID)), { maxLength: 3 }) },
    { noNullPrototype: true },
  ),
  'POST /bots/:bot/bank': fc.record(
    {
      parts: fc.constant([UUID]),
      names: fc.dictionary(fc.constantFrom('fi', 'sv', 'xx', '__proto__'), texts, {
        noNullPrototype: true,
      }),
      about: fc.constant({}),
      licence: fc.constantFrom('CC0-1.0', 'MIT'),
      credit: texts,
      digest: fc.oneof(texts, fc.constant('a'.repeat(64))),
    },
    { noNullPrototype: true },
  ),
  'POST /organisations/:organisation/bank/:topic': fc.record(
    { withdrawn: fc.oneof(fc.boolean(), texts) },
    { noNullPrototype: true },
  ),
  'POST /bots/:bot/topics/:topic': fc.record(
    { follow: fc.oneof(fc.boolean(), texts), leave: fc.oneof(fc.integer(), texts) },
    { noNullPrototype: true },
  ),
  'POST /organisations/:organisation/members/:account': fc.record(
    { role: fc.constantFrom('viewer', 'administrator', 'king') },
    { noNullPrototype: true },
  ),
};

describe('a studio that anybody may send anything to', () => {
  it('answers bodies of the right shape with any text in them', { timeout: TIMEOUT }, async () => {
    const sent = fc.oneof(
      ...Object.entries(SHAPES).map(([name, body]) =>
        fc.tuple(fc.constant(name as RouteName), body),
      ),
    );
    await always(800, sent, async ([name, body]) => {
      bench.clock.now = new Date(bench.clock.now.getTime() + 1000);
      await expectAnswered(await aino.send('POST', pathOf(name), body));
    });
  });

  it('answers bodies that are nearly right', { timeout: TIMEOUT }, async () => {
    const bot = fc.constant({
      changes: [{ id: UUID, part: UUID, kind: 'intent', base: 0, value: { intent: 'a' } }],
    });
    const version = fc.constant({ note: 'x', do: 'review' });
    const shape = fc.oneof(bot, version, ...Object.values(SHAPES));
    const sent = fc.tuple(fc.constantFrom(...CHANGES), nearly(shape));
    await always(1500, sent, async ([name, body]) => {
      await expectAnswered(await aino.send('POST', pathOf(name), JSON.stringify(body) ?? ''));
    });
  });

  it('refuses garbage, signed in or not', { timeout: TIMEOUT }, async () => {
    const sent = fc.tuple(fc.constantFrom(...CHANGES), garbage, fc.boolean());
    await always(1200, sent, async ([name, body, isSignedIn]) => {
      const path = pathOf(name);
      const response = isSignedIn
        ? await aino.send('POST', path, body)
        : await bench.send('POST', STUDIO + path, { body });
      expect(response.status).toBeGreaterThanOrEqual(400);
      await expectAnswered(response);
    });
  });

  it('answers odd addresses, methods, cookies and headers', { timeout: TIMEOUT }, async () => {
    const id = fc.oneof(
      anyText,
      fc.constantFrom('%00', '%FF', '%2e%2e', '..', '\u0000', '1', '-1', '9'.repeat(400), UUID),
    );
    const cookie = fc.oneof(
      fc.stringMatching(/^[!-~ ]{0,60}$/),
      fc.constantFrom(
        'aurora_studio=',
        `aurora_studio=${'a'.repeat(43)}`,
        `aurora_studio=${'a'.repeat(43)}; aurora_studio=${'b'.repeat(43)}`,
        `aurora_studio=${'é'.repeat(43)}`,
        'aurora_studio="x"',
        ';;;=;',
        `x=${'y'.repeat(8000)}`,
      ),
    );
    const value = fc.stringMatching(/^[!-~\u00a1-\u00ff]{0,60}$/);
    const sent = fc.record({
      name: fc.constantFrom(...NAMES),
      id,
      query: fc.dictionary(
        fc.constantFrom(
          ...['organisation', 'before', 'after', 'from', 'to', 'search', 'language', 'offset'],
          '__proto__',
        ),
        id,
        { maxKeys: 3, noNullPrototype: true },
      ),
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PURGE'),
      headers: fc.dictionary(
        fc.constantFrom('Origin', 'X-Aurora-CSRF', 'Sec-Fetch-Site', 'Content-Type', 'Accept'),
        value,
        { maxKeys: 3, noNullPrototype: true },
      ),
      cookie: fc.option(cookie),
    });
    await always(2500, sent, async ({ name, id, query, method, headers, cookie }) => {
      const path = pathOf(name, encodeURIComponent(id.replace(/\p{Surrogate}/gu, '')));
      // The bot and the sessions are still needed.
      if (method === 'DELETE' && !path.includes('/members') && !path.includes('/invit')) return;
      const own = cookie ?? aino.cookie;
      const safe = Object.fromEntries(Object.entries(headers).filter(([, one]) => one !== ''));
      const response = await bench.send(method, `${STUDIO}${path}?${new URLSearchParams(query)}`, {
        headers: { 'X-Aurora-CSRF': aino.session.csrf, Origin: HOST, Cookie: latin(own), ...safe },
      });
      await expectAnswered(response);
      if (cookie !== null && !name.includes('link') && !name.includes('sign-in')) {
        expect([200, 204, 201]).not.toContain(response.status);
      }
    });
  });
});

/** As a header can hold it. */
function latin(text: string): string {
  return text.replace(/[^\u0020-\u00ff]/g, '').trim();
}
