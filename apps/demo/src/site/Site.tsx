import { AuroraRoot, useLocale, useTranslation } from '@auroraai/ui';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useLanguage } from './language.ts';
import { siteMessages } from './messages.ts';
import type { PageName } from './pages.ts';
import styles from './Site.module.css';

/** Props of {@link Site}. */
export interface SiteProps {
  /** Which page it is. */
  page: PageName;
  /** What the page holds; it is inside `main`, under the heading. */
  children: ReactNode;
}

/** A page of the town's website: header, heading, content, footer. */
export function Site({ page, children }: SiteProps) {
  const [language, setLanguage] = useLanguage();
  return (
    <StrictMode>
      <AuroraRoot language={language}>
        <div className={styles.page}>
          <Header page={page} onLanguage={setLanguage} />
          <Main page={page}>{children}</Main>
          <Footer />
        </div>
      </AuroraRoot>
    </StrictMode>
  );
}

function Main({ page, children }: SiteProps) {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  const title = t(`${page}.title`);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <main className={styles.main} id="content" tabIndex={-1}>
      <h1 className={styles.heading}>{t(`${page}.heading`)}</h1>
      <p className={styles.lead}>{t(`${page}.lead`)}</p>
      {children}
    </main>
  );
}
