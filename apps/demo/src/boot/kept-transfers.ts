import { createShelvedTransfers, type KeptTransfer } from '@auroraai/service';

const KEY = 'revonsaari-transfers';

/** Transfers between the pages of a site without a server: sealed, in the storage that its pages share. */
export function keptTransfers(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  return createShelvedTransfers({
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
        return Array.isArray(kept) ? (kept as KeptTransfer[]) : [];
      } catch {
        // Somebody else's text under our name is as good as none.
        return [];
      }
    },
    write: (kept) => {
      // A person who gives nothing leaves nothing behind.
      if (kept.length === 0) storage.removeItem(KEY);
      else storage.setItem(KEY, JSON.stringify(kept));
    },
  });
}
