import type { StudioRole } from '@auroraai/api-client/studio';
import { type Context, Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../src/index.ts';
import type { Arriving } from '../src/studio/access/access.ts';
import { createStudioRouter } from '../src/studio/access/router.ts';
import { type Needed, type RouteName, STUDIO_ROUTES } from '../src/studio/access/routes.ts';
import { completeStudio, type StudioDeps } from '../src/studio/deps.ts';
import type { HandlersOf } from '../src/studio/handlers.ts';
import { createStudio, type StudioPart } from '../src/studio/index.ts';
import { type Bench, createBench, HOST } from './harness.ts';
import {
  createStudioBench,
  type Editor,
  quickPasswords,
  refusal,
  STUDIO,
  type StudioBench,
} from './studio.ts';

const ROLES: readonly StudioRole[] = ['viewer', 'writer', 'publisher', 'administrator'];
const TABLE: Readonly<Record<RouteName, Needed>> = STUDIO_ROUTES;
const NAMES = Object.keys(TABLE) as RouteName[];

/** Who tries: the roles that they have by organisation; null = nobody is signed in. */
const WHO: readonly (Partial<Record<string, StudioRole>> | null)[] = [
  null,
  {},
  ...ROLES.map((role) => ({ town: role })),
  ...ROLES.map((role) => ({ other: role })),
  // The role in one organisation counts for nothing in the other.
  { town: 'viewer', other: 'administrator' },
];

/** A body with which a route that reads its organisation there comes as far as asking who may. */
const BODIES: Partial<Record<RouteName, (organisation: string) => unknown>> = {
  'POST /bots': (organisation) => ({
    ...{ organisation, id: 'uusi' },
    parts: [{ kind: 'settings', value: {} }],
  }),
};

/** The address of a route in an organisation. */
function addressOf(name: RouteName, organisation: string): { method: string; path: string } {
  const [method = '', pattern = ''] = name.split(' ');
  const filled = pattern
    .replace(':organisation', organisation)
    .replace(':bot', `bot-of-${organisation}`)
    .replace(/:\w+/g, '00000000-0000-4000-8000-000000000001');
  return { method, path: pattern === '/bots' ? `${filled}?organisation=${organisation}` : filled };
}

/** What the guard must answer: 204 = the handler is reached. */
function expected(name: RouteName, who: (typeof WHO)[number], organisation: string): number {
  const needed = TABLE[name];
  if (needed === 'anybody') return 204;
  if (who === null) return 401;
  if (needed === 'signed-in') return 204;
  const role = who[organisation];
  if (!role) return 404;
  return ROLES.indexOf(role) >= ROLES.indexOf(needed.least) ? 204 : 403;
}

/** A studio that answers every route with 204 as soon as its guard lets somebody in. */
const onlyGuard: StudioPart = (service) => {
  const studio = completeStudio({ passwords: quickPasswords() });
  const handlers = Object.fromEntries(
    NAMES.map((name) => {
      const needed = TABLE[name];
      const reads = typeof needed === 'object' && needed.of === 'body';
      const handler = async (c: Context, access: unknown) => {
        if (reads) (access as Arriving).enter((await c.req.json()).organisation);
        return c.body(null, 204);
      };
      return [name, handler];
    }),
  ) as unknown as HandlersOf<RouteName>;
  const whole = createStudio({ passwords: quickPasswords() })(service);
  return { ...whole, routes: createStudioRouter({ ...service, studio } as StudioDeps, handlers) };
};

let bench: StudioBench;
/** The same organisations and people, with the guard alone. */
let guard: Bench;
const editors = new Map<(typeof WHO)[number], Editor>();
/** What the real router serves. */
let served: { method: string; path: string }[];

beforeAll(async () => {
  const store = createMemoryStore();
  store.studioBots.organisationOf = async (bot) => bot.replace('bot-of-', '');
  const real = createStudio({ passwords: quickPasswords() });
  bench = await createStudioBench({
    store,
    part: (service) => {
      const studio = real(service);
      served = studio.routes.routes;
      return studio;
    },
  });
  guard = await createBench({ store, studio: onlyGuard });
  for (const [n, who] of WHO.entries()) {
    if (who) editors.set(who, await bench.editor(`editor${n}`, who));
  }
});

function ask(on: Bench, name: RouteName, who: (typeof WHO)[number], organisation: string) {
  const { method, path } = addressOf(name, organisation);
  const editor = editors.get(who);
  const body = BODIES[name]?.(organisation);
  return on.send(method, STUDIO + path, {
    ...(body !== undefined && { body }),
    headers: {
      Origin: HOST,
      ...(editor && { Cookie: editor.cookie, 'X-Aurora-CSRF': editor.session.csrf }),
    },
  });
}

/** The names of routes that are served, in order. */
function namesOf(routes: typeof served): string[] {
  const own = routes.filter(({ method }) => method !== 'ALL');
  return own.map(({ method, path }) => `${method} ${path}`).sort();
}

describe('who may call what in the studio', () => {
  it('is said of every route that is served', () => {
    expect(namesOf(served)).toEqual([...NAMES].sort());
  });

  it('is asked for as soon as a route is served beside the table', () => {
    const beside = new Hono();
    for (const { method, path } of served) beside.on(method, path, (c) => c.body(null));
    beside.get('/bots/:bot/secrets', (c) => c.body(null));
    expect(namesOf(beside.routes)).not.toEqual([...NAMES].sort());
    const more = namesOf(beside.routes).filter((name) => !(NAMES as string[]).includes(name));
    expect(more).toEqual(['GET /bots/:bot/secrets']);
  });

  it("is as the table says: every route, every role, one's own organisation and another", async () => {
    const wrong: string[] = [];
    for (const name of NAMES) {
      for (const who of WHO) {
        for (const organisation of ['town', 'other', 'nowhere']) {
          const { status } = await ask(guard, name, who, organisation);
          const wanted = expected(name, who, organisation);
          if (status === wanted) continue;
          wrong.push(
            `${name} in ${organisation} as ${JSON.stringify(who)}: ${status}, not ${wanted}`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('holds for the handlers too: whoever may not is told so and nothing else', async () => {
    const wrong: string[] = [];
    for (const name of NAMES) {
      for (const who of WHO) {
        for (const organisation of ['town', 'other', 'nowhere']) {
          const wanted = expected(name, who, organisation);
          if (wanted === 204) continue;
          const response = await ask(bench, name, who, organisation);
          if (response.status === wanted) continue;
          wrong.push(`${name} in ${organisation} as ${JSON.stringify(who)}: ${response.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is asked of every change: without the token of the session nothing is reached', async () => {
    const administrator = WHO.find((who) => who?.town === 'administrator') ?? null;
    const cookie = editors.get(administrator)?.cookie ?? '';
    for (const name of NAMES) {
      const { method, path } = addressOf(name, 'town');
      if (method === 'GET' || TABLE[name] === 'anybody') continue;
      const body = BODIES[name]?.('town');
      const response = await guard.send(method, STUDIO + path, {
        ...(body !== undefined && { body }),
        headers: { Cookie: cookie, Origin: HOST },
      });
      expect([name, await refusal(response)]).toEqual([name, '403 csrf']);
    }
  });

  it('reads the organisation from where the address has it', () => {
    for (const name of NAMES) {
      const needed = TABLE[name];
      const of = typeof needed === 'object' ? needed.of : null;
      expect([name, of === 'bot']).toEqual([name, name.includes('/bots/:bot')]);
      expect([name, of === 'organisation']).toEqual([name, name.includes('/:organisation')]);
      expect([name, of === 'body']).toEqual([name, name in BODIES]);
    }
  });

  it('opens to everybody what leads in, and lets who only looks change nothing but notes', () => {
    const open = NAMES.filter((name) => TABLE[name] === 'anybody');
    expect(open).toEqual([
      ...['GET /sign-in', 'GET /sign-in/:provider', 'GET /sign-in/:provider/callback'],
      ...['POST /session', 'POST /link', 'POST /link/accept'],
    ]);
    const changes = NAMES.filter((name) => {
      const needed = TABLE[name];
      return !name.startsWith('GET ') && typeof needed === 'object' && needed.least === 'viewer';
    });
    expect(changes).toEqual(['POST /bots/:bot/comments']);
  });

  it('is refused with the methods that an address knows, and an address that is none', async () => {
    const wrong = await bench.send('PUT', `${STUDIO}/session`);
    expect(wrong.headers.get('Allow')).toBe('POST, GET, DELETE');
    expect(await refusal(wrong)).toBe('405 method-not-allowed');
    for (const path of ['', '/', '/nothing', '/organisations', '/organisations/town', '/../v2']) {
      expect((await bench.send('GET', STUDIO + path)).status).toBe(404);
    }
  });
});
