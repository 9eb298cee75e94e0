/** A way in which what a person gives reaches its receiver. */
export type TransferWay = 'link' | 'code';

/** Something given that waits to be read once. Its values are sealed: the store cannot read them. */
export interface NewTransfer {
  /** A UUID. */
  id: string;
  /** The organisation on whose website it was given. */
  organisation: string;
  direction: 'to-service' | 'to-person';
  /** The id of the receiver, or of the sender of what goes to a person. */
  partner: string;
  way: TransferWay;
  /** Hash of the token or the code; 64 hex characters. */
  secretHash: string;
  /** Hash of the secret with which its giver follows it; null for what goes to a person. */
  ownerHash: string | null;
  /** Names of what is given. */
  attributes: readonly string[];
  /** The encrypted values, base64. */
  sealed: string;
  at: Date;
  expiresAt: Date;
}

/** A transfer as the store gives it back; its values come only with `take`. */
export interface StoredTransfer extends Omit<NewTransfer, 'sealed' | 'secretHash' | 'ownerHash'> {
  readAt: Date | null;
  withdrawnAt: Date | null;
  erasureAskedAt: Date | null;
  erasedAt: Date | null;
}

/** What people give to services and services to people, on its way. */
export interface TransferStore {
  /** Keeps a transfer; throws when its id or its secret is in use. */
  put(transfer: NewTransfer): Promise<void>;
  /** The transfer of a token or a code, read or not, without its values. */
  find(secretHash: string): Promise<StoredTransfer | null>;
  /**
   * Takes the sealed values out for good, in one step, so that of two readers only one gets them.
   * Null when they were read or withdrawn, or have expired at `now`.
   */
  take(secretHash: string, now: Date): Promise<string | null>;
  /** The transfer of whoever holds its owner's secret. */
  ofOwner(id: string, ownerHash: string): Promise<StoredTransfer | null>;
  /**
   * Takes a transfer back: the values go if they have not been read, otherwise the receiver is asked
   * to erase them. Again: nothing changes. Returns what has become of it, null if there is none.
   */
  withdraw(id: string, ownerHash: string, now: Date): Promise<StoredTransfer | null>;
  /** What a receiver is asked to erase and has not confirmed, the oldest request first. */
  erasures(receiver: string): Promise<StoredTransfer[]>;
  /** Notes that a receiver has erased what it read; false when it was not asked to. */
  confirmErasure(receiver: string, id: string, now: Date): Promise<boolean>;
  /** Deletes values that have expired at `now` and all that was given before `before`; returns how many transfers went. */
  tidy(now: Date, before: Date): Promise<number>;
}
