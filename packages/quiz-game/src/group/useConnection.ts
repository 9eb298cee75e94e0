import type { GroupConnection, GroupKey, GroupState } from '@auroraai/api-client/groups';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { GroupAccess } from './group-access.ts';

/** A group as it is now, and what can be done with it. */
export interface Connected {
  connection: GroupConnection;
  state: GroupState;
}

const NOTHING = () => () => {};

/** Connects to a group as long as there is a key; null until then. */
export function useConnection(access: GroupAccess, key: GroupKey | null): Connected | null {
  const [connection, setConnection] = useState<GroupConnection | null>(null);
  const { groupId, secret } = key ?? {};
  useEffect(() => {
    if (groupId === undefined || secret === undefined) return;
    const made = access.connect({ groupId, secret });
    setConnection(made);
    const wake = () => {
      if (document.visibilityState === 'visible') made.wake();
    };
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      made.close();
      setConnection(null);
    };
  }, [access, groupId, secret]);
  const state = useSyncExternalStore(
    connection?.subscribe ?? NOTHING,
    () => connection?.state ?? null,
    () => null,
  );
  return connection && state && { connection, state };
}
