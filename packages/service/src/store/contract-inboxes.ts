import { beforeEach, describe, expect, it } from 'vitest';
import type { InboxStore, NewDocument, NewInbox } from './inbox-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const later = new Date('2026-03-04T13:00:00.000Z');
const nextMonth = new Date('2026-04-04T12:00:00.000Z');
const MINE = '7K3M-9QXR-2ABC-4DEF';
const OTHERS = '0000-1111-2222-3333';

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hash(n: number): string {
  return String(n).padStart(64, '0');
}

function inbox(id: string, secret: number): NewInbox {
  return {
    ...{ id, organisation: 'town', secretHash: hash(secret) },
    ...{ publicKey: 'cHVibGlj', sealedKey: 'c2VhbGVkIGtleQ==', at: noon },
  };
}

function document(n: number, more: Partial<NewDocument> = {}): NewDocument {
  return {
    ...{ id: uuid(n), inbox: MINE, issuer: 'school', reference: hash(n), sender: 'Koulu' },
    ...{ sealed: `c2VhbGVk${n}`, at: noon, expiresAt: nextMonth },
    ...more,
  };
}

/** Runs the checks that every store of inboxes must pass. */
export function describeInboxStore(name: string, getStore: () => InboxStore): void {
  let inboxes: InboxStore;

  beforeEach(async () => {
    inboxes = getStore();
    await inboxes.open(inbox(MINE, 1));
    await inboxes.open(inbox(OTHERS, 2));
  });

  const sealedIn = async (at = noon) =>
    (await inboxes.read(MINE, hash(1), at))?.documents.map(({ sealed }) => sealed);

  describe(`${name}: inboxes`, () => {
    it('give back what was put in, the newest first, to whoever holds the secret', async () => {
      expect(await inboxes.publicKey(MINE)).toBe('cHVibGlj');
      expect(await inboxes.put(document(1), 50)).toBe(uuid(1));
      expect(await inboxes.put(document(2, { at: later, issuer: 'town' }), 50)).toBe(uuid(2));
      const { inbox: _i, issuer: _u, ...known } = document(1);
      const opened = await inboxes.read(MINE, hash(1), later);
      expect(opened?.sealedKey).toBe('c2VhbGVkIGtleQ==');
      expect(opened?.documents.map(({ id }) => id)).toEqual([uuid(2), uuid(1)]);
      expect(opened?.documents[1]).toEqual(known);
      expect((await inboxes.read(OTHERS, hash(2), later))?.documents).toEqual([]);
    });

    it('are not there for another secret, an unknown address, or anything odd', async () => {
      await inboxes.put(document(1), 50);
      for (const odd of [hash(2), '', 'x', "'; drop table"]) {
        expect(await inboxes.read(MINE, odd, noon)).toBeNull();
        expect(await inboxes.remove(MINE, odd, uuid(1))).toBe(false);
        expect(await inboxes.close(MINE, odd)).toBe(false);
        expect(await inboxes.read(odd, hash(1), noon)).toBeNull();
        expect(await inboxes.publicKey(odd)).toBeNull();
        expect(await inboxes.put(document(9, { inbox: odd }), 50)).toBeNull();
      }
      expect(await sealedIn()).toEqual(['c2VhbGVk1']);
    });

    it('refuse an address that is in use', async () => {
      await expect(inboxes.open(inbox(MINE, 3))).rejects.toThrow();
    });

    it('let a newer document take the place of the former of the same issuer only', async () => {
      await inboxes.put(document(1), 50);
      const newer = document(2, { reference: hash(1), at: later });
      expect(await inboxes.put(newer, 50)).toBe(uuid(1));
      expect(await sealedIn()).toEqual(['c2VhbGVk2']);
      await inboxes.put(document(3, { reference: hash(1), issuer: 'town', at: later }), 50);
      expect(await sealedIn()).toHaveLength(2);
    });

    it('lose the oldest documents of an issuer who sends too many, and no others', async () => {
      await inboxes.put(document(1, { issuer: 'town' }), 2);
      for (const n of [2, 3, 4]) {
        await inboxes.put(document(n, { at: new Date(noon.getTime() + n) }), 2);
      }
      expect(await sealedIn()).toEqual(['c2VhbGVk4', 'c2VhbGVk3', 'c2VhbGVk1']);
    });

    it('lose one document, or everything, when their person says so', async () => {
      await inboxes.put(document(1), 50);
      await inboxes.put(document(2), 50);
      expect(await inboxes.remove(MINE, hash(1), uuid(1))).toBe(true);
      expect(await inboxes.remove(MINE, hash(1), uuid(1))).toBe(true);
      expect(await inboxes.remove(MINE, hash(1), 'x')).toBe(true);
      expect(await sealedIn()).toEqual(['c2VhbGVk2']);
      // Another's document is not reached through an inbox of one's own.
      expect(await inboxes.remove(OTHERS, hash(2), uuid(2))).toBe(true);
      expect(await sealedIn()).toEqual(['c2VhbGVk2']);
      expect(await inboxes.close(MINE, hash(1))).toBe(true);
      expect(await inboxes.close(MINE, hash(1))).toBe(false);
      expect(await inboxes.put(document(3), 50)).toBeNull();
    });

    it('show and keep nothing that has expired, and go when nobody looks into them', async () => {
      await inboxes.put(document(1, { expiresAt: later }), 50);
      await inboxes.put(document(2), 50);
      expect(await sealedIn(later)).toEqual(['c2VhbGVk2']);
      expect(await inboxes.tidy(later, noon)).toBe(1);
      expect(await sealedIn(noon)).toEqual(['c2VhbGVk2']);
      await inboxes.read(MINE, hash(1), nextMonth);
      // The other one has not been looked into.
      expect(await inboxes.tidy(noon, later)).toBe(1);
      expect(await inboxes.publicKey(OTHERS)).toBeNull();
      expect(await inboxes.publicKey(MINE)).toBe('cHVibGlj');
    });
  });
}
