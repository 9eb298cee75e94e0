import { UI_LANGUAGES, type UiLanguage, useLocale, useTranslation } from '@auroraai/ui';
import type { ReactNode } from 'react';
import styles from './Header.module.css';
import { shellMessages } from './messages.ts';
import { CONTENT } from './reading-on.ts';
import { Who } from './Who.tsx';

const NAMES: Record<UiLanguage, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** Props of {@link Header}. */
export interface HeaderProps {
  /** Called with the language that the person chose. */
  onLanguage: (language: UiLanguage) => void;
  /** What belongs to the bot that is open. */
  children?: ReactNode;
}

/** The top of every page: the studio's name, the bot that is open, the language, who is signed in. */
export function Header({ onLanguage, children }: HeaderProps) {
  const t = useTranslation(shellMessages);
  const { language } = useLocale();
  return (
    <header className={styles.header}>
      {/* A link would change the part of the address that says where one is in the studio. */}
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById(CONTENT)?.focus()}
      >
        {t('skip')}
      </button>
      <div className={styles.bar}>
        <a className={styles.brand} href="#/">
          {t('studio')}
        </a>
        {children}
        <div className={styles.end}>
          <fieldset className={styles.languages}>
            <legend className={styles.legend}>{t('languages')}</legend>
            {UI_LANGUAGES.map((each) => (
              <button
                type="button"
                key={each}
                className={styles.language}
                lang={each}
                aria-pressed={each === language}
                aria-label={NAMES[each]}
                onClick={() => onLanguage(each)}
              >
                {each}
              </button>
            ))}
          </fieldset>
          <Who />
        </div>
      </div>
    </header>
  );
}
