import { AuroraProvider } from '@auroraai/api-client/react';
import { createFindStore, FindProvider, FindServices } from '@auroraai/home-view';
import { AuroraRoot, useLocale, useTranslation } from '@auroraai/ui';
import { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Connect } from '../boot/connect.ts';
import { useConnection } from '../boot/useConnection.ts';
import styles from './FindPage.module.css';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Loading } from './Loading.tsx';
import { useLanguage } from './language.ts';
import { siteMessages } from './messages.ts';
import { TownChoice } from './TownChoice.tsx';

/** Two columns fit: the questions may be open without pushing the services out of sight. */
const WIDE = '(min-width: 60rem)';

/** Props of {@link FindPage}. */
export interface FindPageProps {
  /** Finds the service that answers. */
  connect: Connect;
}

/** The first page of the town's website: finding services. */
export function FindPage({ connect }: FindPageProps) {
  const [language, setLanguage] = useLanguage();
  return (
    <AuroraRoot language={language}>
      <div className={styles.page}>
        <Header onLanguage={setLanguage} />
        <Content connect={connect} />
        <Footer />
      </div>
    </AuroraRoot>
  );
}

/** Asks without a network too: services that run in the page need none. */
function createQueryClient(): QueryClient {
  const always = { networkMode: 'always' } as const;
  return new QueryClient({ defaultOptions: { queries: always, mutations: always } });
}

function Content({ connect }: FindPageProps) {
  const t = useTranslation(siteMessages);
  const [store] = useState(() => createFindStore());
  const [queryClient] = useState(createQueryClient);
  const connection = useConnection(connect);
  const { language } = useLocale();
  const title = t('page.title');
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <main className={styles.main} id="content" tabIndex={-1}>
      <h1 className={styles.heading}>{t('page.heading')}</h1>
      <p className={styles.lead}>{t('page.lead')}</p>
      {connection.client ? (
        <AuroraProvider client={connection.client} queryClient={queryClient}>
          <FindProvider store={store}>
            <TownChoice />
          </FindProvider>
          <div className={styles.find}>
            <FindServices store={store} situationOpen={matchMedia(WIDE).matches} />
          </div>
        </AuroraProvider>
      ) : (
        <Loading progress={connection.progress} hasFailed={connection.hasFailed} />
      )}
    </main>
  );
}
