import type { AuroraClient } from '@auroraai/api-client';
import { AuroraProvider } from '@auroraai/api-client/react';
import { signInToPictures } from '@auroraai/api-client/situation-picture';
import { SituationPictureView } from '@auroraai/quiz-game/situation-picture';
import { Banner, useTranslation } from '@auroraai/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Door } from '../boot/door.ts';
import { useConnection } from '../boot/useConnection.ts';
import { createQueryClient } from '../site/create-query-client.ts';
import { Loading } from '../site/Loading.tsx';
import { siteMessages } from '../site/messages.ts';
import { Site } from '../site/Site.tsx';
import styles from './SituationPage.module.css';
import { takeToken } from './take-token.ts';

/** Props of {@link SituationPage}. */
export interface SituationPageProps {
  /** Finds the service that answers. */
  connect: Door['connect'];
}

/** What the town may know of how people are: simulated people, as the page says. */
export function SituationPage({ connect }: SituationPageProps) {
  return (
    <Site page="situation">
      <Picture connect={connect} />
    </Site>
  );
}

function Picture({ connect }: SituationPageProps) {
  const t = useTranslation(siteMessages);
  const { client, progress, hasFailed } = useConnection(connect);
  const [queryClient] = useState(createQueryClient);
  const [linked] = useState(() => takeToken(window));
  const trial = useTrialToken(linked === null ? client : null);
  const token = linked ?? trial.token;
  return (
    <div className={styles.page}>
      {linked === null && !trial.isRefused && (
        <Banner title={t('situation.simulated')}>
          <p>{t('situation.simulated.text')}</p>
        </Banner>
      )}
      {trial.isRefused && (
        <Banner title={t('situation.refused')}>
          <p>{t('situation.refused.text')}</p>
        </Banner>
      )}
      {!trial.isRefused && (!client || token === null) && (
        <Loading progress={progress} hasFailed={hasFailed} />
      )}
      {client && token !== null && (
        <AuroraProvider client={client} queryClient={queryClient}>
          <SituationPictureView key={token} token={token} onSignIn={trial.signIn} />
        </AuroraProvider>
      )}
    </div>
  );
}

/** The token that a service for trying gives to everybody. */
function useTrialToken(client: AuroraClient | null) {
  const [token, setToken] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const signIn = useCallback(() => {
    if (!client) return;
    signInToPictures(client).then(
      (given) => setToken(given.token),
      () => setRefused(true),
    );
  }, [client]);
  useEffect(signIn, [signIn]);
  return { token, isRefused, signIn };
}
