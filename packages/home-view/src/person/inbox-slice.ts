import type { InboxDocument } from '@auroraai/api-client';
import { isRecord, readList, readMoment, readText } from './read-kept.ts';
import type { Slice } from './slice.ts';

/** The inbox that a person has opened, and what was in it when the page last looked. */
export interface PersonInbox {
  /** The address that services are given. */
  inboxId: string;
  /** With this the person reads it and deletes it. */
  readerSecret: string;
  /** After so many days without a look it is deleted. */
  unusedDays: number;
  /** ISO 8601 in UTC. */
  openedAt: string;
  /** When it was last looked into, ISO 8601 in UTC; null when not yet. */
  checkedAt: string | null;
  /**
   * The newest first. What comes from the device has only its names checked: whoever shows documents
   * looks at each with `readDocuments`, so that a page without an inbox need not know their format.
   */
  documents: InboxDocument[];
  /** How many documents there are that this version cannot show. */
  unreadable: number;
}

/** What services have sent to the person. */
export interface InboxState {
  inbox: PersonInbox | null;
  /** What the person has read: document ids with the moment of arrival, see {@link seenKey}. */
  seen: string[];
}

/** What a person can do with their inbox. */
export interface InboxActions {
  /** Notes an inbox that was opened. */
  keepInbox(inbox: Pick<PersonInbox, 'inboxId' | 'readerSecret' | 'unusedDays'>): void;
  /** Notes what is in it now; of another inbox: nothing changes. */
  keepDocuments(inboxId: string, read: { documents: InboxDocument[]; unreadable: number }): void;
  /** Takes a document off this device. */
  forgetDocument(documentId: string): void;
  /** Takes the inbox and everything in it off this device. */
  forgetInbox(): void;
  setSeen(document: InboxDocument, isSeen: boolean): void;
}

/** The most documents that are kept. */
export const MOST_DOCUMENTS = 300;

/** What names a document as it arrived: a newer one in its place has not been read. */
export function seenKey({
  document_id,
  received_at,
}: Pick<InboxDocument, 'document_id' | 'received_at'>): string {
  return `${document_id} ${received_at}`;
}

const EMPTY: InboxState = { inbox: null, seen: [] };

/** The inbox of a person. */
export const inboxSlice: Slice<InboxState, InboxActions> = {
  initial: EMPTY,
  actions: (set, now) => ({
    keepInbox: (inbox) =>
      set({
        inbox: {
          ...inbox,
          openedAt: now().toISOString(),
          checkedAt: null,
          documents: [],
          unreadable: 0,
        },
        seen: [],
      }),
    keepDocuments: (inboxId, { documents, unreadable }) =>
      set(({ inbox, seen }) => {
        if (inbox?.inboxId !== inboxId) return {};
        const kept = documents.slice(0, MOST_DOCUMENTS);
        const keys = new Set(kept.map(seenKey));
        return {
          inbox: { ...inbox, checkedAt: now().toISOString(), documents: kept, unreadable },
          seen: seen.filter((key) => keys.has(key)),
        };
      }),
    forgetDocument: (documentId) =>
      set(({ inbox }) => ({
        inbox: inbox && {
          ...inbox,
          documents: inbox.documents.filter(({ document_id }) => document_id !== documentId),
        },
      })),
    forgetInbox: () => set(EMPTY),
    setSeen: (document, isSeen) =>
      set(({ seen }) => {
        const others = seen.filter((key) => key !== seenKey(document));
        return { seen: isSeen ? [...others, seenKey(document)] : others };
      }),
  }),
  read: (kept) => {
    const inbox = readInbox(kept.inbox);
    if (!inbox) return EMPTY;
    return { inbox, seen: readList(kept.seen, (each) => readText(each, 80), MOST_DOCUMENTS) };
  },
};

function readInbox(kept: unknown): PersonInbox | null {
  if (!isRecord(kept)) return null;
  const inboxId = readText(kept.inboxId, 19);
  const readerSecret = readText(kept.readerSecret, 64);
  const openedAt = readMoment(kept.openedAt);
  if (inboxId === undefined || readerSecret === undefined || openedAt === undefined) return null;
  const { unusedDays, unreadable } = kept;
  return {
    ...{ inboxId, readerSecret, openedAt },
    unusedDays: isCount(unusedDays) ? unusedDays : 0,
    checkedAt: readMoment(kept.checkedAt) ?? null,
    documents: readList(kept.documents, readDocument, MOST_DOCUMENTS),
    unreadable: isCount(unreadable) ? unreadable : 0,
  };
}

function readDocument(kept: unknown): InboxDocument | undefined {
  if (!isRecord(kept) || !isRecord(kept.document)) return undefined;
  const isNamed = readText(kept.document_id, 36) && readMoment(kept.received_at);
  return isNamed ? (kept as unknown as InboxDocument) : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
