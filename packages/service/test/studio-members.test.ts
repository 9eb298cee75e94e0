import type { AuditEntry, MadeLink, StudioLink, StudioMembers } from '@auroraai/api-client/studio';
import { describe, expect, it } from 'vitest';
import { letEditorIn, readEditor } from '../src/studio/index.ts';
import { HOST } from './harness.ts';
import {
  comeIn,
  createStudioBench,
  type Editor,
  GOOD,
  refusal,
  STUDIO,
  type StudioBench,
} from './studio.ts';

const NEXT = 'seitsemän veljestä lähti';
const EERO = { email: 'eero@example.fi', name: 'Eero', role: 'writer', language: 'sv' };

async function invite(by: Editor, person: object = EERO, organisation = 'town') {
  const made = await by.send('POST', `/organisations/${organisation}/invitations`, person);
  expect(made.status, await made.clone().text()).toBe(201);
  return tokenOf((await made.json()) as MadeLink);
}

function tokenOf({ url }: MadeLink): string {
  expect(url).toMatch(new RegExp(`^${HOST}/studio/#/link/[\\w-]{43}$`));
  return url.slice(-43);
}

const open = (bench: StudioBench, token: string) =>
  bench.send('POST', `${STUDIO}/link`, { body: { token } });
const accept = (bench: StudioBench, token: string, password = GOOD) =>
  bench.send('POST', `${STUDIO}/link/accept`, { body: { token, password } });
const members = async (by: Editor) =>
  (await (await by.send('GET', '/organisations/town/members')).json()) as StudioMembers;

describe('an invitation to the studio', () => {
  it('lets somebody choose a password and work with the role that they were invited to', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const token = await invite(aino);
    expect((await members(aino)).invitations).toEqual([
      {
        ...{ id: expect.any(String), email: EERO.email, name: 'Eero', role: 'writer' },
        ...{ invited_by: 'aino', expires_at: '2026-03-07T12:00:00.000Z' },
      },
    ]);
    expect((await (await open(bench, token)).json()) as StudioLink).toEqual({
      ...{ email: EERO.email, name: 'Eero', role: 'writer', chooses_password: true },
      organisation: { id: 'town', name: 'The town' },
      expires_at: '2026-03-07T12:00:00.000Z',
    });
    const eero = await comeIn(bench, await accept(bench, token));
    expect(eero.session).toMatchObject({
      account: { name: 'Eero', email: EERO.email, language: 'sv' },
      memberships: [{ organisation: { id: 'town' }, role: 'writer' }],
    });
    const now = await members(aino);
    expect(now.invitations).toEqual([]);
    expect(now.members.map(({ name, role }) => [name, role])).toEqual([
      ['Eero', 'writer'],
      ['aino', 'administrator'],
    ]);
    expect((await bench.signIn(EERO.email, GOOD)).status).toBe(200);
  });

  it('can be used once, for three days, and until it is withdrawn or made anew', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const first = await invite(aino);
    const second = await invite(aino);
    expect(await refusal(await open(bench, first))).toBe('410 link-over');
    await comeIn(bench, await accept(bench, second));
    expect(await refusal(await accept(bench, second))).toBe('410 link-over');

    const bea = { ...EERO, email: 'bea@example.fi' };
    const withdrawn = await invite(aino, bea);
    const [invitation] = (await members(aino)).invitations;
    const path = `/organisations/town/invitations/${invitation?.id}`;
    expect((await aino.send('DELETE', path)).status).toBe(204);
    expect(await refusal(await aino.send('DELETE', path))).toBe('404 not-found');
    expect(await refusal(await accept(bench, withdrawn))).toBe('410 link-over');

    const late = await invite(aino, bea);
    bench.clock.now = new Date(bench.clock.now.getTime() + 72 * 60 * 60 * 1000);
    expect(await refusal(await accept(bench, late))).toBe('410 link-over');
    expect(await refusal(await open(bench, 'a'.repeat(43)))).toBe('410 link-over');
  });

  it('asks an account that is there for its own password: who invites cannot take it over', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const eero = await bench.editor('eero', { other: 'administrator' });
    const token = await invite(aino);
    expect(await (await open(bench, token)).json()).toMatchObject({ chooses_password: false });
    expect(await refusal(await accept(bench, token, NEXT))).toBe('401 wrong-credentials');
    expect((await (await eero.send('GET', '/session')).json()).memberships).toHaveLength(1);
    const both = await comeIn(bench, await accept(bench, token));
    expect(both.session.account.id).toBe(eero.id);
    expect(both.session.memberships.map(({ role }) => role)).toEqual(['administrator', 'writer']);
  });

  it('is no place to guess passwords of an account', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    await bench.editor('eero', { other: 'administrator' });
    const token = await invite(aino);
    for (let time = 0; time < 5; time += 1) await accept(bench, token, `${NEXT}${time}`);
    expect(await refusal(await accept(bench, token))).toBe('429 too-many-tries');
  });

  it('takes no password that is easily guessed', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const token = await invite(aino, { ...EERO, name: 'Eero Virtanen' });
    const weak = [
      'lyhyt salasana',
      'aaaaaaaaaaaaaaaaaaaa',
      'abcabcabcabcabcabc',
      '1234567890123456',
      'qwertyuiopasdfghjkl',
      'Virtanenvirtanenvirtanen',
      'virtanen1234virtanen',
      'abcdefghijklmnopqrstuvwxyz',
    ];
    for (const password of weak) {
      expect([password, await refusal(await accept(bench, token, password))]).toEqual([
        password,
        '400 weak-password',
      ]);
    }
    expect((await accept(bench, token, 'Virtasen puutarhassa kukkii')).status).toBe(200);
  });

  it('does not go to somebody who is here already', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    await bench.editor('eero', { town: 'viewer' });
    const again = await aino.send('POST', '/organisations/town/invitations', EERO);
    expect(await refusal(again)).toBe('409 name-taken');
  });
});

