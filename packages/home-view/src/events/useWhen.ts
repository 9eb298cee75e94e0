import { useFormat, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { localDay } from '../locale/local-day.ts';
import { daysUntil } from './days.ts';
import { inboxMessages } from './messages.ts';

/** Writes times of documents as people say them, by the clock of the device. */
export function useWhen(now: Date) {
  const t = useTranslation(inboxMessages);
  const format = useFormat();
  return useMemo(() => {
    const two = (part: number) => String(part).padStart(2, '0');
    return {
      /** The day of a moment: `21.11.2026`. */
      day: (at: string) => format.date(localDay(at)),
      /** A moment: `21.11.2026 klo 14.05`. */
      moment: (at: string) => {
        const local = new Date(at);
        const time = `${two(local.getHours())}:${two(local.getMinutes())}`;
        return `${format.date(localDay(at))} ${format.time(time)}`;
      },
      /** How long there is until the end of a day: `vielä 9 päivää`. */
      left: (day: string) => {
        const days = daysUntil(day, now);
        if (days < 0) return t('days.over');
        return days === 0 ? t('days.today') : t('days.left', { count: days });
      },
    };
  }, [t, format, now]);
}
