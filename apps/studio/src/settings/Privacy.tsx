import { useTranslation } from '@auroraai/ui';
import { LocalizedField } from '../content/part/LocalizedField.tsx';
import { settingsMessages } from './messages.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';
import { TextAt } from './TextAt.tsx';

/** What is kept and for how long, and what everybody should know now. */
export function Privacy() {
  const t = useTranslation(settingsMessages);
  return (
    <>
      <Section title={t('privacy')}>
        <TextAt
          label={t('retention')}
          help={t('retention.help')}
          path={['retentionDays']}
          type="number"
        />
        <LocalizedField label={t('stored')} path={['stored']} rows={2} maxLength={1000} />
      </Section>
      <Section title={t('notice')}>
        <p className={styles.help}>{t('notice.help')}</p>
        <LocalizedField
          label={t('notice.text')}
          path={['notice', 'text']}
          whenEmpty={['notice']}
          rows={2}
          maxLength={500}
        />
        <div className={styles.row}>
          <TextAt label={t('notice.from')} path={['notice', 'from']} type="date" />
          <TextAt label={t('notice.until')} path={['notice', 'until']} type="date" />
        </div>
      </Section>
    </>
  );
}