describe('roles in the studio', () => {
  it('change at once, also for who is signed in, and go away with the session', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const eero = await bench.editor('eero', { town: 'viewer' });
    const path = `/organisations/town/members/${eero.id}`;
    expect(await refusal(await eero.send('GET', '/organisations/town/members'))).toBe(
      '403 not-allowed',
    );
    expect((await aino.send('POST', path, { role: 'administrator' })).status).toBe(204);
    expect((await eero.send('GET', '/organisations/town/members')).status).toBe(200);
    expect((await aino.send('DELETE', path)).status).toBe(204);
    expect(await refusal(await eero.send('GET', '/session'))).toBe('401 not-signed-in');
    expect(await refusal(await aino.send('DELETE', path))).toBe('404 not-found');
  });

  it('always leave an administrator', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const path = `/organisations/town/members/${aino.id}`;
    const less = await aino.send('POST', path, { role: 'writer' });
    expect(await refusal(less)).toBe('409 last-administrator');
    expect(await refusal(await aino.send('DELETE', path))).toBe('409 last-administrator');
  });
});

describe('a link for a new password', () => {
  const linkFor = (by: Editor, of: Editor) =>
    by.send('POST', `/organisations/town/members/${of.id}/password-link`);

  it('is made by an administrator for who has forgotten theirs, and ends all sessions', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const eero = await bench.editor('eero', { town: 'writer' });
    const token = tokenOf((await (await linkFor(aino, eero)).json()) as MadeLink);
    expect((await members(aino)).invitations).toEqual([]);
    expect((await eero.send('GET', '/session')).status).toBe(200);
    const back = await comeIn(bench, await accept(bench, token, NEXT));
    expect(back.session.account.id).toBe(eero.id);
    expect((await eero.send('GET', '/session')).status).toBe(401);
    expect((await bench.signIn(EERO.email, GOOD)).status).toBe(401);
  });

  it('is not made for an account, and is worth nothing for one, that has a role elsewhere', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator', other: 'writer' });
    const eero = await bench.editor('eero', { town: 'writer' });
    const token = tokenOf((await (await linkFor(aino, eero)).json()) as MadeLink);
    await bench.store.studioAccounts.setRole('other', eero.id, 'administrator');
    expect(await refusal(await accept(bench, token, NEXT))).toBe('410 link-over');
    expect(await refusal(await linkFor(aino, eero))).toBe('403 not-allowed');
    expect((await bench.signIn(EERO.email, GOOD)).status).toBe(200);
  });
});

