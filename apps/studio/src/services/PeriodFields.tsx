import { SelectField, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { TextField } from '../fields/TextField.tsx';
import { serviceMessages } from './messages.ts';
import { isCountable, lastDays, type Period, SPANS } from './periods.ts';
import styles from './Services.module.css';

/** Props of {@link PeriodFields}. */
export interface PeriodFieldsProps {
  period: Period;
  onChange: (period: Period) => void;
}

/** The time of which figures are shown: one of the usual spans, or two days. */
export function PeriodFields({ period, onChange }: PeriodFieldsProps) {
  const t = useTranslation(serviceMessages);
  const spanOf = ({ from, to }: Period) =>
    SPANS.find((span) => {
      const last = lastDays(new Date(), span);
      return last.from === from && last.to === to;
    });
  const [isOwn, setIsOwn] = useState(() => spanOf(period) === undefined);
  return (
    <>
      <SelectField
        label={t('period')}
        value={isOwn ? 'own' : String(spanOf(period) ?? SPANS[0])}
        onChange={(value) => {
          setIsOwn(value === 'own');
          if (value !== 'own') onChange(lastDays(new Date(), Number(value)));
        }}
        choices={[
          ...SPANS.map((span) => ({ value: String(span), label: t(`period.${span}`) })),
          { value: 'own', label: t('period.own') },
        ]}
      />
      {isOwn && (
        <div className={styles.days}>
          <TextField
            label={t('period.from')}
            type="date"
            value={period.from}
            onChange={(from) => onChange({ ...period, from })}
          />
          <TextField
            label={t('period.to')}
            type="date"
            value={period.to}
            onChange={(to) => onChange({ ...period, to })}
            error={isCountable(period) ? undefined : t('period.wrong')}
          />
        </div>
      )}
    </>
  );
}
