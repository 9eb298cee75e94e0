import { PageLinks, UI_LANGUAGES, type UiLanguage, useLocale, useTranslation } from '@auroraai/ui';
import styles from './Header.module.css';
import { Logo } from './Logo.tsx';
import { inLanguage } from './language.ts';
import { siteMessages } from './messages.ts';
import { PAGE_NAMES, PAGES, type PageName } from './pages.ts';

const NAMES: Record<UiLanguage, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** Props of {@link Header}. */
export interface HeaderProps {
  /** The page that is shown. */
  page: PageName;
  /** Called with the language that the person chose. */
  onLanguage: (language: UiLanguage) => void;
}

/** The top of the town's website: its name, the language switch and the pages. */
export function Header({ page, onLanguage }: HeaderProps) {
  const t = useTranslation(siteMessages);
  const { language } = useLocale();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <div className={styles.bar}>
        <div className={styles.brand}>
          <Logo />
          <span>
            <span className={styles.town}>{t('town')}</span>
            <span className={styles.note}>{t('town.note')}</span>
          </span>
        </div>
        <nav aria-label={t('languages')}>
          <ul className={styles.languages}>
            {UI_LANGUAGES.map((each) => (
              <li key={each}>
                <a
                  className={styles.language}
                  href={inLanguage(new URL(location.href), each).search}
                  lang={each}
                  hrefLang={each}
                  aria-current={each === language ? 'true' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    onLanguage(each);
                  }}
                >
                  {NAMES[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className={styles.pages}>
        <div className={styles.inside}>
          <PageLinks
            label={t('nav')}
            links={PAGE_NAMES.map((each) => ({
              href: `${PAGES[each]}?lang=${language}`,
              label: t(`nav.${each}`),
              isCurrent: each === page,
            }))}
          />
        </div>
      </div>
    </header>
  );
}