describe('the operator', () => {
  const wanted = {
    ...{ organisation: 'kouvola', organisation_name: 'Kouvolan kaupunki', role: 'administrator' },
    ...{ email: 'Eero@Example.fi', name: 'Eero', language: 'fi' },
  };
  const letIn = async (bench: StudioBench, more: object = {}) => {
    const read = readEditor({ ...wanted, ...more });
    if ('wrong' in read) throw new Error(read.why);
    const { store, clock } = bench;
    return letEditorIn(
      {
        store,
        now: () => clock.now,
        randomUUID: () => crypto.randomUUID(),
        randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
        config: { publicBaseUrl: HOST },
      },
      read.editor,
    );
  };

  it('lets the first administrator of an organisation in by a link', async () => {
    const bench = await createStudioBench();
    const made = await letIn(bench);
    const eero = await comeIn(bench, await accept(bench, tokenOf(made as MadeLink)));
    expect(eero.session.memberships).toEqual([
      { organisation: { id: 'kouvola', name: 'Kouvolan kaupunki' }, role: 'administrator' },
    ]);
    const log = await eero.send('GET', '/organisations/kouvola/audit');
    const { entries } = (await log.json()) as { entries: AuditEntry[] };
    expect(entries.map(({ what, name }) => [what, name])).toEqual([
      ['password-set', 'Eero'],
      ['let-in-by-operator', ''],
    ]);
  });

  it('gives an account that is there the role at once, and a new password if it wants one', async () => {
    const bench = await createStudioBench();
    const eero = await bench.editor('eero', { town: 'viewer', other: 'administrator' });
    const made = await letIn(bench, { organisation: 'town', organisation_name: undefined });
    const { memberships } = await (await eero.send('GET', '/session')).json();
    expect(memberships.map(({ role }: { role: string }) => role)).toEqual([
      'administrator',
      'administrator',
    ]);
    await comeIn(bench, await accept(bench, tokenOf(made as MadeLink), NEXT));
    expect((await bench.signIn(EERO.email, NEXT)).status).toBe(200);
    expect(await letIn(bench, { organisation: 'town', role: 'writer' })).toBeNull();
  });

  it.each([
    [{ email: 'eero' }, 'email', 'must be an e-mail address'],
    [{ email: undefined }, 'email', 'must be a string'],
    [{ role: 'king' }, 'role', 'must be one of viewer, writer, publisher, administrator'],
    [{ organisation: 'Kouvola!' }, 'organisation', 'must be the id of an organisation'],
    [{ name: ' ' }, 'name', 'must not be empty'],
  ])('is told what is wrong with %j', (more, wrong, why) => {
    expect(readEditor({ ...wanted, ...more })).toEqual({ wrong, why });
  });
});

describe('the audit log of the studio', () => {
  it('says who did what and when in one organisation, without what was written', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator', other: 'viewer' });
    const eero = await bench.editor('eero', { town: 'viewer' });
    await invite(aino, { ...EERO, email: 'bea@example.fi', name: 'Bea' });
    await aino.send('POST', `/organisations/town/members/${eero.id}`, { role: 'writer' });
    await aino.send('DELETE', `/organisations/town/members/${eero.id}`);
    const read = async (query = '') => {
      const response = await aino.send('GET', `/organisations/town/audit${query}`);
      return ((await response.json()) as { entries: AuditEntry[] }).entries;
    };
    const entries = await read();
    expect(entries.map(({ what, name }) => [what, name])).toEqual([
      ['member-removed', 'aino'],
      ['role-writer', 'aino'],
      ['invited', 'aino'],
      ['signed-in', 'eero'],
      ['signed-in', 'aino'],
    ]);
    expect(entries[0]).toMatchObject({
      ...{ account: aino.id, of: eero.id, at: '2026-03-04T12:00:00.000Z' },
    });
    expect(JSON.stringify(entries)).not.toMatch(/bea|example\.fi/i);
    expect(await read(`?before=${entries[3]?.number}`)).toEqual(entries.slice(4));
    expect(await refusal(await aino.send('GET', '/organisations/town/audit?before=x'))).toBe(
      '400 invalid',
    );
  });

  it('forgets what is older than was promised', async () => {
    const bench = await createStudioBench({ auditDays: 30 });
    await bench.editor('aino', { town: 'administrator' });
    const all = () => bench.store.studioAccounts.audit('town', { before: null, limit: 10 });
    bench.clock.now = new Date(bench.clock.now.getTime() + 30 * 24 * 60 * 60 * 1000);
    await bench.service.tidy();
    expect(await all()).toHaveLength(1);
    bench.clock.now = new Date(bench.clock.now.getTime() + 1);
    await bench.service.tidy();
    expect(await all()).toHaveLength(0);
  });
});
