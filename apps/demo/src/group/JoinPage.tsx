import { AuroraProvider } from '@auroraai/api-client/react';
import { GroupPlayer, groupCodeIn } from '@auroraai/quiz-game/group';
import { useEffect, useState } from 'react';
import type { Door } from '../boot/door.ts';
import { createQueryClient } from '../site/create-query-client.ts';
import { deviceStorage, tabStorage } from '../site/device-storage.ts';
import { Loading } from '../site/Loading.tsx';
import { Site } from '../site/Site.tsx';
import { GROUP_QUIZZES } from './quizzes.ts';
import { useGroupAccess } from './useGroupAccess.ts';

/** Props of {@link JoinPage}. */
export interface JoinPageProps {
  door: Door;
}

/** The page on which people join a group and play in it. */
export function JoinPage({ door }: JoinPageProps) {
  return (
    <Site page="group">
      <Join door={door} />
    </Site>
  );
}

function Join({ door }: JoinPageProps) {
  const { access, client, progress, hasFailed } = useGroupAccess(door, false);
  const [storages] = useState(() => ({ tab: tabStorage(), device: deviceStorage() }));
  const [queryClient] = useState(createQueryClient);
  const [code] = useState(() => groupCodeIn(location.href));
  useEffect(() => {
    // The code has been read: whoever looks at the address later need not see it.
    if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  }, []);
  if (!access || !client) return <Loading progress={progress} hasFailed={hasFailed} />;
  return (
    <AuroraProvider client={client} queryClient={queryClient}>
      <GroupPlayer
        access={access}
        quizzes={GROUP_QUIZZES}
        code={code}
        tabStorage={storages.tab}
        storage={storages.device}
        withServices
      />
    </AuroraProvider>
  );
}
