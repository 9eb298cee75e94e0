import { UI_LANGUAGES, type UiLanguage } from '@auroraai/ui';
import { useState } from 'react';

/** The name of the language in an address: `?lang=sv`. */
const PARAMETER = 'lang';

/** The language that an address asks for, else the first that the person's browser prefers. */
export function languageOf(address: URL, preferred: readonly string[]): UiLanguage {
  const wanted = [address.searchParams.get(PARAMETER) ?? '', ...preferred];
  for (const tag of wanted) {
    const language = UI_LANGUAGES.find((each) => each === tag.toLowerCase().split('-')[0]);
    if (language) return language;
  }
  return 'fi';
}

/** The language of the studio and a way to change it; it is kept in the address and nowhere else. */
export function useLanguage(): [UiLanguage, (language: UiLanguage) => void] {
  const [language, setLanguage] = useState(() =>
    languageOf(new URL(location.href), navigator.languages),
  );
  const change = (next: UiLanguage) => {
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, next);
    history.replaceState(history.state, '', address);
    setLanguage(next);
  };
  return [language, change];
}
