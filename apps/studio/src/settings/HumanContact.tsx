import { useTranslation } from '@auroraai/ui';
import { LocalizedField } from '../content/part/LocalizedField.tsx';
import { useEditor } from '../content/part/PartEditor.tsx';
import { CheckAt } from './CheckAt.tsx';
import { settingsMessages } from './messages.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';
import { TextAt } from './TextAt.tsx';

/** Where a person gets to speak with a human. */
export function HumanContact() {
  const t = useTranslation(settingsMessages);
  const { at } = useEditor();
  const has = (key: string) => {
    const value = at(['humanContact', key]);
    return value !== undefined && value !== '' && value !== false;
  };
  const isReached = ['phone', 'email', 'url', 'chat', 'desk'].some(has);
  return (
    <Section title={t('human')}>
      <p className={styles.help}>{t('human.help')}</p>
      {!isReached && <p className={styles.fault}>{t('human.none')}</p>}
      <LocalizedField label={t('human.names')} path={['humanContact', 'names']} maxLength={200} />
      <div className={styles.row}>
        <TextAt label={t('human.phone')} path={['humanContact', 'phone']} type="tel" />
        <TextAt label={t('human.email')} path={['humanContact', 'email']} type="email" />
        {typeof at(['humanContact', 'url']) !== 'object' && (
          <TextAt label={t('human.url')} path={['humanContact', 'url']} type="url" />
        )}
        <TextAt
          label={t('human.desk')}
          help={t('human.desk.help')}
          path={['humanContact', 'desk']}
        />
      </div>
      <CheckAt label={t('human.deskAlways')} path={['humanContact', 'deskAlways']} />
      <LocalizedField
        label={t('human.hours')}
        path={['humanContact', 'hours']}
        whenEmpty={['humanContact', 'hours']}
        maxLength={200}
      />
    </Section>
  );
}
