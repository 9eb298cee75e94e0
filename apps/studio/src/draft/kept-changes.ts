import { keptOf } from './draft-state.ts';
import type { DraftState, KeptChanges } from './state.ts';

/** What keeps unsent changes on the device. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps the changes of one page that the server has not confirmed, by account and bot. */
export interface KeptStore {
  /** What this and other pages left behind. It stays until the page that took it over has kept it itself. */
  take(): KeptChanges;
  /** Keeps what is not confirmed; false when the device has no room or the browser does not allow it. */
  keep(state: DraftState): boolean;
}

const PREFIX = 'aurora-studio';

/** Creates the store of a page; `page` is an id of its own for every opening. */
export function createKeptStore(
  storage: DeviceStorage | null,
  account: string,
  bot: string,
  page: string,
): KeptStore {
  const prefix = `${PREFIX}:${account}:${bot}:`;
  const own = prefix + page;
  let taken: string[] = [];
  return {
    take() {
      const found = keysOf(storage, prefix);
      taken = found.filter((key) => key !== own);
      const all = found.flatMap((key) => read(storage?.getItem(key) ?? null) ?? []);
      return {
        queue: all.flatMap(({ queue }) => queue),
        refused: all.flatMap(({ refused }) => refused),
        conflicts: all.flatMap(({ conflicts }) => conflicts),
      };
    },
    keep(state) {
      const kept = keptOf(state);
      const isEmpty = kept.queue.length + kept.refused.length + kept.conflicts.length === 0;
      try {
        if (isEmpty) storage?.removeItem(own);
        else storage?.setItem(own, JSON.stringify(kept));
        for (const key of taken) storage?.removeItem(key);
        taken = [];
        return isEmpty || storage !== null;
      } catch {
        return false;
      }
    },
  };
}

function keysOf(storage: DeviceStorage | null, prefix: string): string[] {
  if (!storage) return [];
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys.filter((key) => key.startsWith(prefix)).sort();
}

/** What somebody else may have written there is no change of ours. */
function read(text: string | null): KeptChanges | null {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptChanges | null;
    const isOurs =
      Array.isArray(kept?.queue) &&
      Array.isArray(kept.refused) &&
      Array.isArray(kept.conflicts) &&
      [...kept.queue.flat(), ...kept.refused].every(({ id, part, kind }) =>
        [id, part, kind].every((name) => typeof name === 'string'),
      );
    return isOurs ? kept : null;
  } catch {
    return null;
  }
}
