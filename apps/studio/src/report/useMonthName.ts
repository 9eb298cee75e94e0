import { useLocale } from '@auroraai/ui';
import { useCallback } from 'react';

/** Gives a month, `YYYY-MM`, its name and year in the language of the interface. */
export function useMonthName(): (month: string) => string {
  const { language } = useLocale();
  return useCallback(
    (month) =>
      new Intl.DateTimeFormat(language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${month}-15T12:00:00Z`)),
    [language],
  );
}
