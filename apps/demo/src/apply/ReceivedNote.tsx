import { Banner, useTranslation } from '@auroraai/ui';
import styles from './Apply.module.css';
import { applyMessages } from './messages.ts';
import type { Received } from './useReceived.ts';

/** Says what the service got of the person, or why it got nothing. */
export function ReceivedNote({ received }: { received: Received }) {
  const t = useTranslation(applyMessages);
  const { kind } = received;
  if (kind === 'reading') return null;
  if (kind === 'none') return <p>{t('none')}</p>;
  if (kind !== 'read')
    return (
      <Banner kind="danger" title={t(kind)}>
        <p>{t('byHand')}</p>
      </Banner>
    );
  const {
    age,
    municipality_code: municipality,
    life_situation_meters: meters,
  } = received.attributes;
  const got = [
    ...(age === undefined ? [] : [t('age')]),
    ...(municipality === undefined ? [] : [t('municipality')]),
    ...(meters?.housing ? [t('housing')] : []),
    ...(meters?.finance ? [t('finance')] : []),
  ];
  return (
    <Banner kind="success" title={t('got')}>
      <ul className={styles.got}>
        {got.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{t('got.once')}</p>
    </Banner>
  );
}
