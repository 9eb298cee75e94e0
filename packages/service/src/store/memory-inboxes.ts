import type { InboxStore, NewDocument, NewInbox } from './inbox-store.ts';

/** An inbox with all that lies in it, in a form that JSON holds: moments are milliseconds since 1970. */
export interface KeptInbox {
  inbox: Omit<NewInbox, 'at'> & { at: number };
  lookedAt: number;
  documents: (Omit<NewDocument, 'at' | 'expiresAt'> & { at: number; expiresAt: number })[];
}

/** Where inboxes are kept between two calls. Each call reads all of them; one that changes writes all. */
export interface InboxShelf {
  read(): KeptInbox[];
  write(kept: KeptInbox[]): void;
}

interface Kept {
  inbox: NewInbox;
  lookedAt: Date;
  documents: NewDocument[];
}

/** Inboxes in memory. */
export function createMemoryInboxes(): InboxStore {
  let all: KeptInbox[] = [];
  return createShelvedInboxes({
    read: () => all,
    write: (kept) => {
      all = kept;
    },
  });
}

/** Inboxes on a shelf: in memory, or in a browser's storage that several pages share. */
export function createShelvedInboxes(shelf: InboxShelf): InboxStore {
  // No call waits between reading and writing, so that none comes between.
  const load = () => new Map(shelf.read().map((kept) => [kept.inbox.id, give(kept)]));
  const save = (inboxes: Map<string, Kept>) => shelf.write([...inboxes.values()].map(keep));
  const ofReader = (inboxes: Map<string, Kept>, id: string, secretHash: string) => {
    const kept = inboxes.get(id);
    return kept?.inbox.secretHash === secretHash ? kept : undefined;
  };

  return {
    async open(inbox) {
      const inboxes = load();
      if (inboxes.has(inbox.id)) throw new Error('This inbox is there already.');
      inboxes.set(inbox.id, { inbox: structuredClone(inbox), lookedAt: inbox.at, documents: [] });
      save(inboxes);
    },
    async publicKey(id) {
      return load().get(id)?.inbox.publicKey ?? null;
    },
    async put(document, most) {
      const inboxes = load();
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
      save(inboxes);
      return id;
    },
    async read(id, secretHash, now) {
      const inboxes = load();
      const kept = ofReader(inboxes, id, secretHash);
      if (!kept) return null;
      kept.lookedAt = now;
      save(inboxes);
      return {
        sealedKey: kept.inbox.sealedKey,
        documents: kept.documents
          .filter(({ expiresAt }) => expiresAt > now)
          .map(({ inbox: _inbox, issuer: _issuer, ...rest }) => structuredClone(rest)),
      };
    },
    async remove(id, secretHash, documentId) {
      const inboxes = load();
      const kept = ofReader(inboxes, id, secretHash);
      if (!kept) return false;
      kept.documents = kept.documents.filter((each) => each.id !== documentId);
      save(inboxes);
      return true;
    },
    async close(id, secretHash) {
      const inboxes = load();
      if (!ofReader(inboxes, id, secretHash)) return false;
      inboxes.delete(id);
      save(inboxes);
      return true;
    },
    async tidy(now, unused) {
      const inboxes = load();
      let gone = 0;
      for (const [id, kept] of inboxes) {
        const left = kept.documents.filter(({ expiresAt }) => expiresAt > now);
        gone += kept.documents.length - left.length;
        kept.documents = left;
        if (kept.lookedAt < unused && inboxes.delete(id)) gone += 1;
      }
      if (inboxes.size > 0 || gone > 0) save(inboxes);
      return gone;
    },
  };
}

function newestFirst(one: NewDocument, other: NewDocument): number {
  return other.at.getTime() - one.at.getTime() || (one.id < other.id ? -1 : 1);
}

function keep({ inbox, lookedAt, documents }: Kept): KeptInbox {
  return {
    inbox: { ...inbox, at: inbox.at.getTime() },
    lookedAt: lookedAt.getTime(),
    documents: documents.map((each) => ({
      ...each,
      at: each.at.getTime(),
      expiresAt: each.expiresAt.getTime(),
    })),
  };
}

function give({ inbox, lookedAt, documents }: KeptInbox): Kept {
  return {
    inbox: { ...inbox, at: new Date(inbox.at) },
    lookedAt: new Date(lookedAt),
    documents: documents.map((each) => ({
      ...each,
      at: new Date(each.at),
      expiresAt: new Date(each.expiresAt),
    })),
  };
}
