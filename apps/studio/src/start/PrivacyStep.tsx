import { useTranslation } from '@auroraai/ui';
import { TextField } from '../fields/TextField.tsx';
import { startMessages } from './messages.ts';
import styles from './Start.module.css';
import type { StepProps } from './step-props.ts';
import { TextsStep } from './TextsStep.tsx';

/** How long conversations are kept, and how people are told of it. */
export function PrivacyStep({ choices, change, lacks }: StepProps) {
  const t = useTranslation(startMessages);
  const { retentionDays } = choices;
  return (
    <>
      <p className={styles.help}>{t('privacy.help')}</p>
      <TextField
        label={t('privacy.days')}
        type="number"
        value={Number.isNaN(retentionDays) ? '' : String(retentionDays)}
        error={lacks.includes('days') ? t('lack.days') : undefined}
        onChange={(text) => change({ retentionDays: text === '' ? Number.NaN : Number(text) })}
      />
      {retentionDays !== 0 && (
        <TextsStep
          label={t('privacy.stored')}
          languages={choices.languages}
          texts={choices.stored}
          onChange={(texts) => change({ stored: texts })}
          error={undefined}
        />
      )}
    </>
  );
}
