import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '../locale/catalogue.ts';
import type { I18n } from '../locale/i18n.ts';
import { LocaleProvider } from '../locale/LocaleProvider.tsx';
import { useSpokenLanguage } from '../locale/useSpokenLanguage.ts';
import { uiMessages } from '../messages.ts';
import classes from './AuroraRoot.module.css';

/** Props of {@link AuroraRoot}. */
export interface AuroraRootProps {
  /** The language of the interface; one whose texts must be loaded is in force when they have come. */
  language: InterfaceLanguage;
  /** The reading direction. @default that of the language */
  direction?: 'ltr' | 'rtl';
  /** The theme; `auto` follows the person's system. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark';
  /** The host's own i18next instance, if it has one. */
  i18n?: I18n;
  children: ReactNode;
}

const AREAS = [uiMessages];

/** Where the components live: gives the tokens, the language and the direction to what is below. */
export function AuroraRoot({
  language,
  direction,
  theme = 'auto',
  i18n,
  children,
}: AuroraRootProps) {
  const spoken = useSpokenLanguage(language, AREAS);
  return (
    <div
      className={classes.root}
      data-aurora=""
      data-theme={theme}
      lang={spoken ?? language}
      dir={direction ?? ((spoken ?? language) === 'ar' ? 'rtl' : 'ltr')}
    >
      {spoken && (
        <LocaleProvider language={spoken} {...(i18n && { i18n })}>
          {children}
        </LocaleProvider>
      )}
    </div>
  );
}
