import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { UiLanguage } from '../locale/catalogue.ts';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import classes from './AuroraRoot.module.css';

/** Props of {@link AuroraRoot}. */
export interface AuroraRootProps {
  /** The language of the interface. */
  language: UiLanguage;
  /** The reading direction. @default 'ltr' */
  direction?: 'ltr' | 'rtl';
  /** The theme; `auto` follows the person's system. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark';
  /** The host's own i18next instance, if it has one. */
  i18n?: i18n;
  children: ReactNode;
}

/** Where the components live: gives the tokens, the language and the direction to what is below. */
export function AuroraRoot({
  language,
  direction = 'ltr',
  theme = 'auto',
  i18n,
  children,
}: AuroraRootProps) {
  return (
    <div className={classes.root} data-aurora="" data-theme={theme} lang={language} dir={direction}>
      <LocaleProvider language={language} {...(i18n && { i18n })}>
        {children}
      </LocaleProvider>
    </div>
  );
}
