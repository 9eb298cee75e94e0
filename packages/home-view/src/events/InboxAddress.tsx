import { Banner, Button, Disclosure, useTranslation, VisuallyHidden } from '@auroraai/ui';
import { useState } from 'react';
import { Question } from '../my-data/Question.tsx';
import type { PersonInbox } from '../person/inbox-slice.ts';
import { usePersonStore } from '../person/PersonProvider.tsx';
import styles from './Events.module.css';
import { inboxMessages } from './messages.ts';
import { useInboxes } from './useInbox.ts';

/** The address of an inbox to give to services, and deleting the inbox. */
export function InboxAddress({ inbox }: { inbox: PersonInbox }) {
  const t = useTranslation(inboxMessages);
  const person = usePersonStore();
  const inboxes = useInboxes();
  const [said, setSaid] = useState('');
  const [step, setStep] = useState<'open' | 'asking' | 'closing' | 'failed'>('open');
  const copy = () => {
    // Browsers give no clipboard to pages that were not served over https.
    const copied = navigator.clipboard?.writeText(inbox.inboxId) ?? Promise.reject();
    copied.then(
      () => setSaid(t('inbox.copied')),
      () => setSaid(t('inbox.copyFailed')),
    );
  };
  const close = async () => {
    setStep('closing');
    try {
      await inboxes.closeInbox(inbox);
      person.getState().forgetInbox();
    } catch {
      // Its key stays here, so that the person can try again.
      setStep('failed');
    }
  };
  return (
    <Disclosure summary={t('inbox.address')} icon="mail">
      <div className={styles.address}>
        <p>{t('inbox.address.help')}</p>
        <p>
          <span className={styles.code} aria-hidden="true" dir="ltr">
            {inbox.inboxId}
          </span>
          <VisuallyHidden>{[...inbox.inboxId.replaceAll('-', ',')].join(' ')}</VisuallyHidden>
        </p>
        <div className={styles.actions}>
          <Button onClick={copy}>{t('inbox.copy')}</Button>
          <Button
            variant="quiet"
            aria-expanded={step !== 'open'}
            onClick={() => setStep(step === 'open' ? 'asking' : 'open')}
          >
            {t('inbox.close')}
          </Button>
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
        {step !== 'open' && (
          <Question
            title={t('inbox.close.sure')}
            actions={
              <>
                <Button disabled={step === 'closing'} onClick={() => void close()}>
                  {t('remove')}
                </Button>
                <Button variant="quiet" onClick={() => setStep('open')}>
                  {t('keep')}
                </Button>
              </>
            }
          >
            <p>{t('inbox.close.what')}</p>
            <div role="status">
              {step === 'failed' && <Banner kind="danger" title={t('inbox.close.failed')} />}
            </div>
          </Question>
        )}
      </div>
    </Disclosure>
  );
}
