import type {
  AttributeName,
  LocalizedText,
  Transfer,
  TransferAttributes,
} from '@auroraai/api-client';
import { readAttributeName, readAttributes } from './read-attributes.ts';
import { isRecord, readList, readMoment, readText } from './read-kept.ts';
import type { Slice } from './slice.ts';

/** What has become of something that was given. */
export type ShareState = Transfer['state'];

/** What a receiver said when something was given to it: the receipt holds them to it. */
export interface Promises {
  name: LocalizedText;
  organization: LocalizedText;
  keeps: LocalizedText;
  readers: LocalizedText;
  phone: string | null;
  /** What each attribute was asked for. */
  purposes: { attribute: AttributeName; purpose: LocalizedText }[];
}

/** Something that the person gave to a service. */
export interface Share {
  transferId: string;
  /** With this the person follows it and takes it back. */
  ownerSecret: string;
  receiverId: string;
  promises: Promises;
  /** What was given, as it was then. */
  values: TransferAttributes;
  way: 'link' | 'code';
  /** The code to say, while it is waiting to be said. */
  code: string | null;
  state: ShareState;
  /** Moments, ISO 8601 in UTC. */
  givenAt: string;
  expiresAt: string;
  readAt: string | null;
  erasureAskedAt: string | null;
  erasedAt: string | null;
}

/** Where something that the person has came from, other than from the person. */
export interface Origin {
  attribute: AttributeName;
  senderId: string;
  name: LocalizedText;
  /** ISO 8601 in UTC. */
  at: string;
  /** The value that came; when the person says otherwise, it is the person's own. */
  value: number | string;
}

/** What a person gave to services and got from them. */
export interface SharesState {
  /** How old the person is, null when not said. */
  age: number | null;
  shares: Share[];
  origins: Origin[];
}

/** What a person can do about it. */
export interface SharesActions {
  /** Says how old the person is, or takes it back with null. */
  setAge(age: number | null): void;
  /** Notes something that was given. */
  addShare(share: Share): void;
  /** Notes what has become of it. */
  updateShare(transferId: string, now: Partial<Share>): void;
  /** Takes it off the log on this device; nothing is taken back by that. */
  forgetShare(transferId: string): void;
  /** Notes where a value came from. */
  addOrigin(origin: Omit<Origin, 'at'>): void;
}

/** The most things given that are logged, and origins that are noted. */
export const MOST_SHARES = 100;

const STATES: readonly ShareState[] = [
  'waiting',
  'read',
  'expired',
  'withdrawn',
  'erasure-asked',
  'erased',
];

/** What a person gave to services, and what came from them. */
export const sharesSlice: Slice<SharesState, SharesActions> = {
  initial: { age: null, shares: [], origins: [] },
  actions: (set, now) => ({
    setAge: (age) => set({ age }),
    addShare: (share) => set(({ shares }) => ({ shares: [...shares, share].slice(-MOST_SHARES) })),
    updateShare: (transferId, changes) =>
      set(({ shares }) => ({
        shares: shares.map((each) =>
          each.transferId === transferId ? { ...each, ...changes } : each,
        ),
      })),
    forgetShare: (transferId) =>
      set(({ shares }) => ({ shares: shares.filter((each) => each.transferId !== transferId) })),
    addOrigin: (origin) =>
      set(({ origins }) => ({
        origins: [
          ...origins.filter(({ attribute }) => attribute !== origin.attribute),
          { ...origin, at: now().toISOString() },
        ],
      })),
  }),
  read: (kept) => ({
    age: readAge(kept.age),
    shares: readList(kept.shares, readShare, MOST_SHARES),
    origins: readList(kept.origins, readOrigin, MOST_SHARES),
  }),
};

function readAge(kept: unknown): number | null {
  const isAge = typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept <= 120;
  return isAge ? kept : null;
}

function readShare(kept: unknown): Share | undefined {
  if (!isRecord(kept)) return undefined;
  const transferId = readText(kept.transferId, 36);
  const ownerSecret = readText(kept.ownerSecret, 64);
  const receiverId = readText(kept.receiverId, 60);
  const promises = readPromises(kept.promises);
  const values = readAttributes(kept.values);
  const givenAt = readMoment(kept.givenAt);
  const expiresAt = readMoment(kept.expiresAt);
  const state = STATES.find((each) => each === kept.state);
  if (!transferId || !ownerSecret || !receiverId || !promises || !values) return undefined;
  if (!givenAt || !expiresAt || !state) return undefined;
  return {
    ...{ transferId, ownerSecret, receiverId, promises, values, state, givenAt, expiresAt },
    way: kept.way === 'code' ? 'code' : 'link',
    code: readText(kept.code, 9) ?? null,
    readAt: readMoment(kept.readAt) ?? null,
    erasureAskedAt: readMoment(kept.erasureAskedAt) ?? null,
    erasedAt: readMoment(kept.erasedAt) ?? null,
  };
}

function readPromises(kept: unknown): Promises | undefined {
  if (!isRecord(kept)) return undefined;
  const name = readMarked(kept.name);
  const organization = readMarked(kept.organization);
  const keeps = readMarked(kept.keeps);
  const readers = readMarked(kept.readers);
  if (!name || !organization || !keeps || !readers) return undefined;
  const purposes = readList(
    kept.purposes,
    (each) => {
      if (!isRecord(each)) return undefined;
      const attribute = readAttributeName(each.attribute);
      const purpose = readMarked(each.purpose);
      return attribute && purpose && { attribute, purpose };
    },
    20,
  );
  return { name, organization, keeps, readers, phone: readText(kept.phone, 40) ?? null, purposes };
}

function readOrigin(kept: unknown): Origin | undefined {
  if (!isRecord(kept)) return undefined;
  const attribute = readAttributeName(kept.attribute);
  const senderId = readText(kept.senderId, 60);
  const name = readMarked(kept.name);
  const at = readMoment(kept.at);
  const value = typeof kept.value === 'number' ? kept.value : readText(kept.value, 3);
  if (!attribute || !senderId || !name || !at || value === undefined) return undefined;
  return { attribute, senderId, name, at, value };
}

function readMarked(kept: unknown): LocalizedText | undefined {
  if (!isRecord(kept)) return undefined;
  const text = readText(kept.text);
  const language = readText(kept.language, 8);
  if (text === undefined || language === undefined) return undefined;
  return { text, language: language as LocalizedText['language'] };
}
