import { createShelvedInboxes, type KeptInbox } from '@auroraai/service';

const KEY = 'revonsaari-inboxes';

/** Inboxes of a site without a server: sealed, in the storage that its pages share. */
export function keptInboxes(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  return createShelvedInboxes({
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
        return Array.isArray(kept) ? (kept as KeptInbox[]) : [];
      } catch {
        // Somebody else's text under our name is as good as none.
        return [];
      }
    },
    write: (kept) => {
      // A person who opened none leaves nothing behind.
      if (kept.length === 0) storage.removeItem(KEY);
      else storage.setItem(KEY, JSON.stringify(kept));
    },
  });
}
