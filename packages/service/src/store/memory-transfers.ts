import type { NewTransfer, StoredTransfer, TransferStore } from './transfer-store.ts';

/** A transfer with all that is kept of it, in a form that JSON holds. */
export interface KeptTransfer
  extends Omit<
    StoredTransfer,
    'at' | 'expiresAt' | 'readAt' | 'withdrawnAt' | 'erasureAskedAt' | 'erasedAt'
  > {
  secretHash: string;
  ownerHash: string | null;
  sealed: string | null;
  /** Moments, milliseconds since 1970. */
  at: number;
  expiresAt: number;
  readAt: number | null;
  withdrawnAt: number | null;
  erasureAskedAt: number | null;
  erasedAt: number | null;
}

/** Where transfers are kept between two calls. Each call reads all of them and writes all of them. */
export interface TransferShelf {
  read(): KeptTransfer[];
  write(kept: KeptTransfer[]): void;
}

/** Transfers on a shelf: in memory, or in a browser's storage that several pages share. */
export function createShelvedTransfers(shelf: TransferShelf): TransferStore {
  // No call waits between reading and writing, so that none comes between.
  const change = <T>(act: (all: KeptTransfer[]) => { all?: KeptTransfer[]; result: T }): T => {
    const before = shelf.read();
    const { all, result } = act(before);
    if (all) shelf.write(all);
    return result;
  };
  const changeOne = <T>(
    isMeant: (kept: KeptTransfer) => boolean,
    act: (kept: KeptTransfer) => { kept?: KeptTransfer; result: T },
    otherwise: T,
  ): T =>
    change((all) => {
      const found = all.find(isMeant);
      if (!found) return { result: otherwise };
      const { kept, result } = act(found);
      return kept ? { all: all.map((one) => (one === found ? kept : one)), result } : { result };
    });

  return {
    async put(transfer) {
      change((all) => {
        const isInUse = all.some(
          ({ id, secretHash }) => id === transfer.id || secretHash === transfer.secretHash,
        );
        if (isInUse) throw new Error('This transfer is there already.');
        return { all: [...all, keep(transfer)], result: undefined };
      });
    },
    async find(secretHash) {
      const found = shelf.read().find((one) => one.secretHash === secretHash);
      return found ? give(found) : null;
    },
    async take(secretHash, now) {
      const at = now.getTime();
      return changeOne(
        (one) => one.secretHash === secretHash && one.sealed !== null && one.expiresAt > at,
        (one) => ({ kept: { ...one, sealed: null, readAt: at }, result: one.sealed }),
        null,
      );
    },
    async ofOwner(id, ownerHash) {
      const found = shelf.read().find((one) => one.id === id && one.ownerHash === ownerHash);
      return found ? give(found) : null;
    },
    async withdraw(id, ownerHash, now) {
      const at = now.getTime();
      return changeOne<StoredTransfer | null>(
        (one) => one.id === id && one.ownerHash === ownerHash,
        (one) => {
          const kept =
            one.readAt === null
              ? { ...one, sealed: null, withdrawnAt: one.withdrawnAt ?? at }
              : { ...one, erasureAskedAt: one.erasureAskedAt ?? at };
          return { kept, result: give(kept) };
        },
        null,
      );
    },
    async erasures(receiver) {
      return shelf
        .read()
        .filter((one) => one.partner === receiver && one.erasureAskedAt && !one.erasedAt)
        .sort((one, other) => (one.erasureAskedAt ?? 0) - (other.erasureAskedAt ?? 0))
        .map(give);
    },
    async confirmErasure(receiver, id, now) {
      return changeOne(
        (one) => one.id === id && one.partner === receiver && one.erasureAskedAt !== null,
        (one) => ({ kept: { ...one, erasedAt: one.erasedAt ?? now.getTime() }, result: true }),
        false,
      );
    },
    async tidy(now, before) {
      return change((all) => {
        const left = all
          .filter((one) => one.at >= before.getTime())
          .map((one) =>
            one.expiresAt <= now.getTime() && one.sealed ? { ...one, sealed: null } : one,
          );
        return { all: left, result: all.length - left.length };
      });
    },
  };
}

/** Transfers in memory. */
export function createMemoryTransfers(): TransferStore {
  let all: KeptTransfer[] = [];
  return createShelvedTransfers({
    read: () => all,
    write: (kept) => {
      all = kept;
    },
  });
}

function keep({ at, expiresAt, ...transfer }: NewTransfer): KeptTransfer {
  return {
    ...structuredClone(transfer),
    at: at.getTime(),
    expiresAt: expiresAt.getTime(),
    readAt: null,
    withdrawnAt: null,
    erasureAskedAt: null,
    erasedAt: null,
  };
}

function give(kept: KeptTransfer): StoredTransfer {
  const { secretHash: _secret, ownerHash: _owner, sealed: _sealed, ...rest } = kept;
  const moment = (at: number | null) => (at === null ? null : new Date(at));
  return {
    ...rest,
    attributes: [...rest.attributes],
    at: new Date(rest.at),
    expiresAt: new Date(rest.expiresAt),
    readAt: moment(rest.readAt),
    withdrawnAt: moment(rest.withdrawnAt),
    erasureAskedAt: moment(rest.erasureAskedAt),
    erasedAt: moment(rest.erasedAt),
  };
}
