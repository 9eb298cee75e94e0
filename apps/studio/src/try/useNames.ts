import { useLanguageName, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import { useParts } from '../draft/DraftProvider.tsx';
import { isObject } from '../draft/json.ts';
import type { Names } from './explain/explain.ts';

/** What editors know the draft's topics and languages by, in the language of the interface. */
export function useNames(): Names {
  const { language } = useLocale();
  const nameLanguage = useLanguageName();
  const topics = useParts('intent');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of languages change with the language only
  return useMemo(() => {
    const titles = new Map<string, string>();
    for (const { value } of topics) {
      if (!isObject(value) || typeof value.intent !== 'string' || !isObject(value.title)) continue;
      const title = value.title[language] ?? value.title.fi ?? Object.values(value.title)[0];
      if (typeof title === 'string' && title.trim() !== '') titles.set(value.intent, title);
    }
    return {
      topic: (intent) => titles.get(intent) ?? intent,
      language: (code) => nameLanguage(code),
    };
  }, [topics, language]);
}
