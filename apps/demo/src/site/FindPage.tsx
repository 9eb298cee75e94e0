import { AuroraProvider } from '@auroraai/api-client/react';
import { createFindStore, FindProvider, FindServices } from '@auroraai/home-view';
import { useState } from 'react';
import type { Door } from '../boot/door.ts';
import { useConnection } from '../boot/useConnection.ts';
import { createQueryClient } from './create-query-client.ts';
import styles from './FindPage.module.css';
import { Loading } from './Loading.tsx';
import { Site } from './Site.tsx';
import { TownChoice } from './TownChoice.tsx';

/** Two columns fit: the questions may be open without pushing the services out of sight. */
const WIDE = '(min-width: 60rem)';

/** Props of {@link FindPage}. */
export interface FindPageProps {
  /** Finds the service that answers. */
  connect: Door['connect'];
}

/** The first page of the town's website: finding services. */
export function FindPage({ connect }: FindPageProps) {
  return (
    <Site page="find">
      <Find connect={connect} />
    </Site>
  );
}

function Find({ connect }: FindPageProps) {
  const [store] = useState(() => createFindStore());
  const [queryClient] = useState(createQueryClient);
  const connection = useConnection(connect);
  if (!connection.client)
    return <Loading progress={connection.progress} hasFailed={connection.hasFailed} />;
  return (
    <AuroraProvider client={connection.client} queryClient={queryClient}>
      <FindProvider store={store}>
        <TownChoice />
      </FindProvider>
      <div className={styles.find}>
        <FindServices store={store} situationOpen={matchMedia(WIDE).matches} />
      </div>
    </AuroraProvider>
  );
}
