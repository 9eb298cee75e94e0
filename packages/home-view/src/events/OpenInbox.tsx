import { Banner, Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { Question } from '../my-data/Question.tsx';
import { usePersonStore } from '../person/PersonProvider.tsx';
import styles from './Events.module.css';
import { inboxMessages } from './messages.ts';
import { useInboxes } from './useInbox.ts';

/** What an inbox is, and opening one: the person agrees to what is stored where and for how long. */
export function OpenInbox() {
  const t = useTranslation(inboxMessages);
  const person = usePersonStore();
  const inboxes = useInboxes();
  const [step, setStep] = useState<'closed' | 'asking' | 'opening' | 'failed'>('closed');
  const open = async () => {
    setStep('opening');
    try {
      const { inbox_id, reader_secret, unused_days } = await inboxes.openInbox();
      person.getState().keepInbox({
        inboxId: inbox_id,
        readerSecret: reader_secret,
        unusedDays: unused_days,
      });
    } catch {
      // Whatever it was, nothing has been kept, and trying again is all there is to do.
      setStep('failed');
    }
  };
  return (
    <div className={styles.inbox}>
      <p className={styles.about}>{t('inbox.about')}</p>
      {step === 'closed' ? (
        <div>
          <Button icon="mail" onClick={() => setStep('asking')}>
            {t('inbox.open')}
          </Button>
        </div>
      ) : (
        <Question
          title={t('inbox.consent')}
          actions={
            <>
              <Button disabled={step === 'opening'} onClick={() => void open()}>
                {t('inbox.open')}
              </Button>
              <Button variant="quiet" onClick={() => setStep('closed')}>
                {t('inbox.consent.no')}
              </Button>
            </>
          }
        >
          <ul className={styles.points}>
            <li>{t('inbox.consent.account')}</li>
            <li>{t('inbox.consent.stored')}</li>
            <li>{t('inbox.consent.kept')}</li>
            <li>{t('inbox.consent.delete')}</li>
          </ul>
          <div role="status">
            {step === 'failed' && <Banner kind="danger" title={t('inbox.openFailed')} />}
          </div>
        </Question>
      )}
    </div>
  );
}
