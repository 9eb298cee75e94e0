import type { MessageKey } from '../locale/catalogue.ts';
import { useLocale } from '../locale/LocaleProvider.tsx';
import { isSameLanguage } from '../locale/same-language.ts';
import { useLanguageName } from '../locale/useLanguageName.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './LanguageBadge.module.css';

const NAMED = ['fi', 'sv', 'en', 'se', 'smn', 'sms'];

/** Props of {@link LanguageBadge}. */
export interface LanguageBadgeProps {
  /** The language in which a text is written. */
  language: string;
}

/** Says in which language a text is; nothing when it is the language of the interface. */
export function LanguageBadge({ language }: LanguageBadgeProps) {
  const locale = useLocale();
  const t = useTranslation(uiMessages);
  const languageName = useLanguageName();
  if (isSameLanguage(language, locale.language)) return null;
  const text = NAMED.includes(language)
    ? t(`inLanguage.${language}` as MessageKey<typeof uiMessages.catalogues.fi>)
    : languageName(language);
  return <span className={styles.badge}>{text}</span>;
}
