import { createAuroraClient } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import { createPersonStore, HomeView, PersonProvider } from '@auroraai/home-view';
import { useState } from 'react';
import type { Door } from '../boot/door.ts';
import { useConnection } from '../boot/useConnection.ts';
import { TryDocuments } from '../try-documents/TryDocuments.tsx';
import { createQueryClient } from './create-query-client.ts';
import { deviceStorage } from './device-storage.ts';
import { Loading } from './Loading.tsx';
import { Site } from './Site.tsx';

/** Props of {@link HomePage}. */
export interface HomePageProps {
  /** Finds the service that answers. */
  connect: Door['connect'];
}

/** "Mitä minulle kuuluu": the home view with all its parts. */
export function HomePage({ connect }: HomePageProps) {
  return (
    <Site page="home">
      <Home connect={connect} />
    </Site>
  );
}

function Home({ connect }: HomePageProps) {
  const [person] = useState(() => createPersonStore({ storage: deviceStorage() }));
  const [queryClient] = useState(createQueryClient);
  const connection = useConnection(connect);
  const { progress, hasFailed } = connection;
  // What the person has said and found before needs no service; the parts say what does.
  const [unreached] = useState(() => createAuroraClient({ baseUrl: location.origin }));
  const client = connection.client ?? (hasFailed ? unreached : null);
  if (!client) return <Loading progress={progress} hasFailed={false} />;
  return (
    <AuroraProvider client={client} queryClient={queryClient}>
      {hasFailed && <Loading progress={progress} hasFailed />}
      <HomeView person={person} />
      <PersonProvider store={person}>
        <TryDocuments />
      </PersonProvider>
    </AuroraProvider>
  );
}
