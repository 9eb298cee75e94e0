import type { OwnService } from '@auroraai/api-client/studio';
import { useLocale, useTranslation } from '@auroraai/ui';
import { serviceMessages } from './messages.ts';

/** Gives the name of a service in the language of the studio, else in any, with its language. */
export function useServiceName(): (names: OwnService['names']) => {
  text: string;
  language: string;
} {
  const t = useTranslation(serviceMessages);
  const { language } = useLocale();
  return (names) => {
    const own = Object.entries(names).find(([each, name]) => each === language && name);
    const [named, text] = own ?? Object.entries(names).find(([, name]) => name) ?? [];
    return text && named ? { text, language: named } : { text: t('nameless'), language };
  };
}
