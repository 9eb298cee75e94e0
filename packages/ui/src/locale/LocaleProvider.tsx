import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { InterfaceLanguage } from './catalogue.ts';
import { createI18n, type I18n } from './i18n.ts';

/** What the parts of one component tree share about language. */
export interface LocaleContextValue {
  language: InterfaceLanguage;
  i18n: I18n;
}

const LocaleContext = createContext<LocaleContextValue | null>(null);

/** Props of {@link LocaleProvider}. */
export interface LocaleProviderProps {
  /** The language of the interface. It may change at any moment; nothing else is lost. */
  language: InterfaceLanguage;
  /** The host's own i18next instance; messages are added to it under the names of our areas. */
  i18n?: I18n;
  children: ReactNode;
}

/** Gives the components below it a language and texts of their own. */
export function LocaleProvider({ language, i18n: given, children }: LocaleProviderProps) {
  const [own] = useState(() => given ?? createI18n());
  const value = useMemo(() => ({ language, i18n: given ?? own }), [language, given, own]);
  return <LocaleContext.Provider value={value}>{children}</LocaleContext.Provider>;
}

/** The language and the texts in force; throws outside a {@link LocaleProvider}. */
export function useLocale(): LocaleContextValue {
  const value = useContext(LocaleContext);
  if (!value) throw new Error('Put the components inside <LocaleProvider language="…">.');
  return value;
}
