import { GroupLeader } from '@auroraai/quiz-game/group';
import { useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import type { Door } from '../boot/door.ts';
import { deviceStorage, tabStorage } from '../site/device-storage.ts';
import { Loading } from '../site/Loading.tsx';
import { PAGES } from '../site/pages.ts';
import { Site } from '../site/Site.tsx';
import styles from './Group.module.css';
import { groupPageMessages } from './messages.ts';
import { GROUP_QUIZZES } from './quizzes.ts';
import { SimulatedPlayers } from './SimulatedPlayers.tsx';
import { useGroupAccess } from './useGroupAccess.ts';

/** Props of {@link LeadPage}. */
export interface LeadPageProps {
  door: Door;
}

/** The page of somebody who leads a group. */
export function LeadPage({ door }: LeadPageProps) {
  return (
    <Site page="lead">
      <Lead door={door} />
    </Site>
  );
}

/** The picture of the town's young people takes everybody's answers alike. */
const COUNT_FOR = {};

function Lead({ door }: LeadPageProps) {
  const t = useTranslation(groupPageMessages);
  const { access, isInPage, progress, hasFailed } = useGroupAccess(door, true);
  const [storages] = useState(() => ({ tab: tabStorage(), device: deviceStorage() }));
  const [code, setCode] = useState<string | null>(null);
  if (!access) return <Loading progress={progress} hasFailed={hasFailed} />;
  return (
    <>
      <GroupLeader
        access={access}
        quizzes={GROUP_QUIZZES}
        joinAddress={new URL(PAGES.group, location.origin).href}
        tabStorage={storages.tab}
        storage={storages.device}
        countFor={COUNT_FOR}
        onCode={setCode}
      />
      {code !== null && <SimulatedPlayers key={code} access={access} code={code} />}
      {isInPage && <p className={styles.note}>{t('inPage')}</p>}
    </>
  );
}
