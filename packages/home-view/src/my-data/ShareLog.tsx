import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './MyData.module.css';
import { myDataMessages } from './messages.ts';
import { Section } from './Section.tsx';
import { ShareItem } from './ShareItem.tsx';
import { useFollowShares } from './useFollowShares.ts';

/** Who was given what, who read it when, and taking it back. */
export function ShareLog() {
  const t = useTranslation(myDataMessages);
  const shares = usePerson((person) => person.shares);
  const { refresh, isFailed } = useFollowShares();
  const [said, setSaid] = useState('');
  return (
    <Section title={t('log')} help={shares.length === 0 ? t('log.none') : t('log.help')}>
      {shares.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button
              icon="undo"
              onClick={() => {
                setSaid('');
                void refresh().then((isFine) => setSaid(isFine ? t('log.fresh') : ''));
              }}
            >
              {t('log.refresh')}
            </Button>
          </div>
          <p className={styles.said} role="status">
            {isFailed ? t('log.failed') : said}
          </p>
          <ul className={styles.list}>
            {shares.toReversed().map((share) => (
              <ShareItem key={share.transferId} share={share} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
