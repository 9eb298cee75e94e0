import type { StudioClient } from '@auroraai/api-client/studio';
import { AuroraRoot, Banner, Button, Skeleton, useTranslation } from '@auroraai/ui';
import { lazy, StrictMode, Suspense, useRef } from 'react';
import { BotsPage } from '../bots/BotsPage.tsx';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { BotPages } from './BotPages.tsx';
import { Frame } from './Frame.tsx';
import { useLanguage } from './language.ts';
import { shellMessages } from './messages.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { ContentFocus, useReadingOn } from './reading-on.ts';
import { type Route, useRoute } from './route.ts';
import { SessionProvider } from './SessionProvider.tsx';
import { type SignedIn, useSignIn } from './useSignIn.ts';

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
        <ContentFocus value={useRef(false)}>
          <Studio client={client} onLanguage={setLanguage} />
        </ContentFocus>
      </AuroraRoot>
    </StrictMode>
  );
}

// Pages to which few go at first load when somebody goes to them.
const AccountPage = lazy(async () => ({
  default: (await import('../people/AccountPage.tsx')).AccountPage,
}));
const LinkPage = lazy(async () => ({
  default: (await import('../people/LinkPage.tsx')).LinkPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../people/PeoplePage.tsx')).PeoplePage,
}));
const StartPage = lazy(async () => ({
  default: (await import('../start/StartPage.tsx')).StartPage,
}));
const ServicesPage = lazy(async () => ({
  default: (await import('../services/ServicesPage.tsx')).ServicesPage,
}));

/** What somebody sees now, by which going elsewhere is known; null while it is being found out. */
function placeOf(route: Route, { is }: SignedIn): string | null {
  if (is === 'asking' || is === 'unreachable') return null;
  if (is === 'nobody' && route.at !== 'link') return 'sign-in';
  return route.at === 'bot' ? `${route.bot} ${route.page}` : route.at;
}

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
  useReadingOn(placeOf(route, who));
  if (route.at === 'link') {
    return (
      <Frame onLanguage={onLanguage} title={t('link')}>
        <PageBoundary>
          <Suspense fallback={<Skeleton />}>
            <LinkPage client={client} token={route.token} onSignedIn={onSignedIn} />
          </Suspense>
        </PageBoundary>
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
            <PageBoundary key={route.at}>
              <Suspense fallback={<Skeleton />}>
                {route.at === 'bots' && <BotsPage />}
                {route.at === 'new' && <StartPage />}
                {route.at === 'account' && <AccountPage />}
                {route.at === 'people' && <PeoplePage />}
                {route.at === 'services' && (
                  <ServicesPage organisation={route.organisation} service={route.service} />
                )}
              </Suspense>
            </PageBoundary>
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
