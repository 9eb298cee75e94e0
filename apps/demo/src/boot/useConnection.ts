import type { AuroraClient } from '@auroraai/api-client';
import { useEffect, useState } from 'react';
import type { Door } from './door.ts';

/** How far the way to the services is open. */
export interface Connection {
  client: AuroraClient | null;
  /** 0–1 */
  progress: number;
  hasFailed: boolean;
}

/** Opens the way to the services once. */
export function useConnection(connect: Door['connect']): Connection {
  const [connection, setConnection] = useState<Connection>({
    client: null,
    progress: 0,
    hasFailed: false,
  });
  useEffect(() => {
    let isWanted = true;
    const update = (changes: Partial<Connection>) => {
      if (isWanted) setConnection((former) => ({ ...former, ...changes }));
    };
    connect((progress) => update({ progress })).then(
      (client) => update({ client }),
      () => update({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [connect]);
  return connection;
}
