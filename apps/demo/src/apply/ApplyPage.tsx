import { AuroraProvider } from '@auroraai/api-client/react';
import { tokenIn } from '@auroraai/api-client/transfers';
import { useState } from 'react';
import type { Door } from '../boot/door.ts';
import { useConnection } from '../boot/useConnection.ts';
import { createQueryClient } from '../site/create-query-client.ts';
import { Loading } from '../site/Loading.tsx';
import { Site } from '../site/Site.tsx';
import { Application } from './Application.tsx';

/** Props of {@link ApplyPage}. */
export interface ApplyPageProps {
  /** Finds the service that answers. */
  connect: Door['connect'];
}

/** A page of another service: it takes over what a person gave it, and can give something back. */
export function ApplyPage({ connect }: ApplyPageProps) {
  return (
    <Site page="apply">
      <Apply connect={connect} />
    </Site>
  );
}

function Apply({ connect }: ApplyPageProps) {
  const [token] = useState(() => tokenIn(location.href, 'aurora_transfer'));
  const [queryClient] = useState(createQueryClient);
  const connection = useConnection(connect);
  if (!connection.client)
    return <Loading progress={connection.progress} hasFailed={connection.hasFailed} />;
  return (
    <AuroraProvider client={connection.client} queryClient={queryClient}>
      <Application token={token} />
    </AuroraProvider>
  );
}
