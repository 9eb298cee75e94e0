import { Checkbox, useTranslation } from '@auroraai/ui';
import { TextField } from '../fields/TextField.tsx';
import settings from '../settings/Settings.module.css';
import { startMessages } from './messages.ts';
import styles from './Start.module.css';
import type { StepProps } from './step-props.ts';
import { TextsStep } from './TextsStep.tsx';

/** Where a person gets to speak with a human, and when. */
export function HumanStep({ choices, change, lacks }: StepProps) {
  const t = useTranslation(startMessages);
  const { phone, email, url, hasHours, opens, closes } = choices;
  const error = (lack: 'phone' | 'email' | 'url') =>
    lacks.includes(lack) ? t(`lack.${lack}`) : undefined;
  return (
    <>
      <p className={styles.help}>{t('human.help')}</p>
      <TextsStep
        label={t('human.names')}
        languages={choices.languages}
        texts={choices.humanNames}
        onChange={(texts) => change({ humanNames: texts })}
        error={lacks.includes('human') ? t('lack.text') : undefined}
      />
      <div className={settings.row}>
        <TextField
          label={t('human.phone')}
          type="tel"
          maxLength={26}
          value={phone}
          error={error('phone')}
          onChange={(text) => change({ phone: text })}
        />
        <TextField
          label={t('human.email')}
          type="email"
          maxLength={200}
          value={email}
          error={error('email')}
          onChange={(text) => change({ email: text })}
        />
        <TextField
          label={t('human.url')}
          type="url"
          maxLength={2000}
          value={url}
          error={error('url')}
          onChange={(text) => change({ url: text })}
        />
      </div>
      {lacks.includes('contact') && <p className={settings.fault}>{t('lack.contact')}</p>}
      <Checkbox
        label={t('hours')}
        checked={hasHours}
        onChange={(checked) => change({ hasHours: checked })}
      />
      {hasHours && (
        <div className={settings.row}>
          <TextField
            label={t('hours.opens')}
            type="time"
            value={opens}
            onChange={(time) => time !== '' && change({ opens: time })}
          />
          <TextField
            label={t('hours.closes')}
            type="time"
            value={closes}
            onChange={(time) => time !== '' && change({ closes: time })}
          />
        </div>
      )}
    </>
  );
}
