import { useMemo } from 'react';
import { CUSTOMS } from './customs.ts';
import {
  formatDate,
  formatDistance,
  formatMoney,
  formatNumber,
  formatTime,
  formatTimeSpan,
} from './format.ts';
import { useLocale } from './LocaleProvider.tsx';

/** Formatters for numbers, money, distances, dates and times in the language in force. */
export function useFormat() {
  const { language } = useLocale();
  return useMemo(
    () => ({
      list: (words: readonly string[]) => words.join(CUSTOMS[language].comma),
      number: (value: number) => formatNumber(value, language),
      money: (cents: number) => formatMoney(cents, language),
      distance: (metres: number) => formatDistance(metres, language),
      date: (day: string) => formatDate(day, language),
      time: (time: string) => formatTime(time, language),
      timeSpan: (opens: string, closes: string) => formatTimeSpan(opens, closes, language),
    }),
    [language],
  );
}
