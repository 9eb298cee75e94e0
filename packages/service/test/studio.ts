import type { StudioRole, StudioSession } from '@auroraai/api-client/studio';
import type { Catalogue } from '@auroraai/recommender';
import { expect } from 'vitest';
import type { Passwords, ServiceParts, Store } from '../src/index.ts';
import { createStudio, type StudioOptions, type StudioPart } from '../src/studio/index.ts';
import { type Bench, createBench, HOST } from './harness.ts';

/** The base path of the studio. */
export const STUDIO = '/aurora/studio';

/** A password that may be chosen. */
export const GOOD = 'kuusi pientä porsasta';

/** Passwords that are kept in a way that costs a test no time; how often one was looked at. */
export function quickPasswords(): Passwords & { looks: (string | null)[] } {
  const looks: (string | null)[] = [];
  return {
    looks,
    hash: async (password) => `hash of ${password}`,
    async verify(password, hash) {
      looks.push(hash);
      return hash === `hash of ${password}`;
    },
  };
}

/** Somebody with a browser: it keeps the cookie and the token of the session. */
export interface Editor {
  id: string;
  cookie: string;
  session: StudioSession;
  send(method: string, path: string, body?: unknown, more?: Headers): Promise<Response>;
}

type Headers = Record<string, string>;

/** A service with a studio in which two towns work. */
export interface StudioBench extends Bench {
  passwords: ReturnType<typeof quickPasswords>;
  /** Makes an account with roles by organisation, and signs it in. */
  editor(name: string, roles: Partial<Record<string, StudioRole>>): Promise<Editor>;
  /** Signs in; the answer need not be a success. */
  signIn(email: string, password: string, clientAddress?: string): Promise<Response>;
}

/** Creates it; accounts are `{name}@example.fi`, with the good password. */
export async function createStudioBench(
  options: Partial<StudioOptions> & {
    store?: Store;
    part?: StudioPart;
    catalogue?: Catalogue;
    town?: ServiceParts['town'];
  } = {},
): Promise<StudioBench> {
  const passwords = quickPasswords();
  const { store: given, part, catalogue, town, ...studio } = options;
  const bench = await createBench({
    studio: part ?? createStudio({ passwords, ...studio }),
    ...{ ...(given && { store: given }), ...(catalogue && { catalogue }), ...(town && { town }) },
  });
  const { store } = bench;
  for (const id of ['town', 'other']) {
    await store.studioAccounts.putOrganisation({ id, name: `The ${id}` });
  }
  await bench.service.prepare();

  const signIn = (email: string, password: string, clientAddress?: string) =>
    bench.send('POST', `${STUDIO}/session`, {
      body: { email, password },
      ...(clientAddress && { clientAddress }),
    });

  return {
    ...bench,
    passwords,
    signIn,
    async editor(name, roles) {
      const email = `${name}@example.fi`;
      const id = crypto.randomUUID();
      const passwordHash = await passwords.hash(GOOD);
      await store.studioAccounts.create({ id, email, name, language: 'fi', passwordHash });
      for (const [organisation, role] of Object.entries(roles)) {
        await store.studioAccounts.setRole(organisation, id, role ?? null);
      }
      return { id, ...(await comeIn(bench, await signIn(email, GOOD))) };
    },
  };
}

/** The browser of somebody who has just been let in. */
export async function comeIn(bench: Bench, response: Response): Promise<Omit<Editor, 'id'>> {
  expect(response.status, await response.clone().text()).toBe(200);
  const cookie = cookieOf(response);
  const session = (await response.json()) as StudioSession;
  return {
    cookie,
    session,
    send: (method, path, body, more = {}) =>
      bench.send(method, STUDIO + path, {
        ...(body !== undefined && { body }),
        headers: { Cookie: cookie, 'X-Aurora-CSRF': session.csrf, Origin: HOST, ...more },
      }),
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  return (response.headers.get('Set-Cookie') ?? '').split(';', 1)[0] ?? '';
}

/** The kind of problem that an answer is; its status comes with it. */
export async function refusal(response: Response): Promise<string> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { type, status } = (await response.json()) as { type: string; status: number };
  expect(status).toBe(response.status);
  return `${status} ${type.replace('urn:auroraai:problem:', '')}`;
}
