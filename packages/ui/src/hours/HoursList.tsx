import { useFormat } from '../locale/useFormat.ts';
import { useTranslation } from '../locale/useTranslation.ts';
import { uiMessages } from '../messages.ts';
import styles from './HoursList.module.css';
import { mergeSpans } from './merge-spans.ts';
import type { OpeningHours, OpeningSpan } from './opening-hours.ts';

/** Props of {@link HoursList}. */
export interface HoursListProps {
  hours: readonly (OpeningHours & { infoLanguage?: string })[];
}

/** All opening hours of a channel, one line each. */
export function HoursList({ hours }: HoursListProps) {
  const t = useTranslation(uiMessages);
  const format = useFormat();
  const days = (span: OpeningSpan) =>
    span.from === span.to
      ? t(`weekday.${span.from}`)
      : `${t(`weekday.${span.from}`)}–${t(`weekday.${span.to}`)}`;
  const dates = (each: OpeningHours) => {
    if (!each.validFrom && !each.validTo) return '';
    if (!each.validTo || each.validTo === each.validFrom)
      return format.date(each.validFrom ?? each.validTo ?? '');
    return `${each.validFrom ? format.date(each.validFrom) : ''}–${format.date(each.validTo)}`;
  };
  const lines = (each: OpeningHours): string[] => {
    const when = dates(each);
    const prefix = when === '' ? '' : `${when} `;
    if (each.closed) return [`${prefix}${t('hours.closed')}`];
    if (each.byReservation) return [`${prefix}${t('hours.byReservation')}`];
    if (each.alwaysOpen) return [`${prefix}${t('hours.allDay')}`];
    const spans = each.kind === 'DaysOfTheWeek' ? mergeSpans(each.spans) : each.spans;
    return spans.map(
      (span) =>
        `${each.kind === 'Exceptional' ? prefix : ''}${days(span)} ${format.timeSpan(span.opens, span.closes)}`,
    );
  };
  return (
    <ul className={styles.list}>
      {hours.map((each) => {
        const shown = lines(each);
        return (
          <li key={`${each.kind} ${each.info ?? ''} ${shown.join()}`}>
            {each.info && (
              <span lang={each.infoLanguage} className={styles.info}>
                {each.info}
              </span>
            )}
            {shown.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
