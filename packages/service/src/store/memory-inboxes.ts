import type { InboxStore, NewDocument, NewInbox } from './inbox-store.ts';

interface Kept {
  inbox: NewInbox;
  lookedAt: Date;
  documents: NewDocument[];
}

/** Inboxes in memory. */
export function createMemoryInboxes(): InboxStore {
  const inboxes = new Map<string, Kept>();
  const ofReader = (id: string, secretHash: string) => {
    const kept = inboxes.get(id);
    return kept?.inbox.secretHash === secretHash ? kept : undefined;
  };

  return {
    async open(inbox) {
      if (inboxes.has(inbox.id)) throw new Error('This inbox is there already.');
      inboxes.set(inbox.id, { inbox: structuredClone(inbox), lookedAt: inbox.at, documents: [] });
    },
    async publicKey(id) {
      return inboxes.get(id)?.inbox.publicKey ?? null;
    },
    async put(document, most) {
      const kept = inboxes.get(document.inbox);
      if (!kept) return null;
      const isFormer = ({ issuer, reference }: NewDocument) =>
        issuer === document.issuer && reference === document.reference;
      const { id } = kept.documents.find(isFormer) ?? document;
      const others = kept.documents.filter((each) => !isFormer(each));
      const newest = [{ ...structuredClone(document), id }, ...others].sort(newestFirst);
      let left = most;
      kept.documents = newest.filter(({ issuer }) => {
        if (issuer === document.issuer) left -= 1;
        return issuer !== document.issuer || left >= 0;
      });
      return id;
    },
    async read(id, secretHash, now) {
      const kept = ofReader(id, secretHash);
      if (!kept) return null;
      kept.lookedAt = now;
      return {
        sealedKey: kept.inbox.sealedKey,
        documents: kept.documents
          .filter(({ expiresAt }) => expiresAt > now)
          .map(({ inbox: _inbox, issuer: _issuer, ...rest }) => structuredClone(rest)),
      };
    },
    async remove(id, secretHash, documentId) {
      const kept = ofReader(id, secretHash);
      if (!kept) return false;
      kept.documents = kept.documents.filter((each) => each.id !== documentId);
      return true;
    },
    async close(id, secretHash) {
      return ofReader(id, secretHash) !== undefined && inboxes.delete(id);
    },
    async tidy(now, unused) {
      let gone = 0;
      for (const [id, kept] of inboxes) {
        const left = kept.documents.filter(({ expiresAt }) => expiresAt > now);
        gone += kept.documents.length - left.length;
        kept.documents = left;
        if (kept.lookedAt < unused && inboxes.delete(id)) gone += 1;
      }
      return gone;
    },
  };
}

function newestFirst(one: NewDocument, other: NewDocument): number {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1);
}
