import { UI_LANGUAGES, type UiLanguage } from '@auroraai/ui';
import { useEffect, useState } from 'react';

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

/** The same address in another language. */
export function inLanguage(address: URL, language: UiLanguage): URL {
  const changed = new URL(address);
  changed.searchParams.set(PARAMETER, language);
  return changed;
}

/** The language in force and a way to change it; it is kept in the address and nowhere else. */
export function useLanguage(): [UiLanguage, (language: UiLanguage) => void] {
  const read = () => languageOf(new URL(location.href), navigator.languages);
  const [language, setLanguage] = useState(read);
  useEffect(() => {
    const onPop = () => setLanguage(languageOf(new URL(location.href), navigator.languages));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const change = (next: UiLanguage) => {
    history.pushState(null, '', inLanguage(new URL(location.href), next));
    setLanguage(next);
  };
  return [language, change];
}
