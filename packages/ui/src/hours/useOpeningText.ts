import type { MessageKey } from '../locale/catalogue.ts';
import { useFormat } from '../locale/useFormat.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import type { OpeningHours } from './opening-hours.ts';
import { openingState } from './opening-state.ts';

type Key = MessageKey<typeof uiMessages.catalogues.fi>;

/** Whether a channel serves now as one short line, or null where nothing is known. */
export function useOpeningText(): (
  hours: readonly OpeningHours[],
  now: Date,
) => { text: string; isOpen: boolean } | null {
  const t = useTranslation(uiMessages);
  const format = useFormat();
  return (hours, now) => {
    const state = openingState(hours, now);
    const told = (text: string) =>
      'mayDiffer' in state ? t('hours.mayDiffer', { hours: text }) : text;
    switch (state.kind) {
      case 'unknown':
        return null;
      case 'always-open':
        return { text: t('hours.alwaysOpen'), isOpen: true };
      case 'by-reservation':
        return { text: t('hours.byReservation'), isOpen: false };
      case 'closed-for-now':
        return { text: t('hours.closedForNow'), isOpen: false };
      case 'open': {
        const keys: Key[] = ['hours.open', 'hours.openTomorrow'];
        const key = keys[state.until.inDays] ?? 'hours.openLonger';
        return { text: told(t(key, { time: format.time(state.until.time) })), isOpen: true };
      }
      case 'closed': {
        const { inDays, weekday, date, time } = state.opens;
        const keys: Key[] = ['hours.opensToday', 'hours.opensTomorrow'];
        const key =
          keys[inDays] ?? (inDays < 7 ? (`hours.opensOn.${weekday}` as const) : 'hours.opensDate');
        const values = { time: format.time(time), date: format.date(date) };
        return { text: told(t(key, values)), isOpen: false };
      }
    }
  };
}
