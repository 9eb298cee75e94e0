import type { GroupSocket } from '@auroraai/api-client/groups';
import { type GroupAccess, groupAccess } from '@auroraai/quiz-game/group';
import { useEffect, useMemo, useState } from 'react';
import type { Door } from '../boot/door.ts';
import type { InPageService } from '../boot/in-page-service.ts';
import { type Connection, useConnection } from '../boot/useConnection.ts';

/** The way to the groups, as far as it is open. */
export interface GroupWay extends Connection {
  access: GroupAccess | null;
  /** Whether the services run in the page, and groups live in the windows of this browser only. */
  isInPage: boolean;
}

/**
 * Opens the way to the groups of the town's services.
 *
 * @param isHost whether this page has the groups, most likely, where the services run in pages.
 */
export function useGroupAccess({ connect, inPage }: Door, isHost: boolean): GroupWay {
  const connection = useConnection(connect);
  const { client } = connection;
  const [service, setService] = useState<InPageService | null | undefined>(undefined);
  useEffect(() => {
    if (!client) return;
    let isWanted = true;
    void inPage().then((found) => {
      if (isWanted) setService(found);
    });
    return () => {
      isWanted = false;
    };
  }, [client, inPage]);
  const access = useMemo(() => {
    if (!client || service === undefined) return null;
    if (service === null) return groupAccess(client);
    // Between windows of one browser only requests go through.
    const openSocket = (url: string) => service.openSocket(url) as GroupSocket;
    return groupAccess(client, { openSocket: isHost ? openSocket : undefined });
  }, [client, service, isHost]);
  return { ...connection, access, isInPage: service !== null && service !== undefined };
}
