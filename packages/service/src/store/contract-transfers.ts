import { beforeEach, describe, expect, it } from 'vitest';
import type { NewTransfer, TransferStore } from './transfer-store.ts';

const noon = new Date('2026-03-04T12:00:00.000Z');
const later = new Date('2026-03-04T12:10:00.000Z');
const expiry = new Date('2026-03-04T12:15:00.000Z');
const longAgo = new Date('2026-02-01T00:00:00.000Z');

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hash(n: number): string {
  return String(n).padStart(64, '0');
}

function transfer(n: number, more: Partial<NewTransfer> = {}): NewTransfer {
  return {
    id: uuid(n),
    organisation: 'town',
    direction: 'to-service',
    partner: 'housing',
    way: 'link',
    secretHash: hash(n),
    ownerHash: hash(n + 1000),
    attributes: ['age', 'life_situation_meters.housing'],
    sealed: 'c2VhbGVk',
    at: noon,
    expiresAt: expiry,
    ...more,
  };
}

/** Runs the checks that every store of transfers must pass. */
export function describeTransferStore(name: string, getStore: () => TransferStore): void {
  let transfers: TransferStore;

  beforeEach(() => {
    transfers = getStore();
  });

  describe(`${name}: transfers`, () => {
    it('tells all about a transfer but its values and its secrets', async () => {
      await transfers.put(transfer(1));
      const { secretHash: _s, ownerHash: _o, sealed: _v, ...known } = transfer(1);
      const expected = {
        ...known,
        readAt: null,
        withdrawnAt: null,
        erasureAskedAt: null,
        erasedAt: null,
      };
      expect(await transfers.find(hash(1))).toEqual(expected);
      expect(await transfers.ofOwner(uuid(1), hash(1001))).toEqual(expected);
    });

    it('knows nothing by another secret, however odd', async () => {
      await transfers.put(transfer(1));
      await transfers.put(transfer(2, { direction: 'to-person', ownerHash: null }));
      for (const odd of [hash(9), '', 'x', "'; drop table"]) {
        expect(await transfers.find(odd)).toBeNull();
        expect(await transfers.take(odd, noon)).toBeNull();
        expect(await transfers.ofOwner(uuid(1), odd)).toBeNull();
        expect(await transfers.ofOwner(uuid(2), odd)).toBeNull();
        expect(await transfers.withdraw(uuid(1), odd, noon)).toBeNull();
        expect(await transfers.ofOwner(odd, hash(1001))).toBeNull();
      }
      expect(await transfers.take(hash(1), noon)).toBe('c2VhbGVk');
    });

    it('refuses an id or a secret that is in use', async () => {
      await transfers.put(transfer(1));
      await expect(transfers.put(transfer(1, { secretHash: hash(2) }))).rejects.toThrow();
      await expect(transfers.put(transfer(2, { secretHash: hash(1) }))).rejects.toThrow();
    });

    it('gives the values once, to one of many readers at the same time, and notes when', async () => {
      await transfers.put(transfer(1));
      const readers = Array.from({ length: 20 }, () => transfers.take(hash(1), later));
      const read = await Promise.all(readers);
      expect(read.filter((values) => values !== null)).toEqual(['c2VhbGVk']);
      expect((await transfers.find(hash(1)))?.readAt).toEqual(later);
    });

    it('gives nothing that has expired', async () => {
      await transfers.put(transfer(1));
      expect(await transfers.take(hash(1), expiry)).toBeNull();
      expect((await transfers.find(hash(1)))?.readAt).toBeNull();
    });

    it('deletes the values of what is withdrawn before it is read, once and for all', async () => {
      await transfers.put(transfer(1));
      expect((await transfers.withdraw(uuid(1), hash(1001), noon))?.withdrawnAt).toEqual(noon);
      expect(await transfers.take(hash(1), later)).toBeNull();
      const again = await transfers.withdraw(uuid(1), hash(1001), later);
      expect(again).toMatchObject({ withdrawnAt: noon, erasureAskedAt: null });
    });

    it('asks the receiver to erase what is withdrawn after it was read', async () => {
      await transfers.put(transfer(1));
      await transfers.put(transfer(2, { partner: 'other' }));
      await transfers.take(hash(1), noon);
      expect(await transfers.confirmErasure('housing', uuid(1), later)).toBe(false);
      await transfers.withdraw(uuid(1), hash(1001), later);
      expect(await transfers.erasures('other')).toEqual([]);
      expect(await transfers.erasures('housing')).toMatchObject([
        { id: uuid(1), readAt: noon, erasureAskedAt: later, withdrawnAt: null },
      ]);
      expect(await transfers.confirmErasure('other', uuid(1), later)).toBe(false);
      expect(await transfers.confirmErasure('housing', 'x', later)).toBe(false);
      expect(await transfers.confirmErasure('housing', uuid(1), later)).toBe(true);
      expect(await transfers.confirmErasure('housing', uuid(1), expiry)).toBe(true);
      expect(await transfers.erasures('housing')).toEqual([]);
      expect((await transfers.find(hash(1)))?.erasedAt).toEqual(later);
    });

    it('forgets values when they expire, and the whole transfer when its log has run out', async () => {
      await transfers.put(transfer(1, { expiresAt: later }));
      await transfers.put(transfer(2));
      await transfers.put(transfer(3, { at: longAgo }));
      expect(await transfers.tidy(later, new Date('2026-02-02T00:00:00.000Z'))).toBe(1);
      expect(await transfers.find(hash(3))).toBeNull();
      // Asked as if it were earlier: the values are gone, not only hidden.
      expect(await transfers.take(hash(1), noon)).toBeNull();
      expect(await transfers.take(hash(2), noon)).toBe('c2VhbGVk');
    });
  });
}
