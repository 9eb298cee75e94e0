import { beforeEach, describe, expect, it } from 'vitest';
import type {
  StoredStudioLink,
  StudioAccount,
  StudioAccountStore,
  StudioAuditNote,
} from './studio-account-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

function account(id: string, more: Partial<StudioAccount> = {}): StudioAccount {
  const email = `${id}@example.fi`;
  return { id, email, name: id, language: 'fi', passwordHash: `hash of ${id}`, ...more };
}

function link(id: string, more: Partial<StoredStudioLink> = {}): StoredStudioLink {
  return {
    ...{ id, tokenHash: `hash ${id}`, kind: 'invitation', organisation: 'town' },
    ...{ email: 'eero@example.fi', name: 'Eero', language: 'sv', role: 'writer' },
    ...{ by: 'Aino', expiresAt: at(60) },
    ...more,
  };
}

function note(what: string, more: Partial<StudioAuditNote> = {}): StudioAuditNote {
  return { organisation: 'town', at: noon, account: 'aino', name: 'Aino', what, of: '', ...more };
}

/** Runs the checks that the studio's accounts of every store must pass. */
export function describeStudioAccountStore(name: string, getStore: () => StudioAccountStore): void {
  let store: StudioAccountStore;
  const town = { id: 'town', name: 'Revonsaari' };
  const other = { id: 'other', name: 'Naapurikunta' };

  beforeEach(() => {
    store = getStore();
  });

  const arrange = async () => {
    await store.putOrganisation(town);
    await store.putOrganisation(other);
    await store.create(account('aino'));
    await store.setRole('town', 'aino', 'administrator');
  };

  describe(`${name}: accounts of the studio`, () => {
    it('are known by id and by e-mail address, with their roles by the names of organisations', async () => {
      await arrange();
      expect(await store.setRole('other', 'aino', 'viewer')).toBe(true);
      const memberships = [
        { organisation: other, role: 'viewer' },
        { organisation: town, role: 'administrator' },
      ];
      expect(await store.account('aino')).toEqual({ ...account('aino'), memberships });
      expect(await store.byEmail('aino@example.fi')).toEqual({ ...account('aino'), memberships });
      expect(await store.account('eero')).toBeNull();
      expect(await store.byEmail("' or '1'='1")).toBeNull();
    });

    it('are made once for an id and an e-mail address', async () => {
      await arrange();
      expect(await store.create(account('aino', { email: 'x@example.fi' }))).toBe(false);
      expect(await store.create(account('x', { email: 'aino@example.fi' }))).toBe(false);
      expect(await store.account('x')).toBeNull();
      expect((await store.account('aino'))?.email).toBe('aino@example.fi');
    });

    it('change as far as they are told to', async () => {
      await arrange();
      await store.change('aino', { name: 'Aino K.', passwordHash: null });
      await store.change('aino', { language: 'en' });
      await store.change('aino', {});
      await store.change('nobody', { name: 'x' });
      const changed = { name: 'Aino K.', passwordHash: null, language: 'en' };
      expect(await store.account('aino')).toMatchObject(changed);
    });

    it('keep the name that an organisation was given last', async () => {
      await arrange();
      await store.putOrganisation({ ...town, name: 'Norrskensö' });
      expect(await store.organisation('town')).toEqual({ ...town, name: 'Norrskensö' });
      expect(await store.organisation('nowhere')).toBeNull();
      expect((await store.account('aino'))?.memberships[0]?.organisation.name).toBe('Norrskensö');
    });
  });

  describe(`${name}: roles in the studio`, () => {
    it('are told of one organisation only, by the names of people', async () => {
      await arrange();
      for (const id of ['eero', 'bea']) await store.create(account(id));
      await store.setRole('town', 'eero', 'viewer');
      await store.setRole('town', 'bea', 'publisher');
      await store.setRole('other', 'eero', 'administrator');
      expect(await store.members('town')).toEqual([
        { ...account('aino'), role: 'administrator' },
        { ...account('bea'), role: 'publisher' },
        { ...account('eero'), role: 'viewer' },
      ]);
      await store.setRole('town', 'eero', 'writer');
      expect((await store.members('other')).map(({ role }) => role)).toEqual(['administrator']);
      expect(await store.members('nowhere')).toEqual([]);
    });

    it('are given to accounts and in organisations that are there', async () => {
      await arrange();
      expect(await store.setRole('nowhere', 'aino', 'writer')).toBe(false);
      expect(await store.setRole('town', 'nobody', 'writer')).toBe(false);
      expect(await store.setRole('other', 'aino', null)).toBe(false);
    });

    it('never leave an organisation without the administrators that it had, even when two go at once', async () => {
      await arrange();
      expect(await store.setRole('town', 'aino', 'writer')).toBe(false);
      expect(await store.setRole('town', 'aino', null)).toBe(false);
      await store.create(account('eero'));
      await store.setRole('town', 'eero', 'administrator');
      const both = [store.setRole('town', 'aino', null), store.setRole('town', 'eero', 'writer')];
      expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
      const left = (await store.members('town')).filter(({ role }) => role === 'administrator');
      expect(left).toHaveLength(1);
    });

    it('take the account and its sessions along when the last one goes', async () => {
      await arrange();
      await store.create(account('eero'));
      await store.setRole('town', 'eero', 'writer');
      await store.setRole('other', 'eero', 'writer');
      const session = { tokenHash: 's', account: 'eero', startedAt: noon, expiresAt: at(60) };
      await store.startSession(session);
      expect(await store.setRole('town', 'eero', null)).toBe(true);
      expect((await store.session('s', noon))?.of.memberships).toHaveLength(1);
      expect(await store.setRole('other', 'eero', null)).toBe(true);
      expect(await store.account('eero')).toBeNull();
      expect(await store.session('s', noon)).toBeNull();
    });
  });

  describe(`${name}: sessions of the studio`, () => {
    const session = { tokenHash: 's1', account: 'aino', startedAt: noon, expiresAt: at(60) };

    it('are there until they expire, with the account as it is now', async () => {
      await arrange();
      await store.startSession(session);
      await store.change('aino', { name: 'Aino K.' });
      expect(await store.session('s1', at(59))).toEqual({
        ...session,
        of: await store.account('aino'),
      });
      expect(await store.session('s1', at(60))).toBeNull();
      expect(await store.session('s2', noon)).toBeNull();
      await store.extendSession('s1', at(120));
      expect((await store.session('s1', at(60)))?.expiresAt).toEqual(at(120));
    });

    it('end alone, or all of an account but one', async () => {
      await arrange();
      await store.create(account('eero'));
      await store.setRole('town', 'eero', 'writer');
      for (const tokenHash of ['s1', 's2', 's3']) {
        await store.startSession({ ...session, tokenHash });
      }
      await store.startSession({ ...session, tokenHash: 'e1', account: 'eero' });
      const open = async () => {
        const found = ['s1', 's2', 's3', 'e1'].map(async (hash) =>
          (await store.session(hash, noon)) ? [hash] : [],
        );
        return (await Promise.all(found)).flat();
      };
      await store.endSession('s1');
      expect(await open()).toEqual(['s2', 's3', 'e1']);
      await store.endSessions('aino', 's3');
      expect(await open()).toEqual(['s3', 'e1']);
      await store.endSessions('aino');
      expect(await open()).toEqual(['e1']);
    });
  });

  describe(`${name}: links into the studio`, () => {
    it('are there until they expire, the last one for each person and organisation', async () => {
      await arrange();
      await store.putLink(link('l1'));
      await store.putLink(link('l2', { by: null, kind: 'password', role: 'viewer' }));
      await store.putLink(link('l3', { organisation: 'other' }));
      await store.putLink(link('l4', { email: 'bea@example.fi', expiresAt: at(30) }));
      expect(await store.link('hash l1', noon)).toBeNull();
      const second = link('l2', { by: null, kind: 'password', role: 'viewer' });
      expect(await store.link('hash l2', at(59))).toEqual(second);
      expect(await store.link('hash l2', at(60))).toBeNull();
      const fourth = link('l4', { email: 'bea@example.fi', expiresAt: at(30) });
      expect(await store.links('town', noon)).toEqual([fourth, second]);
      expect(await store.links('town', at(30))).toEqual([second]);
      expect(await store.dropLink('other', 'l2')).toBe(false);
      expect(await store.dropLink('town', 'l2')).toBe(true);
      expect(await store.link('hash l2', noon)).toBeNull();
    });

    it('make the account and give the role, once, also to two who open it at the same moment', async () => {
      await arrange();
      await store.putLink(link('l1'));
      const eero = account('eero');
      const both = [
        store.redeem('hash l1', noon, eero),
        store.redeem('hash l1', noon, account('eve', { email: eero.email })),
      ];
      expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
      const known = await store.byEmail(eero.email);
      expect(known?.memberships).toEqual([{ organisation: town, role: 'writer' }]);
      expect(await store.redeem('hash l1', noon, eero)).toBe(false);
    });

    it('give an account that is there the password, and leave a role that it has', async () => {
      await arrange();
      await store.putLink(link('l1', { email: 'aino@example.fi' }));
      await store.putLink(link('l2', { email: 'aino@example.fi', organisation: 'other' }));
      const next = account('aino', { passwordHash: 'new', name: 'Somebody else' });
      expect(await store.redeem('hash l1', noon, next)).toBe(true);
      expect(await store.redeem('hash l2', noon, next)).toBe(true);
      expect(await store.account('aino')).toEqual({
        ...account('aino', { passwordHash: 'new' }),
        memberships: [
          { organisation: other, role: 'writer' },
          { organisation: town, role: 'administrator' },
        ],
      });
    });

    it('do nothing when they are over, or for an e-mail address that another account has', async () => {
      await arrange();
      await store.putLink(link('l1', { email: 'aino@example.fi' }));
      expect(await store.redeem('hash l1', at(60), account('aino'))).toBe(false);
      const eve = account('eve', { email: 'aino@example.fi' });
      expect(await store.redeem('hash l1', noon, eve)).toBe(false);
      expect(await store.account('eve')).toBeNull();
      expect(await store.link('hash l1', noon)).not.toBeNull();
    });
  });

  describe(`${name}: tries at the studio's door`, () => {
    it('are counted one after another, however many come at once', async () => {
      const seen: number[] = [];
      const tries = Array.from({ length: 12 }, () =>
        store.countTry('key', (before) => {
          const count = before?.count ?? 0;
          seen.push(count);
          return count < 5 ? { count: count + 1, at: noon } : null;
        }),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(5);
      expect(seen.filter((count) => count < 5)).toEqual([0, 1, 2, 3, 4]);
      await store.countTry('key', (before) => {
        expect(before).toEqual({ count: 5, at: noon });
        return null;
      });
      await store.forgetTries('key');
      expect(await store.countTry('key', (before) => before)).toBe(false);
      expect(await store.countTry('other key', () => ({ count: 1, at: noon }))).toBe(true);
    });
  });

  describe(`${name}: the audit log of the studio`, () => {
    it('tells an organisation what was done in it, the newest first, page by page', async () => {
      await store.note([note('one'), note('two', { organisation: 'other' })]);
      await store.note([note('three', { account: null, name: '', of: 'opas' })]);
      await store.note([]);
      const all = await store.audit('town', { before: null, limit: 10 });
      expect(all.map(({ number: _, ...rest }) => rest)).toEqual([
        note('three', { account: null, name: '', of: 'opas' }),
        note('one'),
      ]);
      const [last] = all;
      const before = await store.audit('town', { before: last?.number ?? null, limit: 10 });
      expect(before.map(({ what }) => what)).toEqual(['one']);
      expect(await store.audit('town', { before: null, limit: 1 })).toEqual([last]);
      expect(await store.audit('town', { before: 0, limit: 1 })).toEqual([]);
    });

    it('loses what has been kept for long enough, as do sessions, links and tries', async () => {
      await arrange();
      const session = { account: 'aino', startedAt: noon };
      await store.startSession({ ...session, tokenHash: 's1', expiresAt: at(5) });
      await store.startSession({ ...session, tokenHash: 's2', expiresAt: at(6) });
      await store.putLink(link('l1', { expiresAt: at(5) }));
      await store.putLink(link('l2', { expiresAt: at(6), organisation: 'other' }));
      await store.countTry('old', () => ({ count: 1, at: at(1) }));
      await store.countTry('new', () => ({ count: 1, at: at(2) }));
      await store.note([note('old', { at: at(3) }), note('new', { at: at(4) })]);
      expect(await store.tidy(at(5), { tries: at(2), notes: at(4) })).toBe(4);
      expect(await store.session('s2', noon)).not.toBeNull();
      expect(await store.session('s1', noon)).toBeNull();
      expect(await store.link('hash l2', noon)).not.toBeNull();
      expect(await store.link('hash l1', noon)).toBeNull();
      expect(await store.countTry('new', (before) => before)).toBe(true);
      expect(await store.countTry('old', (before) => before)).toBe(false);
      const left = await store.audit('town', { before: null, limit: 10 });
      expect(left.map(({ what }) => what)).toEqual(['new']);
    });
  });
}
