import { useFormat, useTranslation } from '@auroraai/ui';
import { useMemo } from 'react';
import { myDataMessages } from './messages.ts';

/** Writes a moment (ISO 8601) as people do, by the clock of the device: `21.11.2026 klo 14.05`. */
export function useMoment(): (at: string) => string {
  const t = useTranslation(myDataMessages);
  const format = useFormat();
  return useMemo(() => {
    const two = (part: number) => String(part).padStart(2, '0');
    return (at) => {
      const local = new Date(at);
      const date = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
      const time = `${two(local.getHours())}:${two(local.getMinutes())}`;
      return t('moment', { date: format.date(date), time: format.time(time) });
    };
  }, [t, format]);
}
