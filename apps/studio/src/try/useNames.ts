import type { Bot, Localized } from '@auroraai/dialogue';
import { useLanguageName, useLocale } from '@auroraai/ui';
import { useMemo } from 'react';
import type { Names } from './explain/explain.ts';

/** What editors know a bot's topics and languages by, in the language of the interface. */
export function useNames(bot: Bot | null): Names {
  const { language } = useLocale();
  const nameLanguage = useLanguageName();
  return useMemo(() => {
    const titles = new Map(bot?.intents.map(({ intent, title }) => [intent, title]));
    return {
      topic: (intent) => textIn(titles.get(intent), language) ?? intent,
      language: (code) => nameLanguage(code),
    };
  }, [bot, language, nameLanguage]);
}

function textIn(texts: Localized | undefined, language: string): string | undefined {
  if (!texts) return undefined;
  return texts[language as keyof Localized] ?? texts.fi ?? Object.values(texts)[0];
}
