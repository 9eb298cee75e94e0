import type { StudioClient } from '@auroraai/api-client/studio';
import { AuroraRoot, Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, StrictMode, Suspense } from 'react';
import { BotsPage } from '../bots/BotsPage.tsx';
import { AccountPage } from '../people/AccountPage.tsx';
import { LinkPage } from '../people/LinkPage.tsx';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { StartPage } from '../start/StartPage.tsx';
import { BotPages } from './BotPages.tsx';
import { Frame } from './Frame.tsx';
import { useLanguage } from './language.ts';
import { shellMessages } from './messages.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { useRoute } from './route.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { useSignIn } from './useSignIn.ts';

/** Props of {@link App}. */
export interface AppProps {
  client: StudioClient;
}

/** The studio: whoever is signed in, at the place that the address names. */
export function App({ client }: AppProps) {
  const [language, setLanguage] = useLanguage();
  return (
    <StrictMode>
      <AuroraRoot language={language}>
        <Studio client={client} onLanguage={setLanguage} />
      </AuroraRoot>
    </StrictMode>
  );
}

/** Loads when somebody goes to it: it brings what judges the language of texts. */
const ServicesPage = lazy(async () => ({
  default: (await import('../services/ServicesPage.tsx')).ServicesPage,
}));

/** What the pages outside a bot are called. */
const TITLES = {
  bots: 'bots',
  new: 'bots.new',
  account: 'myAccount',
  people: 'people',
  services: 'services',
} as const;

/** The studio in the language around it. */
export function Studio({
  client,
  onLanguage,
}: AppProps & { onLanguage: Parameters<typeof Frame>[0]['onLanguage'] }) {
  const t = useTranslation(shellMessages);
  const route = useRoute();
  const { who, onSignedIn, onExpired, signOut, ask } = useSignIn(client);
  if (route.at === 'link') {
    return (
      <Frame onLanguage={onLanguage} title={t('link')}>
        <LinkPage client={client} token={route.token} onSignedIn={onSignedIn} />
      </Frame>
    );
  }
  if (who.is === 'somebody') {
    const { session } = who;
    const value = { client, session, signOut, onExpired, onSession: onSignedIn };
    return (
      <SessionProvider value={value}>
        {route.at === 'bot' ? (
          <BotPages key={route.bot} route={route} onLanguage={onLanguage} />
        ) : (
          <Frame onLanguage={onLanguage} title={t(TITLES[route.at])}>
            {route.at === 'bots' && <BotsPage />}
            {route.at === 'new' && <StartPage />}
            {route.at === 'account' && <AccountPage />}
            {route.at === 'people' && <PeoplePage />}
            {route.at === 'services' && (
              <PageBoundary>
                <Suspense fallback={<Skeleton />}>
                  <ServicesPage organisation={route.organisation} service={route.service} />
                </Suspense>
              </PageBoundary>
            )}
          </Frame>
        )}
      </SessionProvider>
    );
  }
  return (
    <Frame onLanguage={onLanguage} title={t('signIn')}>
      {who.is === 'nobody' && (
        <SignInPage
          client={client}
          isOver={who.isOver}
          isStillOpen={who.isStillOpen}
          onSignedIn={onSignedIn}
          onSignOut={signOut}
        />
      )}
      {who.is === 'asking' && <Skeleton />}
      <div role="status">
        {who.is === 'unreachable' && (
          <Banner
            kind="offline"
            title={t('signIn.failed')}
            actions={<Button onClick={ask}>{t('retry')}</Button>}
          />
        )}
      </div>
    </Frame>
  );
}
